from __future__ import annotations

import pytest

from kg.nlp.clitics import NO_CLITICS, Clitics, without_clitic

ARABIC = Clitics.of({"و": "and", "ف": "and", "ب": "b", "ل": "l", "ك": "as"}, "ال")


def test_conjunctions_and_prepositions_are_told_apart_by_their_lead() -> None:
    assert (ARABIC.conjunctions, ARABIC.prepositions, ARABIC.merged) == ("وف", "بلك", "لل")


@pytest.mark.parametrize(("key", "reading"), [
    ("الوزير", ("وزير", "")),
    ("والوزير", ("وزير", "و")),
    ("بالوزير", ("وزير", "ب")),
    ("وبالوزير", ("وزير", "وب")),
    ("للوزير", ("وزير", "ل")),
    ("وللوزير", ("وزير", "ول")),
    ("فدمشق", ("دمشق", "ف")),
])
def test_proclitics_come_off_in_order(key: str, reading: tuple[str, str]) -> None:
    assert reading in list(ARABIC.forms(key))


def test_the_word_as_it_stands_is_the_first_reading() -> None:
    assert next(ARABIC.forms("بيلوسوف")) == ("بيلوسوف", "")


def test_and_comes_off_a_word_of_three_letters() -> None:
    assert list(ARABIC.forms("وفي")) == [("وفي", ""), ("في", "و")]


@pytest.mark.parametrize("key", ["بها", "لها", "london"])
def test_short_and_foreign_words_keep_all_their_letters(key: str) -> None:
    assert list(ARABIC.forms(key)) == [(key, "")]


def test_a_language_without_proclitics_takes_none_off() -> None:
    assert list(NO_CLITICS.forms("والوزير")) == [("والوزير", "")]


@pytest.mark.parametrize(("wording", "clitic", "rest"), [
    ("وقطر", "و", "قطر"),
    ("بالرياض", "ب", "الرياض"),
    ("للأردن", "ل", "الأردن"),
    ("وللأردن", "ول", "الأردن"),
    ("قطر", "", "قطر"),
])
def test_wordings_lose_their_proclitics_and_keep_their_article(wording: str, clitic: str, rest: str) -> None:
    assert without_clitic(wording, clitic) == rest
