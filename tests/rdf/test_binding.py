"""Values for variables of a query, wherever a variable may stand."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import QueryError
from kg.rdf.binding import Bindable, bind, written
from kg.rdf.rows import Iri, value

STORE = ox.Store()
for name, label in (("a", "one"), ("b", "two")):
    STORE.add(ox.Quad(ox.NamedNode(f"urn:{name}"), ox.NamedNode("urn:label"), ox.Literal(label)))


def answer(query: str, **values: Bindable) -> list[tuple[str, ...]]:
    solutions = STORE.query(bind(query, values))
    assert isinstance(solutions, ox.QuerySolutions)
    return [tuple(str(value(term)) for term in row) for row in solutions]


@pytest.mark.parametrize("query", [
    "SELECT ?s { ?s <urn:label> ?x }",
    "SELECT ?s { ?s <urn:label> $x }",
    "SELECT ?s { ?s <urn:label> ?l FILTER(?l = ?x) }",
    "SELECT ?s { ?s <urn:label> ?l FILTER(BOUND(?x) && ?l = ?x) }",
    "SELECT ?s { ?s <urn:label> ?l FILTER EXISTS { ?s <urn:label> ?x } }",
    "SELECT ?s { { SELECT ?s { ?s <urn:label> ?x } } }",
    "SELECT ?s { ?s <urn:label> ?x } GROUP BY ?s ?x ORDER BY ?x",
    "SELECT ?s { ?s <urn:label> ?x # not ?x here\n }",
])
def test_a_value_is_bound_everywhere(query: str) -> None:
    assert answer(query, x="two") == [("urn:b",)]


def test_a_bound_variable_is_still_shown() -> None:
    assert answer("SELECT ?x ?s { ?s <urn:label> ?x }", x="two") == [("two", "urn:b")]
    assert answer("SELECT (STRLEN(?x) AS ?n) { }", x="two") == [("3",)]


def test_a_variable_in_text_or_an_iri_is_none() -> None:
    query = "SELECT ('?x' AS ?a) (\"\"\"?x\"\"\" AS ?b) (STR(<urn:?x>) AS ?c) { }"
    assert answer(query, x="two") == [("?x", "?x", "urn:?x")]


def test_an_unbound_parameter_stays_unbound() -> None:
    query = "SELECT ?s { ?s <urn:label> ?l FILTER(!BOUND(?x) || ?l = ?x) } ORDER BY ?s"
    assert answer(query) == [("urn:a",), ("urn:b",)]
    assert answer(query, x="two") == [("urn:b",)]


def test_names_that_begin_alike_are_different() -> None:
    assert bind("?x ?xy", {"x": 1}) == '"1"^^<http://www.w3.org/2001/XMLSchema#integer> ?xy'


def test_a_variable_that_the_query_sets_cannot_be_bound() -> None:
    with pytest.raises(QueryError, match="itself"):
        bind("SELECT ?s { BIND(1 AS ?x) }", {"x": 2})


@pytest.mark.parametrize(("said", "text"), [
    (Iri("urn:x"), "<urn:x>"),
    ("urn:x", '"urn:x"'),
    (date(2025, 11, 16), '"2025-11-16"^^<http://www.w3.org/2001/XMLSchema#date>'),
    (Decimal("0.5"), '"0.5"^^<http://www.w3.org/2001/XMLSchema#decimal>'),
    (True, '"true"^^<http://www.w3.org/2001/XMLSchema#boolean>'),
])
def test_values_are_written_by_type(said: Bindable, text: str) -> None:
    assert written(said) == text


@pytest.mark.parametrize("address", ["urn:x> } ; DROP ALL #", "no scheme", ""])
def test_what_is_no_iri_is_refused(address: str) -> None:
    with pytest.raises(QueryError):
        written(Iri(address))


@given(st.text())
def test_no_text_can_leave_its_literal(text: str) -> None:
    assert answer("SELECT (?x AS ?y) { }", x=text) == [(text,)]
