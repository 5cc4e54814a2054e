"""Answers as plain Python."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg.rdf.rows import Iri, Rows, rows, value
from kg.rdf.terms import XSD


@pytest.mark.parametrize(("text", "datatype", "expected"), [
    ("7", "integer", 7), ("0.5", "decimal", 0.5), ("1e3", "double", 1000.0), ("true", "boolean", True),
    ("0", "boolean", False), ("2025-11-16", "date", "2025-11-16"), ("7", "string", "7"), ("x", "integer", "x"),
])
def test_literals_become_python_values(text: str, datatype: str, expected: object) -> None:
    found = value(ox.Literal(text, datatype=ox.NamedNode(XSD + datatype)))
    assert (found, type(found)) == (expected, type(expected))


def test_an_iri_is_text_that_knows_what_it_is() -> None:
    found = value(ox.NamedNode("urn:x"))
    assert found == "urn:x"
    assert isinstance(found, Iri)
    assert not isinstance(value(ox.Literal("urn:x")), Iri)


def test_every_form_of_query_gives_rows() -> None:
    store = ox.Store()
    store.add(ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal(1)))
    assert rows(store.query("SELECT ?o ?none { ?s ?p ?o }")) == Rows(("o", "none"), ((1, None),))
    assert rows(store.query("ASK { ?s ?p 2 }")) == Rows(("answer",), ((False,),))
    constructed = rows(store.query("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }"))
    assert constructed.records() == [{"subject": "urn:s", "predicate": "urn:p", "object": 1}]
