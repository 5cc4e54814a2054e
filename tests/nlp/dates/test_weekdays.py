from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.dates import DateMention

Dates = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "iso"), [
    ("وصل يوم الأحد", "2025-11-16"),
    ("وصل الاثنين", "2025-11-17"),
    ("مساء الثلاثاء", "2025-11-11"),
    ("الثلاثاء المقبل", "2025-11-18"),
    ("الثلاثاء الماضي", "2025-11-11"),
    ("on Tuesday", "2025-11-11"),
    ("last Friday", "2025-11-14"),
    ("next Wednesday", "2025-11-19"),
    ("الاثنين الماضي", "2025-11-10"),
    ("this Friday", "2025-11-21"),
    ("on Friday last week", "2025-11-14"),
    ("Tuesday of this week", "2025-11-18"),
    ("الخميس من الأسبوع الماضي", "2025-11-13"),
])
def test_a_weekday_is_the_last_one_unless_told_otherwise(dates: Dates, text: str, iso: str) -> None:
    assert dates(text) == [iso]


def test_a_bare_weekday_is_remembered_because_plans_turn_it_around(mentions: Callable[..., list[DateMention]]) -> None:
    assert [m.weekday for m in mentions("وصل الأحد")] == [6]
    assert [m.weekday for m in mentions("الأحد المقبل")] == [-1]


@pytest.mark.parametrize(("text", "iso"), [
    ("الخميس 14 مايو 2015", "2015-05-14"), ("الخميس، 14 مايو 2015", "2015-05-14"), ("الخميس 14/5/2015", "2015-05-14"),
    ("الخميس الموافق 14 مايو 2015", "2015-05-14"), ("الخميس (14 مايو 2015)", "2015-05-14"),
    ("الخميس الرابع عشر من مايو 2015", "2015-05-14"), ("Monday (June 6, 2022)", "2022-06-06"),
    ("Monday, 6 June 2022", "2022-06-06"), ("Monday, June 6, 2022", "2022-06-06"),
])
def test_a_full_date_after_a_weekday_is_meant(mentions: Callable[..., list[DateMention]], text: str, iso: str) -> None:
    found = mentions(text)
    assert [(m.start, m.iso, m.weekday) for m in found] == [(0, iso, -1)]


@pytest.mark.parametrize("text", ["أحد الضباط", "جمعة محمد", "the monday club"])
def test_a_word_that_is_not_spelt_as_a_weekday_is_none(dates: Dates, text: str) -> None:
    assert dates(text) == []


def test_in_an_undated_article_a_weekday_stays_unresolved(dates: Dates) -> None:
    assert dates("وصل الأحد", None) == [""]
