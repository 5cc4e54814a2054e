"""Graphs are replaced in one step, and the default graph stays their union."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.rdf.union import replace

GRAPHS = [ox.NamedNode(f"urn:g{n}") for n in range(3)]


def quad(graph: ox.NamedNode, n: int) -> ox.Quad:
    return ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal(n), graph)


def default_graph(store: ox.Store) -> set[ox.Triple]:
    return {q.triple for q in store.quads_for_pattern(None, None, None, ox.DefaultGraph())}


def test_a_triple_of_two_graphs_counts_once_and_leaves_with_the_last() -> None:
    store = ox.Store()
    replace(store, {GRAPHS[0]: [quad(GRAPHS[0], 1)]})
    replace(store, {GRAPHS[1]: [quad(GRAPHS[1], 1)]})
    assert len(default_graph(store)) == 1
    replace(store, {GRAPHS[0]: []})
    assert len(default_graph(store)) == 1
    replace(store, {GRAPHS[1]: []})
    assert len(store) == 0
    assert list(store.named_graphs()) == []


def test_replacing_with_the_same_is_no_change() -> None:
    store = ox.Store()
    assert replace(store, {GRAPHS[0]: [quad(GRAPHS[0], 1)]})
    assert not replace(store, {GRAPHS[0]: [quad(GRAPHS[0], 1)]})
    assert not replace(store, {GRAPHS[1]: []})


def test_numbers_are_compared_as_the_store_writes_them() -> None:
    store = ox.Store()
    decimal = ox.Literal("1.50", datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#decimal"))
    statement = ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), decimal, GRAPHS[0])
    assert replace(store, {GRAPHS[0]: [statement]})
    assert not replace(store, {GRAPHS[0]: [statement]})


@pytest.mark.parametrize("text", ['"', "\\", "\\u0022 } ; DROP ALL #", "\n", "\x00", "'''", "}", "\\\\u0022"])
def test_text_goes_in_and_comes_out_as_it_is(text: str) -> None:
    store = ox.Store()
    statement = ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal(text, language="ar"), GRAPHS[0])
    replace(store, {GRAPHS[0]: [statement]})
    assert set(store.quads_for_pattern(None, None, None, GRAPHS[0])) == {statement}


def test_an_update_that_fails_halfway_changes_nothing() -> None:
    """What all of this rests on: one update of Oxigraph is one transaction, however many operations it has."""
    store = ox.Store()
    replace(store, {GRAPHS[0]: [quad(GRAPHS[0], 1)]})
    before = str(store)
    with pytest.raises(OSError, match="format"):
        store.update(f"DROP GRAPH {GRAPHS[0]}; INSERT DATA {{ <urn:s> <urn:p> 2 }}; LOAD <file:///none>")
    assert str(store) == before


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(GRAPHS), st.sets(st.integers(0, 5))), max_size=8))
def test_the_default_graph_is_always_the_union(steps: list[tuple[ox.NamedNode, set[int]]]) -> None:
    store, wanted = ox.Store(), dict[ox.NamedNode, set[int]]()
    for graph, numbers in steps:
        replace(store, {graph: [quad(graph, n) for n in numbers]})
        wanted[graph] = numbers
    for graph, numbers in wanted.items():
        assert set(store.quads_for_pattern(None, None, None, graph)) == {quad(graph, n) for n in numbers}
    assert default_graph(store) == {quad(GRAPHS[0], n).triple for numbers in wanted.values() for n in numbers}
