"""Terms become plain values."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg.query.rows import Rows, plain

XSD = "http://www.w3.org/2001/XMLSchema#"


@pytest.mark.parametrize(
    ("term", "value"),
    [
        (None, None),
        (7, 7),
        ("text", "text"),
        (ox.NamedNode("http://x.example/a"), "http://x.example/a"),
        (ox.Literal("نص", language="ar"), "نص"),
        (ox.Literal(12), 12),
        (ox.Literal("0.5", datatype=ox.NamedNode(XSD + "decimal")), 0.5),
        (ox.Literal("2025-01-01", datatype=ox.NamedNode(XSD + "date")), "2025-01-01"),
        (ox.Literal(True), True),
        (ox.Literal("many", datatype=ox.NamedNode(XSD + "integer")), "many"),
    ],
)
def test_a_term_is_its_value(term: object, value: object) -> None:
    assert plain(term) == value
    assert type(plain(term)) is type(value)


def test_rows_by_column_and_as_records() -> None:
    rows = Rows(("a", "b"), ((1, "x"), (2, None)))
    assert len(rows) == 2
    assert list(rows) == [(1, "x"), (2, None)]
    assert rows.column("b") == ["x", None]
    assert rows.records() == [{"a": 1, "b": "x"}, {"a": 2, "b": None}]
