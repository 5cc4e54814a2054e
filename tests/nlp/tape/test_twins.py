"""A town that is written like another country."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.tape import Row

READ = [
    ("وصل إلى عمّان", "city"),
    ("زار وزير الدفاع الأردني عمان", "city"),
    ("زار وزير الدفاع المصري عمان", "country"),
    ("بحث الوزير العماني مع نظيره الأردني في عمان", "country"),
]


@pytest.mark.parametrize(("text", "category"), READ)
def test_amman_and_oman(row_of: Callable[[str], Row], text: str, category: str) -> None:
    assert row_of(text).elements[-1].category == category


def test_an_agency_in_the_dateline_is_no_town(row_of: Callable[[str], Row]) -> None:
    row = row_of("الدوحة في 17 يناير /قنا/ زار وزير الدفاع قنا")
    assert [e.category for e in row.elements if row.tokens.wording(e.start, e.end) == "قنا"] == ["word", "city"]
