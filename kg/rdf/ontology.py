"""The ontology as code needs it: its graph, the codes of event data sets by type and status, labels by language.

Everything is read from ontology/*.ttl, so that a domain expert changes it there and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from rdflib import RDFS, SKOS, Graph, URIRef
from rdflib.plugins.parsers.notation3 import BadSyntax
from rdflib.term import Node

from kg import resources
from kg.errors import KgError
from kg.namespaces import DD, PART, ROLE, STATUS, TOPIC
from kg.rdf.rendering import text

SHAPES = "shapes.ttl"


@dataclass(frozen=True, slots=True)
class EventCode:
    """How an event of one type and status is coded in CAMEO and PLOVER (see ontology/codes.ttl)."""

    cameo: str
    plover: str
    quad_class: int
    goldstein: float


@dataclass(frozen=True, slots=True)
class Labels:
    """Labels in one language, by code."""

    types: Mapping[str, str]
    statuses: Mapping[str, str]
    parts: Mapping[str, str]
    roles: Mapping[str, str]
    topics: Mapping[str, str]


@cache
def load() -> Graph:
    """The vocabulary without its shapes: one graph that all callers share and none changes."""
    return parsed(path for path in files() if path.name != SHAPES)


@cache
def shapes() -> Graph:
    """The SHACL shapes: one graph that all callers share and none changes."""
    return parsed(path for path in files() if path.name == SHAPES)


def files() -> list[Path]:
    """The Turtle files of the ontology, in order."""
    return sorted(resources.folder("ontology").glob("*.ttl"))


def parsed(paths: Iterable[Path]) -> Graph:
    """Turtle files as one graph."""
    graph = Graph(bind_namespaces="none")
    for path in paths:
        try:
            graph.parse(path, format="turtle")
        except BadSyntax as error:
            raise KgError("no valid Turtle", f"{path}, line {error.lines + 1}", "reinstall or mend the file") from error
    return graph


@cache
def event_types() -> Mapping[str, Node]:
    """The class of each event type, by its code ("port-call" → dd:PortCall), in the order of the codes."""
    graph = load()
    types = {_code(graph, node): node for node in graph.subjects(RDFS.subClassOf, DD.Event)}
    return MappingProxyType(dict(sorted(types.items())))


@cache
def event_codes() -> Mapping[tuple[str, str], EventCode]:
    """How events are coded, by (type, status)."""
    graph = load()
    return MappingProxyType({
        (type_, _code(graph, graph.value(coding, DD.forStatus))): _event_code(graph, coding)
        for type_, node in event_types().items()
        for coding in graph.objects(node, DD.coding)
    })


@cache
def sectors() -> Mapping[str, str]:
    """The sector ("GOV", "MIL"…) of those who hold a post, by the post's code."""
    graph = load()
    return MappingProxyType({_code(graph, role): str(sector) for role, sector in graph.subject_objects(DD.sector)})


@cache
def labels(language: str) -> Labels:
    """The labels of types, statuses, parts, roles and topics in a language of the ontology ("ar", "en")."""
    graph = load()
    types = {code: _label(graph, node, RDFS.label, language) for code, node in event_types().items()}
    schemes = (_scheme(graph, str(space), language) for space in (STATUS, PART, ROLE, TOPIC))
    return Labels(MappingProxyType(types), *schemes)


def _event_code(graph: Graph, coding: Node) -> EventCode:
    cameo = graph.value(coding, DD.cameoCode)
    return EventCode(
        cameo=_code(graph, cameo),
        plover=_code(graph, graph.value(coding, DD.ploverType)),
        quad_class=int(str(graph.value(cameo, DD.quadClass))),
        goldstein=float(str(graph.value(cameo, DD.goldstein))),
    )


def _scheme(graph: Graph, space: str, language: str) -> Mapping[str, str]:
    concepts = sorted(str(node) for node in graph.subjects(SKOS.notation) if str(node).startswith(space))
    return MappingProxyType({
        node.removeprefix(space): _label(graph, URIRef(node), SKOS.prefLabel, language) for node in concepts
    })


def _code(graph: Graph, node: Node | None) -> str:
    code = graph.value(node, SKOS.notation)
    if code is None:
        raise KgError(f"{node} has no skos:notation", "ontology", "reinstall the package")
    return str(code)


def _label(graph: Graph, node: Node, link: Node, language: str) -> str:
    label = text(graph, node, link, language)
    if not label:
        raise KgError(f"{node} has no label in {language!r}", "ontology", 'choose "ar" or "en"')
    return label
