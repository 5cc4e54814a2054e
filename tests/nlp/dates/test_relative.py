from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.dates import DateMention

Dates = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "iso"), [
    ("اليوم", "2025-11-17"), ("أمس", "2025-11-16"), ("أول من أمس", "2025-11-15"), ("مساء أمس الأول", "2025-11-15"),
    ("غدا", "2025-11-18"), ("قبل أمس", "2025-11-15"), ("الليلة الماضية", "2025-11-16"), ("السنة الجارية", "2025"),
    ("at the weekend", "2025-11-15/2025-11-16"), ("this weekend", "2025-11-22/2025-11-23"),
    ("الأسبوع الفارط", "2025-11-10/2025-11-16"),
    ("بعد غد", "2025-11-19"), ("الأسبوع الماضي", "2025-11-10/2025-11-16"), ("الشهر الماضي", "2025-10"),
    ("الشهر المقبل", "2025-12"), ("العام المقبل", "2026"), ("yesterday", "2025-11-16"),
    ("the day before yesterday", "2025-11-15"), ("tomorrow", "2025-11-18"), ("last week", "2025-11-10/2025-11-16"),
    ("last month", "2025-10"), ("next year", "2026"),
])
def test_words_that_count_from_the_article(dates: Dates, text: str, iso: str) -> None:
    assert dates(text) == [iso]


@pytest.mark.parametrize(("text", "iso"), [
    ("قبل ثلاثة أيام", "2025-11-14"), ("قبل 3 أيام", "2025-11-14"), ("قبل يومين", "2025-11-15"),
    ("قبل شهرين", "2025-09"), ("منذ أسبوعين", "2025-11-03/2025-11-09"), ("قبل 5 أعوام", "2020"),
    ("two days ago", "2025-11-15"), ("three weeks ago", "2025-10-27/2025-11-02"), ("a month ago", "2025-10"),
    ("3 days ago", "2025-11-14"),
])
def test_so_long_ago(dates: Dates, text: str, iso: str) -> None:
    assert dates(text) == [iso]


@pytest.mark.parametrize("text", ["قبل الوزير", "منذ ثلاثة لقاءات", "two days off", "two soldiers ago"])
def test_other_counts_are_no_dates(dates: Dates, text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(("text", "iso"), [
    ("أمس الأحد", "2025-11-16"), ("اليوم الاثنين", "2025-11-17"), ("أمس الأحد 16 نوفمبر 2025", "2025-11-16"),
])
def test_a_weekday_after_it_belongs_to_it(mentions: Callable[..., list[DateMention]], text: str, iso: str) -> None:
    assert [(m.start, m.iso) for m in mentions(text)] == [(0, iso)]


@pytest.mark.parametrize("text", ["في اليوم نفسه", "on the same day"])
def test_the_same_day_points_at_the_day_just_told(mentions: Callable[..., list[DateMention]], text: str) -> None:
    assert [(m.iso, m.same) for m in mentions(text)] == [("", True)]


@pytest.mark.parametrize(("text", "shift"), [
    ("في اليوم التالي", 1), ("the next day", 1), ("two days later", 2), ("بعدها بيومين", 2), ("the previous day", -1),
])
def test_other_days_are_counted_from_the_one_just_told(
        mentions: Callable[..., list[DateMention]], text: str, shift: int) -> None:
    assert [(m.iso, m.same, m.shift) for m in mentions(text)] == [("", True, shift)]


@pytest.mark.parametrize("text", ["أمس", "أمس الأحد", "yesterday", "قبل ثلاثة أيام", "two days ago", "last month"])
def test_in_an_undated_article_they_stay_unresolved(dates: Dates, text: str) -> None:
    assert dates(text, None) == [""]
