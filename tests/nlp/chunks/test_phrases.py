from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.phrases import Phrase


@pytest.mark.parametrize(("text", "kind", "rule"), [
    ("الجانبان", "both", "anaphor"), ("both sides", "both", "anaphor"), ("he met", "pronoun", "anaphor"),
    ("معاليه", "standin", "anaphor"), ("the minister", "standin", "anaphor"), ("سورية", "country", "country"),
    ("السوري", "demonym", "demonym"), ("دمشق", "place", "capital"), ("حلب", "place", "city"),
    ("حلف شمال الأطلسي", "organisation", "organisation:known"), ("واشنطن", "place", "capital"),
    ("والوفد المرافق له", "delegation", "delegation:accompanying"),
])
def test_kinds_of_single_phrases(phrases: Callable[[str], list[Phrase]], text: str, kind: str, rule: str) -> None:
    found = phrases(text)
    assert [(p.kind, p.rule) for p in found] == [(kind, rule)]


def test_a_town_brings_its_country_and_english_name(phrases: Callable[[str], list[Phrase]]) -> None:
    town, = phrases("بحلب")
    assert (town.name, town.city, town.country, town.lead) == ("حلب", "Aleppo", "SY", "b")


def test_a_standin_keeps_its_wording(phrases: Callable[[str], list[Phrase]]) -> None:
    assert phrases("the minister")[0].post == "the minister"
    assert phrases("he met")[0].post == ""


def test_an_accompanying_delegation_has_no_lead_of_its_own(phrases: Callable[[str], list[Phrase]]) -> None:
    found, = phrases("والوفد المرافق له")
    assert found.accompanying
    assert found.lead == ""
