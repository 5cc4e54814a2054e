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
