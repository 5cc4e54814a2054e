"""Reckoning with days: what an expression means once its parts are numbers. ISO 8601 comes out, or ""."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from hijridate import Hijri

FIRST_YEAR, LAST_YEAR = 1900, 2100
_A_YEAR = {"days": 365, "weeks": 52, "weekends": 52, "months": 12, "years": 1}
_SATURDAY = 5  # weekday
FIRST_HIJRI, LAST_HIJRI = 1300, 1500


def day_iso(year: int, month: int, day: int) -> str:
    """A day; "" where there is none such or its year is out of reach."""
    if FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
        return f"{year:04}-{month:02}-{day:02}"
    return ""


def hijri_iso(year: int, month: int, day: int) -> str:
    """A day of the Hijri calendar; "" where there is none such."""
    try:
        told = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return ""
    return date(told.year, told.month, told.day).isoformat()


def range_iso(first: str, last: str) -> str:
    """Two days as a range; the first alone where there is no last."""
    return f"{first}/{last}" if first and last else first


def shift_months(day: date, months: int) -> tuple[int, int]:
    """(year, month) of a day moved by whole months."""
    count = day.year * 12 + day.month - 1 + months
    return count // 12, count % 12 + 1


def moved(anchor: date, unit: str, count: int) -> str:
    """The day, week (as a range from Monday), weekend, month or year that lies `count` units from the anchor; "" where
    that is out of reach ("7,000 years ago"). The last weekend is the one that goes on."""
    if not FIRST_YEAR <= anchor.year + count / _A_YEAR[unit] <= LAST_YEAR:
        return ""
    if unit == "days":
        return (anchor + timedelta(days=count)).isoformat()
    if unit == "weeks":
        monday = anchor - timedelta(days=anchor.weekday()) + timedelta(weeks=count)
        return range_iso(monday.isoformat(), (monday + timedelta(days=6)).isoformat())
    if unit == "weekends":
        ahead = _SATURDAY - anchor.weekday() + 7 * (count + (count < 0 and anchor.weekday() >= _SATURDAY))
        saturday = anchor + timedelta(days=ahead)
        return range_iso(saturday.isoformat(), (saturday + timedelta(days=1)).isoformat())
    if unit == "months":
        year, month = shift_months(anchor, count)
        return f"{year:04}-{month:02}"
    return f"{anchor.year + count:04}"


def weekday_date(anchor: date, weekday: int, direction: int) -> date:
    """The day of that name (0: Monday) after the anchor (direction 1), before it (-1), else on or before it."""
    if direction > 0:
        return anchor + timedelta(days=(weekday - anchor.weekday()) % 7 or 7)
    if direction < 0:
        return anchor - timedelta(days=(anchor.weekday() - weekday) % 7 or 7)
    return anchor - timedelta(days=(anchor.weekday() - weekday) % 7)


def nearest_year(anchor: date, month: int, day: int) -> int:
    """The year that brings a month (and day, or 0) nearest to the anchor."""
    def distance(year: int) -> int:
        return abs((date(year, month, min(day or 15, 28)) - anchor).days)

    return min((anchor.year - 1, anchor.year, anchor.year + 1), key=distance)


def year_toward(anchor: date, month: int, day: int, direction: int) -> int:
    """The year of the next (direction 1) or last (-1) such month, or day where `day` is not 0; the anchor's own
    month is neither."""
    here, there = (anchor.month, anchor.day if day else 0), (month, day)
    return anchor.year + (there <= here) if direction > 0 else anchor.year - (there >= here)
