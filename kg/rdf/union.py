"""Replacing named graphs while the default graph stays the union of all of them, in one transaction.

Oxigraph's own union of named graphs repeats a triple that stands in two of them, so that COUNT and SELECT count it
twice. The default graph holds each triple once, as SPARQL's merge of graphs would; a triple leaves it with the last
graph that has it. All changes go into one update: a process that is killed leaves every graph as it was before or
after.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pyoxigraph as ox

Graphs = Mapping[ox.NamedNode, Iterable[ox.Quad]]
"""Graph → all the statements it is to hold."""


def replace(inner: ox.Store, graphs: Graphs, with_them: Iterable[ox.Quad] = ()) -> bool:
    """Make each graph hold exactly the given statements; False where all of them already did.

    Where they change, the statements `with_them` are added to the graphs they name, at the same time.
    """
    wanted = set(_as_stored(quad for quads in graphs.values() for quad in quads))
    present = _present(inner, graphs)
    added, removed = wanted - present, present - wanted
    if not added and not removed:
        return False
    added |= set(with_them)
    change(inner, added, removed, [graph for graph in graphs if not any(q.graph_name == graph for q in wanted)])
    return True


def differences(inner: ox.Store, graphs: Graphs) -> set[ox.Quad]:
    """The statements that a graph has and should not have, or should have and has not."""
    return set(_as_stored(quad for quads in graphs.values() for quad in quads)) ^ _present(inner, graphs)


def _present(inner: ox.Store, graphs: Iterable[ox.NamedNode]) -> set[ox.Quad]:
    return {quad for graph in graphs for quad in inner.quads_for_pattern(None, None, None, graph)}


def change(
    inner: ox.Store, added: set[ox.Quad], removed: set[ox.Quad], emptied: Iterable[ox.NamedNode] = ()
) -> None:
    """Add and remove statements of named graphs and keep the default graph their union; drop the emptied graphs."""
    entering = {_in_default(quad) for quad in added}
    if not removed:
        inner.extend(added | entering)  # one transaction too, and twice as fast
        return
    leaving = _leaving(inner, removed) - entering
    inner.update("\n".join((
        _data("DELETE", removed | leaving),
        _data("INSERT", added | entering),
        *(f"DROP SILENT GRAPH {graph};" for graph in emptied),
    )))


def _as_stored(quads: Iterable[ox.Quad]) -> ox.Store:
    """The statements as a store gives them back: numbers and dates in their one written form."""
    fresh = ox.Store()
    fresh.extend(quads)
    return fresh


def take(inner: ox.Store, added: set[ox.Quad], removed: set[ox.Quad]) -> None:
    """The same as `change` for many statements, faster, in two steps: what is added is there before anything goes."""
    removed = removed - added
    entering = {_in_default(quad) for quad in added}
    leaving = _leaving(inner, removed) - entering if removed else set()
    inner.extend(added | entering)
    if removed:
        inner.update(_data("DELETE", removed | leaving))


def _leaving(inner: ox.Store, removed: set[ox.Quad]) -> set[ox.Quad]:
    """The triples that no graph keeps, once the removed statements are gone."""
    return {triple for triple in set(map(_in_default, removed)) if _held_only_by(inner, triple, removed)}


def _held_only_by(inner: ox.Store, quad: ox.Quad, removed: set[ox.Quad]) -> bool:
    """Does no graph keep the triple, once the removed statements are gone?"""
    same = inner.quads_for_pattern(quad.subject, quad.predicate, quad.object, None)
    return all(isinstance(other.graph_name, ox.DefaultGraph) or other in removed for other in same)


def _in_default(quad: ox.Quad) -> ox.Quad:
    return ox.Quad(quad.subject, quad.predicate, quad.object)


def _data(verb: str, quads: Iterable[ox.Quad]) -> str:
    """An update of ground statements; terms are written by their own serialiser, never pasted."""
    lines = sorted(
        f"{q.subject} {q.predicate} {q.object} ."
        if isinstance(q.graph_name, ox.DefaultGraph)
        else f"GRAPH {q.graph_name} {{ {q.subject} {q.predicate} {q.object} . }}"
        for q in quads
    )
    return f"{verb} DATA {{\n" + "\n".join(lines) + "\n};" if lines else ""
