"""How the terms of a graph are written for people: prefixed names, texts by language, Markdown tables."""

from __future__ import annotations

from collections.abc import Iterable

from rdflib import OWL, Graph, Literal, URIRef
from rdflib.term import Node


def texts(graph: Graph, node: Node, link: Node, language: str) -> list[str]:
    """What a node has by a property in one language, in order."""
    values = (value for value in graph.objects(node, link) if isinstance(value, Literal))
    return sorted(str(value) for value in values if value.language == language)


def text(graph: Graph, node: Node, link: Node, language: str) -> str:
    """The first of `texts`, empty where there is none."""
    return next(iter(texts(graph, node, link, language)), "")


def name(graph: Graph, node: Node | None) -> str:
    """A prefixed name, a literal's text, or the values that an anonymous data range allows."""
    if node is None or isinstance(node, Literal):
        return str(node or "")
    if isinstance(node, URIRef):
        spaces = ((str(space), prefix) for prefix, space in graph.namespaces() if node.startswith(space))
        space, prefix = max(spaces, default=("", ""))
        return f"{prefix}:{node.removeprefix(space)}" if prefix else f"<{node}>"
    allowed = graph.value(node, OWL.oneOf)
    return " / ".join(f'"{value}"' for value in graph.items(allowed)) if allowed is not None else ""


def names(graph: Graph, node: Node, link: Node) -> str:
    """The prefixed names of all that a node has by a property."""
    return ", ".join(sorted(filter(None, (name(graph, value) for value in graph.objects(node, link)))))


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table without its empty columns."""
    body = [[cell.replace("|", "\\|") for cell in row] for row in rows]
    columns = [(title, *cells) for title, *cells in zip(head, *body, strict=True) if any(cells)]
    lines = list(zip(*columns, strict=True))
    return "\n".join(f"| {' | '.join(line)} |" for line in (lines[0], ["---"] * len(columns), *lines[1:]))
