from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.phrases import Phrase

Told = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "found"), [
    ("مجلس الأعمال السوري", ["organisation: مجلس الأعمال السوري, SY"]),
    ("للقوات الجديدة", ["organisation: القوات الجديدة"]),
    ("القوات المسلحة", ["organisation: القوات المسلحة"]),
    ("الجيش", ["organisation: الجيش"]),
    ("شركة كبيرة", []),
    ("قوات", []),
    ("the Ministry of Transport of Romania", ["organisation: Ministry of Transport of Romania, RO"]),
    ("the ministry said", []),
])
def test_a_common_noun_and_what_tells_which(told: Told, text: str, found: list[str]) -> None:
    assert told(text) == found


def test_a_country_before_it_is_part_of_it(told: Told) -> None:
    assert "organisation: Romanian Armed Forces, RO" in told("the Romanian Armed Forces")


def test_a_known_organisation_needs_no_more(told: Told) -> None:
    assert told("NATO") == ["organisation: NATO, NATO"]
    assert told("Ukraine's NATO") == ["organisation: NATO, NATO"]


def test_a_body_does_not_reach_over_a_line_break(told: Told) -> None:
    assert told("القوات\nالجديدة") == []


@pytest.mark.parametrize(("text", "body"), [
    ("with the Royal Thai Navy", ("Royal Thai Navy", "TH", "with")),
    ("by the Peruvian Army", ("Peruvian Army", "PE", "by")),
])
def test_the_forces_of_a_state(phrases: Callable[[str], list[Phrase]], text: str, body: tuple[str, str, str]) -> None:
    assert [(p.name, p.country, p.lead) for p in phrases(text)] == [body]
