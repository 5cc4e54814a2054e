"""Statements for those who compose them from outside: made of IRIs, and read from one graph."""

from __future__ import annotations

import pyoxigraph as ox

from kg.rdf.terms import dd, iri

Statement = ox.Quad


def statement(subject: str, name: str, value: str, graph: str) -> Statement:
    """A statement between two IRIs by a property of the ontology."""
    return ox.Quad(iri(subject), dd(name), iri(value), iri(graph))


def held(inner: ox.Store, graph: str) -> set[Statement]:
    """Every statement of a named graph."""
    return set(inner.quads_for_pattern(None, None, None, iri(graph)))
