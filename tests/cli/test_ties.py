from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest


def test_the_strongest_ties(kg: Callable[..., Any]) -> None:
    lines = kg("ties", "--by", "country", "--limit", "2").out.splitlines()
    assert lines[0].split() == ["one", "other", "events"]
    assert lines[1].split()[:2] == ["Russia", "Syria"]
    assert len(lines) == 3


def test_the_ties_of_one(kg: Callable[..., Any]) -> None:
    ties = json.loads(kg("ties", "مرهف أبو قصرة", "--json").out)
    assert {tie["a_name"] for tie in ties} == {"Murhaf Abu Qasra"}
    assert "Andrei Belousov" in {tie["b_name"] for tie in ties}


@pytest.mark.parametrize("pair", [("SY", "RU"), ("سوريا", "روسيا"), ("Syria", "روسيا")])
def test_what_links_two_countries_with_the_sentences(kg: Callable[..., Any], pair: tuple[str, str]) -> None:
    done = kg("ties", *pair, "--from", "2025-11-01")
    assert done.out.splitlines()[0] == "events: 1 (1 meeting)"
    assert "led by Yunus-Bek Yevkurov" in done.out
    assert "عقد وزير الدفاع السوري" in done.out
    assert "sentence 1, characters 0–" in done.out


def test_in_arabic(kg: Callable[..., Any]) -> None:
    out = kg("ties", "SY", "RU", "--from", "2025-11-01", "--lang", "ar").out
    assert "وزير الدفاع" in out
    assert "برئاسة يونس بك يفكيروف" in out
    assert "المكان: دمشق, سوريا" in out or "المكان: Damascus, سوريا" in out


def test_json_holds_every_fact(kg: Callable[..., Any]) -> None:
    events = json.loads(kg("ties", "SY", "RU", "--from", "2025-11-01", "--json").out)
    assert {event["date"] for event in events} == {"2025-11-16"}
    assert all(event["evidence"][0]["end"] > event["evidence"][0]["start"] for event in events)


def test_no_link_and_nobody_are_said(kg: Callable[..., Any]) -> None:
    done = kg("ties", "QA", "IN")
    assert (done.code, done.err) == (0, "no event links the two\n")
    assert "no actor is named 'Atlantis'" in kg("ties", "Atlantis", "SY").complaint


def test_bridges_visits_and_topics(kg: Callable[..., Any]) -> None:
    every, hanging = (json.loads(kg("ties", *more, "--json", "-n", "999").out) for more in ((), ("--bridges",)))
    assert 0 < len(hanging) < len(every)
    visits = json.loads(kg("ties", "Russia", "--network", "visits", "--by", "country", "--json").out)
    assert {("Syria", "Russia")} <= {(tie["a_name"], tie["b_name"]) for tie in visits}
    assert all("Russia" in (tie["a_name"], tie["b_name"]) for tie in visits)
    topics = kg("ties", "--network", "topics", "--place", "RU").out.splitlines()
    assert topics[0].split() == ["one", "other", "events"]


def test_what_ties_count_is_shown_where_it_is_not_the_number_of_events(kg: Callable[..., Any]) -> None:
    assert kg("ties", "--half-life", "365").out.splitlines()[0].split() == ["one", "other", "events", "weight"]


def test_bridges_of_visits_keep_their_direction(kg: Callable[..., Any]) -> None:
    more = ("--network", "visits", "--by", "country", "--json", "-n", "99")
    every = {(tie["a"], tie["b"]) for tie in json.loads(kg("ties", *more).out)}
    hanging = {(tie["a"], tie["b"]) for tie in json.loads(kg("ties", *more, "--bridges").out)}
    assert hanging
    assert hanging <= every


def test_between_two_the_type_narrows_and_what_means_nothing_is_refused(kg: Callable[..., Any]) -> None:
    assert kg("ties", "SY", "RU", "--type", "visit").out.splitlines()[0].endswith(" visit)")
    done = kg("ties", "SY", "RU", "--place", "Moscow", "--half-life", "30")
    assert done.code == 2
    assert "--place, --half-life" in done.err
    assert "not with two names" in done.err
