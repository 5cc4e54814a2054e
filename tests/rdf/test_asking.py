"""Questions to the store: prefixes known, updates refused, errors placed."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg.errors import QueryError
from kg.rdf.asking import ask, is_update


def test_the_projects_prefixes_need_no_declaration() -> None:
    assert ask(ox.Store(), "SELECT (dd:met AS ?x) { }", {}).rows[0][0] == "https://w3id.org/defence-diplomacy/ontology#met"


@pytest.mark.parametrize("update", [
    "INSERT DATA { <urn:a> <urn:b> 1 }",
    "  drop all",
    "# a comment\nPREFIX x: <urn:x>\nDELETE WHERE { ?s ?p ?o }",
    "PREFIX dd: <https://w3id.org/defence-diplomacy/ontology#> CLEAR DEFAULT",
    "BASE <urn:x> LOAD <http://example.org/>",
    "WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
])
def test_updates_are_refused_by_name(update: str) -> None:
    assert is_update(update)
    with pytest.raises(QueryError, match="updates are not allowed"):
        ask(ox.Store(), update, {})


@pytest.mark.parametrize("query", ["SELECT * { ?insert <urn:delete> 'DROP ALL' }", "# DROP\nASK { }"])
def test_queries_that_mention_an_update_are_none(query: str) -> None:
    ask(ox.Store(), query, {})


def test_an_update_behind_a_query_changes_nothing() -> None:
    store = ox.Store()
    store.add(ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal(1)))
    with pytest.raises(QueryError):
        ask(store, "SELECT * { ?s ?p ?o } ; DROP ALL", {})
    assert len(store) == 1


def test_a_malformed_query_says_where() -> None:
    with pytest.raises(QueryError, match="malformed") as error:
        ask(ox.Store(), "SELECT ?s\nWHERE { ?s ?p }", {})
    assert error.value.where.startswith("line 2, column 1")
