from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.dates import DateMention

Dates = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "iso"), [
    ("مايو 2015", "2015-05"),
    ("مايو من عام 2015", "2015-05"),
    ("مايو عام 2015", "2015-05"),
    ("May 1, 2023", "2023-05-01"),
    ("6 June 2005", "2005-06-06"),
    ("June of 2005", "2005-06"),
])
def test_a_year_that_is_said_counts(dates: Dates, text: str, iso: str) -> None:
    assert dates(text) == [iso]


@pytest.mark.parametrize(("text", "iso"), [
    ("في 5 نوفمبر", "2025-11-05"),
    ("في 20 يناير", "2026-01-20"),
    ("في ديسمبر", "2025-12"),
    ("on 4 October", "2025-10-04"),
    ("on February 3", "2026-02-03"),
])
def test_else_the_year_that_brings_it_nearest_to_the_article(dates: Dates, text: str, iso: str) -> None:
    assert dates(text) == [iso]


@pytest.mark.parametrize(("text", "iso"), [
    ("مايو الماضي", "2025-05"), ("ديسمبر الماضي", "2024-12"), ("ديسمبر المقبل", "2025-12"), ("مايو المقبل", "2026-05"),
    ("last May", "2025-05"), ("next May", "2026-05"), ("last November", "2024-11"), ("مايو من العام الماضي", "2024-05"),
    ("18 نوفمبر الماضي", "2024-11-18"), ("5 نوفمبر الجاري", "2025-11-05"), ("June last year", "2024-06"),
])
def test_words_of_direction_choose_the_year(dates: Dates, text: str, iso: str) -> None:
    assert dates(text) == [iso]


def test_a_year_that_was_not_said_is_marked(mentions: Callable[..., list[DateMention]]) -> None:
    assert [m.guessed for m in mentions("في ديسمبر")] == [True]
    assert [m.guessed for m in mentions("في ديسمبر الماضي")] == [False]
    assert [m.guessed for m in mentions("4 October 2025")] == [False]


@pytest.mark.parametrize("text", ["14 مايو", "في ديسمبر", "on May 1"])
def test_in_an_undated_article_a_month_without_year_says_no_date(dates: Dates, text: str) -> None:
    assert dates(text, None) == []


def test_in_an_undated_article_a_year_that_is_said_is_enough(dates: Dates) -> None:
    assert dates("14 مايو 2015", None) == ["2015-05-14"]
