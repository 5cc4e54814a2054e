"""The statements that follow from what settling found, and those that they replace."""

from __future__ import annotations

from collections.abc import Iterable

from kg import ids
from kg.identity.known import CANONICAL, GRAPH, Known
from kg.identity.links import Linker
from kg.rdf.links import links_of
from kg.rdf.statements import Statement, held, statement
from kg.rdf.store import Store


def links_changes(
    store: Store, known: Known, linker: Linker, articles: Iterable[str]
) -> tuple[list[Statement], list[Statement]]:
    """What enters and what leaves the links graphs of these articles."""
    added: list[Statement] = []
    removed: list[Statement] = []
    for article in sorted(articles):
        told = known.told(article)
        wanted: set[Statement] = set()
        if told is not None:
            node = ids.article(article)
            original = known.canonical(node)
            reports = {e.number: known.canonical(ids.event(article, e.number)) for e in told.events}
            quads = links_of(told, linker.actors(article), reports, original if original != node else "")
            wanted = set(quads)
        present = held(store.inner, ids.links_graph(article))
        added += wanted - present
        removed += present - wanted
    return added, removed


def canonical_quads(store: Store, known: Known) -> tuple[list[Statement], list[Statement]]:
    """What enters and what leaves the graph that names canonical forms."""
    moved = {node: head for node, head in known.found.items() if known.stored_canonical(node) != head}
    added = [_canonical(node, head) for node, head in moved.items() if head != node]
    before = ((node, known.stored_canonical(node)) for node in moved)
    return added, [_canonical(node, head) for node, head in before if head != node]


def _canonical(node: str, head: str) -> Statement:
    return statement(node, CANONICAL, head, ids.system_graph(GRAPH))
