from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.dates import DateMention

Dates = Callable[..., list[str]]
LEVANTINE = ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول",
             "تشرين الثاني", "كانون الأول"]
EGYPTIAN = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
            "أكتوبر", "نوفمبر", "ديسمبر"]
MAGHREBI = ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"]
ENGLISH = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December"]


@pytest.mark.parametrize("names", [LEVANTINE, EGYPTIAN, MAGHREBI, ENGLISH])
def test_every_month_has_its_number(dates: Dates, names: list[str]) -> None:
    for number, name in enumerate(names, 1):
        assert dates(f"7 {name} 2014") == [f"2014-{number:02}-07"], name


@pytest.mark.parametrize("text", ["15 آذار/مارس 2024", "15 آذار (مارس) 2024", "15 آذار - مارس 2024"])
def test_a_month_in_two_names_is_one(mentions: Callable[..., list[DateMention]], text: str) -> None:
    found = mentions(text)
    assert [m.iso for m in found] == ["2024-03-15"]
    assert found[0].start == 0


@pytest.mark.parametrize(("text", "iso"), [
    ("28-30 أكتوبر 2024", "2024-10-28/2024-10-30"),
    ("من 28 إلى 30 أكتوبر 2024", "2024-10-28/2024-10-30"),
    ("4-6 November 2024", "2024-11-04/2024-11-06"),
    ("June 27-30, 2024", "2024-06-27/2024-06-30"),
    ("June 27-July 2, 2024", "2024-06-27/2024-07-02"),
    ("June 27 to July 2, 2024", "2024-06-27/2024-07-02"),
    ("from Oct. 3 to Oct. 7", "2025-10-03/2025-10-07"),
    ("on 14th and 15th May 2024", "2024-05-14/2024-05-15"),
    ("من 20 إلى 25 من الشهر الجاري", "2025-11-20/2025-11-25"),
])
def test_ranges_of_days(dates: Dates, text: str, iso: str) -> None:
    assert dates(text) == [iso]


@pytest.mark.parametrize(("text", "iso"), [
    ("May 14, 2015", "2015-05-14"), ("14th May 2015", "2015-05-14"), ("May 14th, 2015", "2015-05-14"),
    ("14 of May 2015", "2015-05-14"), ("14 من مايو 2015", "2015-05-14"), ("Sept 3, 2015", "2015-09-03"),
])
def test_day_and_month_in_their_orders(dates: Dates, text: str, iso: str) -> None:
    assert dates(text) == [iso]


@pytest.mark.parametrize(("text", "iso"), [
    ("في الخامس من مايو 2014", "2014-05-05"), ("في الحادي والعشرين من مايو 2014", "2014-05-21"),
    ("الفاتح من نوفمبر 2014", "2014-11-01"), ("في الثاني عشر من الشهر الماضي", "2025-10-12"),
    ("في 11 من الشهر الجاري", "2025-11-11"), ("في 9 الجاري", "2025-11-09"), ("the 12th of last month", "2025-10-12"),
])
def test_days_in_words_and_days_of_a_month_that_is_not_named(dates: Dates, text: str, iso: str) -> None:
    assert dates(text) == [iso]


@pytest.mark.parametrize("text", ["اللواء الخامس من الحرس", "الأول من نوعه", "9 of this"])
def test_other_ordinals_are_no_days(dates: Dates, text: str) -> None:
    assert dates(text) == []


def test_a_hijri_date_is_converted_and_weak(mentions: Callable[..., list[DateMention]]) -> None:
    assert [(m.iso, m.weak) for m in mentions("25 شوال 1436هـ")] == [("2015-08-10", True)]


def test_beside_its_gregorian_equivalent_only_that_is_strong(mentions: Callable[..., list[DateMention]]) -> None:
    found = mentions("25 شوال 1436هـ الموافق 10 أغسطس 2015م")
    assert [m.iso for m in found if not m.weak] == ["2015-08-10"]


@pytest.mark.parametrize("text", ["25 شوال", "40 شوال 1436", "شوال 1436"])
def test_a_hijri_date_needs_day_and_year(dates: Dates, text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(("text", "iso"), [
    ("آب إلى بيته", []), ("في شهر آب", ["2025-08"]), ("آب 2024", ["2024-08"]), ("March toward the base", []),
    ("in March", ["2026-03"]), ("He may go", []),
])
def test_a_month_that_may_be_another_word_needs_company(dates: Dates, text: str, iso: list[str]) -> None:
    assert dates(text) == iso


def test_a_day_that_does_not_exist_leaves_the_month(dates: Dates) -> None:
    assert dates("31 فبراير 2015") == ["2015-02"]


@pytest.mark.parametrize(("text", "iso"), [
    ("last October", "2025-10"), ("last December", "2024-12"), ("next June", "2026-06"), ("last June 2020", "2020-06"),
])
def test_a_month_led_by_last_or_next(dates: Dates, text: str, iso: str) -> None:
    assert dates(f"They met {text}.") == [iso]
