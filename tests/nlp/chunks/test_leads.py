from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.phrases import Phrase


@pytest.mark.parametrize(("text", "lead"), [
    ("استقبل وزير الدفاع السوري", ""),
    ("ووزير الدفاع السوري", "and"),
    ("بوزير الدفاع السوري", "b"),
    ("لوزير الدفاع السوري", "l"),
    ("مع وزير الدفاع السوري", "with"),
    ("مع «وزير الدفاع السوري»", "with"),
    ("بين دولة قطر", "between"),
    ("إلى دمشق", "to"),
    ("في دمشق", "in"),
    ("من دمشق", "from"),
    ("حول سورية", "about"),
    ("الوزراء، وزير الدفاع السوري", "comma"),
    ("في مقر الوزارة نظيره الأردني", ""),
    ("استقبل صباح اليوم، نظيره الأردني", ""),
    ("together with the German Minister of Defence", "with"),
    ("in Kyiv", "in"),
    ("Boris Pistorius and Ben Wallace", "and"),
    ("Boris Pistorius, Ben Wallace", "comma"),
    ("met Ben Wallace", ""),
    ("paid a courtesy call to Ben Wallace", ""),
    ("Boris Pistorius and incoming German Ambassador Karl Weber", "and"),
])
def test_what_brings_a_phrase_in(phrases: Callable[[str], list[Phrase]], text: str, lead: str) -> None:
    assert phrases(text)[-1].lead == lead


def test_a_line_break_brings_nothing_in(phrases: Callable[[str], list[Phrase]]) -> None:
    assert phrases("اللقاء في\n«دمشق»")[-1].lead == ""


@pytest.mark.parametrize(("text", "lead"), [
    ("in the port of Callao", "in"), ("to the Peruvian city of Cusco", "to"), ("with officials from Chile", "with"),
    ("between the navies of Chile", "between"), ("the border of Chile", "about"), ("for officials from Chile", "from"),
])
def test_nouns_that_only_say_what_follows_are_looked_through(phrases: Callable[[str], list[Phrase]], text: str,
                                                             lead: str) -> None:
    assert phrases(text)[-1].lead == lead
