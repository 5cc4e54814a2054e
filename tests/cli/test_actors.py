from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any


def test_persons_are_ranked_in_a_table(kg: Callable[..., Any]) -> None:
    heading, first, *_ = kg("actors").out.splitlines()
    assert heading.split()[:3] == ["name", "counterparts", "strength"]
    assert first.startswith("Sergei Shoigu")


def test_countries_in_arabic(kg: Callable[..., Any]) -> None:
    lines = kg("actors", "--by", "country", "--lang", "ar", "--limit", "3").out.splitlines()
    assert lines[0].startswith("الاسم")
    assert len(lines) == 4
    assert any(line.startswith("روسيا ") for line in lines)


def test_json_a_period_and_a_measure(kg: Callable[..., Any]) -> None:
    lines = json.loads(kg("actors", "--by", "country", "--from", "2025", "--sort", "pagerank", "--json").out)
    assert {line["name"] for line in lines} == {"Syria", "Russia"}
    assert set(lines[0]) > {"actor", "betweenness", "closeness", "degree", "eigenvector", "pagerank", "strength"}


def test_nothing_found_and_wrong_arguments_are_said(kg: Callable[..., Any]) -> None:
    done = kg("actors", "--from", "2100")
    assert (done.code, done.out, done.err) == (0, "", "no actors are tied in these events\n")
    assert kg("actors", "--from", "yesterday").complaint.startswith("'yesterday' is no date")
    assert kg("actors", "--by", "ships").code == 2


def test_the_columns_are_chosen(kg: Callable[..., Any]) -> None:
    heading = kg("actors", "--measures", "harmonic, core").out.splitlines()[0]
    assert heading.split() == ["name", "strength", "harmonic", "core"]
    (line, *_) = json.loads(kg("actors", "--measures", "core", "--json").out)
    assert set(line) == {"actor", "name", "strength", "core"}
    assert "there is no measure 'luck'" in kg("actors", "--measures", "luck").complaint
    heading = kg("actors", "--measures", "all", "--lang", "ar").out.splitlines()[0]
    assert not any("a" <= letter <= "z" for letter in heading)


def test_the_least_constrained_come_first(kg: Callable[..., Any]) -> None:
    lines = json.loads(kg("actors", "--sort", "constraint", "--json").out)
    values = [line["constraint"] for line in lines]
    assert values == sorted(values)


def test_the_surroundings_of_one_and_the_core(kg: Callable[..., Any]) -> None:
    near, far = (
        {line["name"] for line in json.loads(kg("actors", "--ego", name, "--depth", depth, "--json", "-n", "99").out)}
        for name, depth in (("سيرغي شويغو", "1"), ("Shoigu", "2"))
    )
    assert "Sergei Shoigu" in near < far
    assert "no actor is named 'Atlantis'" in kg("actors", "--ego", "Atlantis").complaint
    assert "has no tie in this network" in kg("actors", "--ego", "Shoigu", "--from", "2024").complaint
    core = json.loads(kg("actors", "--core", "2", "--measures", "core", "--json").out)
    assert core
    assert all(line["core"] >= 2 for line in core)


def test_topics_and_visits(kg: Callable[..., Any]) -> None:
    topics, actors = kg("actors", "--network", "topics", "-n", "3").out.split("\n\n")
    assert topics.splitlines()[0].split()[:3] == ["topic", "actors", "strength"]
    assert actors.splitlines()[1].startswith("Sergei Shoigu")
    assert set(json.loads(kg("actors", "--network", "topics", "--json").out)) == {"topics", "actors", "ties"}
    visits = json.loads(kg("actors", "--network", "visits", "--by", "country", "--json").out)
    hosts = {line["name"]: line["received"] for line in visits["actors"]}
    assert hosts["Russia"] > 0
    assert kg("actors", "--network", "visits", "--from", "2100").err == "no visit is known in these events\n"
    assert kg("actors", "--network", "topics", "--from", "2100").err == "no actors are tied in these events\n"


def test_what_events_count(kg: Callable[..., Any]) -> None:
    plain, aged = (kg("actors", "--by", "country", *more).out for more in ((), ("--half-life", "365")))
    assert plain.splitlines()[1].split()[-4] != aged.splitlines()[1].split()[-4]
    assert kg("actors", "--half-life", "0").complaint.startswith("a half-life of 0 days")
    assert kg("actors", "--half-life", "9", "--as-of", "today").code == 2
    assert kg("actors", "--min-weight", "99").err == "no actors are tied in these events\n"


def test_options_that_mean_nothing_for_a_network_are_refused(kg: Callable[..., Any]) -> None:
    done = kg("actors", "--network", "visits", "--ego", "Sergei Shoigu", "--exact")
    assert done.code == 2
    assert "--ego, --exact" in done.err
    assert "not with --network visits" in done.err
