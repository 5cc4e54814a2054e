from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any


def test_two_windows_are_compared(kg: Callable[..., Any]) -> None:
    done = kg("trends", "--by", "country", "--period", "month", "--window", "2")
    assert done.out.splitlines()[0].startswith("recent: 2025-10 – 2025-11, events: ")
    assert "rising (by strength): 2" in done.out
    assert "falling (by strength): none" in done.out
    assert "events without a date" in done.err
    assert "those of the reporting" in done.err


def test_in_arabic(kg: Callable[..., Any]) -> None:
    done = kg("trends", "--by", "country", "--lang", "ar")
    assert "صاعدون (بحسب القوة)" in done.out
    assert "روسيا" in done.out
    assert "بلا تاريخ" in done.err


def test_json_holds_everything(kg: Callable[..., Any]) -> None:
    found = json.loads(kg("trends", "--by", "person", "--json").out)
    assert found["windows"]["recent"] == ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]
    assert [line["name"] for line in found["rising"]] == [m["name"] for m in found["moving"] if m["change"] > 0]
    assert {"new_ties", "broken_ties", "first_meetings", "silent", "vague", "undated"} <= set(found)
    assert all(len(line["series"]) == 8 for line in found["moving"])


def test_filters_that_leave_nothing_are_said(kg: Callable[..., Any]) -> None:
    done = kg("trends", "--from", "2030")
    assert (done.code, done.out) == (0, "")
    assert "nothing to compare" in done.err
    assert "no event type" in kg("trends", "--type", "party").complaint
