"""The reference page docs/ontology.md: every term of the ontology with its labels, definition and codes."""

from __future__ import annotations

from rdflib import Graph


def page(graph: Graph) -> str:
    """The page as Markdown."""
    return f"{len(graph)}\n"
