from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.dates import DateMention

Dates = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "iso"), [
    ("في 30/7/2015", "2015-07-30"),
    ("في 30-7-2015", "2015-07-30"),
    ("في 5.6.2023", "2023-06-05"),
    ("في ٣٠/٧/٢٠١٥", "2015-07-30"),
    ("في 2015-07-30", "2015-07-30"),
    ("يوم 14 / 10 / 1436هـ", "2015-07-30"),
    ("on 05/06/2023", "2023-05-06"),
    ("on 13/06/2023", "2023-06-13"),
    ("on 2023-06-05", "2023-06-05"),
])
def test_three_numbers_are_a_date(dates: Dates, text: str, iso: str) -> None:
    assert dates(text) == [iso]


def test_two_numbers_are_a_day_and_month_where_a_word_says_so(dates: Dates) -> None:
    assert dates("بتاريخ 30/7") == ["2025-07-30"]
    assert dates("بتاريخ 30/13") == dates("يوم 31/2") == []
    assert dates("بتاريخ 30/7", None) == []


@pytest.mark.parametrize("text", ["في 30/7-2015", "في 45/46/2015", "المادة 30/7", "في 1/2/3"])
def test_other_numbers_are_none(dates: Dates, text: str) -> None:
    assert dates(text) == []


def test_a_hijri_date_gives_way_to_a_gregorian_one(mentions: Callable[..., list[DateMention]]) -> None:
    assert [(m.iso, m.weak) for m in mentions("14/10/1436هـ الموافق 31/7/2015م")] == [("2015-07-31", False)]


@pytest.mark.parametrize(("text", "iso"), [
    ("في عام 2015", ["2015"]), ("منذ 2011", ["2011"]), ("in 2019", ["2019"]), ("since 2019", ["2019"]),
    ("قتل 2015 شخصا", []), ("2019 soldiers", []), ("في 1800 قرية", []), ("في 205 قرى", []),
])
def test_a_bare_year_needs_a_word_that_announces_it(dates: Dates, text: str, iso: list[str]) -> None:
    assert dates(text) == iso
