from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.dates import DateMention

Dates = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "iso"), [
    ("from 28 May to 3 June 2022", "2022-05-28/2022-06-03"),
    ("28 December - 3 January 2022", "2021-12-28/2022-01-03"),
    ("from December 28, 2023 to January 3, 2024", "2023-12-28/2024-01-03"),
    ("between March and June 2023", "2023-03/2023-06"),
    ("from 29 April until 3 May 2023", "2023-04-29/2023-05-03"),
    ("خلال الفترة من 28 مايو حتى 3 يونيو 2022", "2022-05-28/2022-06-03"),
    ("ما بين 28 مايو و3 يونيو 2022", "2022-05-28/2022-06-03"),
])
def test_two_days_or_months_are_a_range_in_the_year_of_the_last(dates: Dates, text: str, iso: str) -> None:
    assert dates(text) == [iso]


@pytest.mark.parametrize(("text", "iso"), [
    ("from Friday to Sunday", "2025-11-14/2025-11-16"),
    ("on Friday and Saturday", "2025-11-14/2025-11-15"),
    ("يومي الأحد والاثنين", "2025-11-16/2025-11-17"),
    ("من الأحد إلى الخميس", "2025-11-16/2025-11-20"),
    ("from today until Friday", "2025-11-17/2025-11-21"),
])
def test_weekdays_make_a_range_too(dates: Dates, text: str, iso: str) -> None:
    assert dates(text) == [iso]


@pytest.mark.parametrize(("text", "isos"), [
    ("on 28 May 2022 and 3 June 2022", ["2022-05-28", "2022-06-03"]),
    ("on Friday and Sunday", ["2025-11-14", "2025-11-16"]),
    ("from 3 June 2022 to 28 May 2022", ["2022-06-03", "2022-05-28"]),
    ("in 2021 and 2022", ["2021"]),
])
def test_other_dates_stay_two(dates: Dates, text: str, isos: list[str]) -> None:
    assert dates(text) == isos


@pytest.mark.parametrize(("text", "iso"), [
    ("25 شوال 1436هـ الموافق 10 أغسطس 2015م", "2015-08-10"),
    ("الأحد 7 ذي القعدة 1445 هـ الموافق 15 مايو 2024", "2024-05-15"),
    ("May 12, 2025 (Monday)", "2025-05-12"),
    ("16 November, Sunday,", "2025-11-16"),
])
def test_a_day_told_twice_is_one(mentions: Callable[..., list[DateMention]], text: str, iso: str) -> None:
    assert [(m.start, m.iso, m.weekday) for m in mentions(text)] == [(0, iso, -1)]


def test_two_days_are_not_one_because_a_comma_stands_between(dates: Dates) -> None:
    assert dates("16 November, Friday") == ["2025-11-16", "2025-11-14"]
