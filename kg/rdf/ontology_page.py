"""The reference page docs/ontology.md: every term of the ontology with its labels, definitions, bounds and codes.

Everything on the page is read from ontology/*.ttl; only the sentences between the lists are written here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rdflib import OWL, RDF, RDFS, SH, SKOS, Graph, URIRef
from rdflib.term import Node

from kg import ids
from kg.namespaces import ACTIVITY, CAMEO, DD, PART, PLOVER, ROLE, STATUS, TOPIC, TOPICGROUP
from kg.rdf.rendering import name, names, table, text, texts

_INTRO = """\
# Ontology reference

Generated from `ontology/*.ttl` by `python -m kg.rdf.generate`; a test keeps it up to date. Version {version}.

An article (`dd:Article`) reports events (`dd:Event`). An event has participations (`dd:Participation`), each of an
actor as the article refers to them (`dd:ActorReference`); who is meant (`dd:Actor`) is decided apart, by `dd:denotes`.
Every event points to the sentences that state it (`dd:Evidence`). Direct properties such as `dd:met` follow from events
that happened. What the vocabulary leaves out is said at the head of each Turtle file.
"""
_CODED = """\
Planned events are expressed intents in CAMEO (03) and AGREE in PLOVER; denied ones are rejections (12, REJECT), which
overstates those that merely did not happen: leave them out of sums of Goldstein scores. Quad classes are numbered as in
GDELT: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
"""
_CHECKED = "`kg check` holds the graph against `ontology/shapes.ttl`:"
_FACETS = (
    ("subclass of", RDFS.subClassOf), ("subproperty of", RDFS.subPropertyOf), ("domain", RDFS.domain),
    ("range", RDFS.range), ("inverse of", OWL.inverseOf), ("close match", SKOS.closeMatch),
    ("related match", SKOS.relatedMatch), ("activity", DD.activityType), ("code", SKOS.notation),
)
_TRAITS = {
    OWL.SymmetricProperty: "symmetric", OWL.FunctionalProperty: "at most one value",
    OWL.InverseFunctionalProperty: "of at most one subject", OWL.AnnotationProperty: "annotation",
}
_PROPERTIES = (OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
_COLUMNS = (
    ("quad class", DD.quadClass), ("Goldstein", DD.goldstein), ("sector", DD.sector), ("group", SKOS.broader),
    ("close match", SKOS.closeMatch), ("related match", SKOS.relatedMatch),
)
_SCHEMES = (
    ("CAMEO event codes in use", CAMEO), ("PLOVER event types in use", PLOVER), ("Activities", ACTIVITY),
    ("Statuses", STATUS), ("Parts", PART), ("Roles", ROLE), ("Groups of topics", TOPICGROUP), ("Topics", TOPIC),
)


def page(graph: Graph, shapes: Graph) -> str:
    """The page as Markdown, for an ontology and its shapes."""
    version = graph.value(URIRef(ids.ONTOLOGY.removesuffix("#")), OWL.versionInfo)
    prefixes = ((f"`{prefix}`", f"`{space}`") for prefix, space in sorted(graph.namespaces()))
    blocks = [
        _INTRO.format(version=version), table(("prefix", "namespace"), prefixes),
        "## Classes", *(_term(graph, node) for node in _own(graph, (OWL.Class,))),
        "## Properties", *(_term(graph, node) for node in _own(graph, _PROPERTIES)),
        "## How event types are coded", _CODED, _codings(graph),
        *(_scheme(graph, title, str(space)) for title, space in _SCHEMES),
        "## What is checked", _CHECKED, _checks(shapes),
    ]
    return "\n\n".join(block.strip() for block in blocks) + "\n"


def _own(graph: Graph, kinds: Iterable[Node]) -> list[URIRef]:
    found = {node for kind in kinds for node in graph.subjects(RDF.type, kind) if isinstance(node, URIRef)}
    return sorted(node for node in found if node.startswith(ids.ONTOLOGY))


def _term(graph: Graph, node: URIRef) -> str:
    labels = " · ".join(text(graph, node, RDFS.label, language) for language in ("en", "ar"))
    notes = texts(graph, node, SKOS.scopeNote, "en")
    facets = ((title, names(graph, node, link)) for title, link in _FACETS)
    traits = sorted(trait for kind, trait in _TRAITS.items() if (node, RDF.type, kind) in graph)
    return "\n".join([
        f"### {name(graph, node)}", "",
        f"**{labels}** · `{node}`", "",
        " ".join([text(graph, node, SKOS.definition, "en"), *notes]), "",
        f'<p dir="rtl">{text(graph, node, SKOS.definition, "ar")}</p>', "",
        *(f"- {title}: {values}" for title, values in facets if values),
        *([f"- {', '.join(traits)}"] if traits else []),
    ])


def _codings(graph: Graph) -> str:
    return table(("type", "status", "CAMEO", "quad class", "Goldstein", "PLOVER"), sorted(_coding_rows(graph)))


def _coding_rows(graph: Graph) -> Iterator[list[str]]:
    for event_type, coding in graph.subject_objects(DD.coding):
        status, cameo, plover = (graph.value(coding, link) for link in (DD.forStatus, DD.cameoCode, DD.ploverType))
        cells = ((event_type, SKOS.notation), (status, SKOS.notation), (cameo, SKOS.notation),
                 (cameo, DD.quadClass), (cameo, DD.goldstein), (plover, SKOS.notation))
        yield [name(graph, graph.value(node, link)) for node, link in cells]


def _scheme(graph: Graph, title: str, space: str) -> str:
    concepts = sorted({str(node) for node in graph.subjects(RDF.type, SKOS.Concept) if str(node).startswith(space)})
    head = ("code", "English", "العربية", *(title for title, _ in _COLUMNS), "definition", "التعريف")
    return f"## {title}\n\nIn `{space}`.\n\n{table(head, (_concept_row(graph, URIRef(node)) for node in concepts))}"


def _concept_row(graph: Graph, node: URIRef) -> list[str]:
    return [
        name(graph, graph.value(node, SKOS.notation)),
        *("; ".join([text(graph, node, SKOS.prefLabel, language), *texts(graph, node, SKOS.altLabel, language)])
          for language in ("en", "ar")),
        *(names(graph, node, link) for _, link in _COLUMNS),
        *(text(graph, node, SKOS.definition, language) for language in ("en", "ar")),
    ]


def _checks(shapes: Graph) -> str:
    return "\n".join(f"- {message}" for message in sorted(map(str, set(shapes.objects(None, SH.message)))))
