from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize("pair", [("SY", "RU"), ("سوريا–روسيا",), ("Syria - RU",)])
def test_a_pair_in_order(kg: Callable[..., Any], pair: tuple[str, ...]) -> None:
    out = kg("timeline", *pair, "--from", "2025").out
    assert out.splitlines()[0].startswith("Syria – Russia  (events: ")
    assert "2025-10 (month)  visit  Russia" in out
    assert out.index("2025-10 (month)") < out.index("2025-11-16  meeting  Damascus, Syria")
    assert "Seed Desk Arabic  2025-11-17  https://example.org/seeds/ar-01-damascus-russian-delegation" in out


def test_in_arabic(kg: Callable[..., Any]) -> None:
    out = kg("timeline", "Murhaf Abu Qasra", "--lang", "ar").out
    assert out.startswith("مرهف أبو قصرة  (الفعاليات: ")
    assert "2025-11-16  لقاء  " in out
    assert "يونس بك يفكيروف (نائب وزير الدفاع، روسيا)" in out


def test_only_the_latest(kg: Callable[..., Any]) -> None:
    everything = json.loads(kg("timeline", "SY", "--json").out)
    some = json.loads(kg("timeline", "SY", "--json", "--limit", "2").out)
    assert some == everything[-2:]
    assert f"the latest 2 of {len(everything)}" in kg("timeline", "SY", "--limit", "2").out


def test_json_names_dates_precision_reports_and_sentences(kg: Callable[..., Any]) -> None:
    (first, *_) = json.loads(kg("timeline", "SY", "RU", "--from", "2025-10", "--to", "2025-10", "--json").out)
    assert (first["facts"]["date"], first["precision"]) == ("2025-10", "month")
    assert {"publisher", "url", "published", "status", "copy_of"} <= set(first["reports"][0])
    assert first["facts"]["evidence"][0]["quote"]


def test_nothing_and_nobody_are_said(kg: Callable[..., Any]) -> None:
    done = kg("timeline", "QA", "IN")
    assert (done.code, done.out, done.err) == (0, "", "no event is known of this\n")
    assert "without a date, so in no period" in kg("timeline", "SY", "--from", "2025").err
    assert "no actor is named 'Atlantis'" in kg("timeline", "Atlantis").complaint
