from __future__ import annotations

from datetime import date

import pytest

from kg.answers.days import agreed, first_day, last_day, precision, span
from kg.errors import QueryError


def test_a_period_is_a_year_a_month_or_a_day_in_any_digits() -> None:
    assert (first_day("2025"), last_day("2025-02")) == (date(2025, 1, 1), date(2025, 2, 28))
    assert (first_day("٢٠٢٥-١١"), last_day("٢٠٢٥-١١-١٦")) == (date(2025, 11, 1), date(2025, 11, 16))
    assert (first_day(""), last_day("")) == (date.min, date.max)


@pytest.mark.parametrize("text", ["yesterday", "2025-13", "2025-02-30", "16-11-2025"])
def test_anything_else_is_refused_with_a_remedy(text: str) -> None:
    with pytest.raises(QueryError, match="is no date") as caught:
        last_day(text)
    assert caught.value.remedy == "write 2025, 2025-11 or 2025-11-16"


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (["2025-10", "2025-10-15", "2025"], "2025-10-15"),
        (["2025-10-16", "2025-10-15", "2025-10-16"], "2025-10-16"),
        (["2025-10-16", "2025-10-15"], "2025-10-15"),
        (["", "2025-10-15/2025-10-17", "2025-10"], "2025-10-15/2025-10-17"),
        (["", "soon"], ""),
        ([], ""),
    ],
)
def test_reports_agree_on_the_most_precise_the_commonest_the_earliest(dates: list[str], expected: str) -> None:
    assert agreed(dates) == expected


def test_span() -> None:
    assert span("2025-02") == (date(2025, 2, 1), date(2025, 2, 28))
    assert span("soon") is None


def test_precision() -> None:
    assert [precision(text) for text in ("2025-10-15", "2025-10", "2025", "2025-10/2025-11", "")] == [
        "day", "month", "year", "range", "",
    ]  # fmt: skip
