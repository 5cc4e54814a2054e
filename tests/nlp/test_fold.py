from __future__ import annotations

import pytest

from kg.nlp.fold import bare, fold


@pytest.mark.parametrize(("one", "other"), [
    ("أحمد", "احمد"),
    ("إبراهيم", "ابراهيم"),
    ("آذار", "اذار"),
    ("ٱلملك", "الملك"),
    ("مسؤول", "مسوول"),
    ("رئيس", "رييس"),
    ("وزارة", "وزاره"),
    ("مصطفى", "مصطفي"),
    ("الــدفــاع", "الدفاع"),
    ("مُحَمَّد", "محمد"),
    ("وزيرٌ", "وزير"),
    ("کیان", "كيان"),
    ("\u200fدمشق\u200e", "دمشق"),
    ("\u202bدمشق\u202c", "دمشق"),
    ("ﻻ", "لا"),
    ("٢٠١٥", "2015"),
    ("۱۴", "14"),
    ("Erdoğan", "erdogan"),
    ("Şimşek", "simsek"),
    ("MINISTER", "minister"),
    ("Ukraine’s", "ukraine's"),
])
def test_spellings_of_one_word_fall_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("على", "علي"), ("كتاب", "كتب"), ("Iran", "Iraq")])
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_mark_without_a_letter_folds_to_nothing() -> None:
    assert fold("\u064b") == ""


@pytest.mark.parametrize(("key", "rest"), [
    ("الدفاع", "دفاع"), ("دفاع", "دفاع"), ("الان", "الان"), ("alamo", "alamo"), ("والدفاع", "والدفاع"),
])
def test_bare_takes_off_the_article_where_enough_is_left(key: str, rest: str) -> None:
    assert bare(key) == rest


@pytest.mark.parametrize("word", ["ألماني", "الألماني", "ألغام", "الألغام", "الوزير"])
def test_a_word_without_article_stays_as_it_is(word: str) -> None:
    assert bare(bare(fold(word))) == bare(fold(word))


def test_letters_like_the_article_do_not_part_a_word_from_itself() -> None:
    assert bare(fold("الألماني")) == bare(fold("ألماني"))
