"""Every file of the ontology says what it is, and every term has labels and a definition in both languages."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from rdflib import DCTERMS, OWL, RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.term import Node

from kg.namespaces import CAMEO
from kg.rdf.ontology import files, load
from kg.rdf.rendering import texts

BASE = "https://w3id.org/defence-diplomacy/"
TERMS = sorted(
    str(node)
    for kind in (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty, SKOS.Concept)
    for node in load().subjects(RDF.type, kind)
    if isinstance(node, URIRef)
)
ARABIC = re.compile("[\u0621-\u064a]")


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_a_file_opens_with_what_source_licence_and_gaps(path: Path) -> None:
    comment = "".join(re.match(r"(?:#.*\n)+", path.read_text(encoding="utf-8"))[0])  # type: ignore[index]
    for field in ("# What:", "# Source:", "# Licence:", "# Gaps:"):
        assert f"{field} " in comment


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_a_file_is_an_ontology_with_version_and_licence(path: Path) -> None:
    graph = Graph().parse(path)
    (ontology,) = graph.subjects(RDF.type, OWL.Ontology)
    assert re.fullmatch(r"\d+\.\d+\.\d+", str(graph.value(ontology, OWL.versionInfo)))
    assert graph.value(ontology, DCTERMS.license) == URIRef("https://spdx.org/licenses/MIT")
    assert texts(graph, ontology, DCTERMS.title, "en")
    assert texts(graph, ontology, DCTERMS.title, "ar")


@pytest.mark.parametrize("term", TERMS)
def test_a_term_has_one_label_and_one_definition_in_each_language(term: str) -> None:
    node, graph = URIRef(term), load()
    label = SKOS.prefLabel if (node, RDF.type, SKOS.Concept) in graph else RDFS.label
    links = (label,) if term.startswith(str(CAMEO)) else (label, SKOS.definition)  # CAMEO's names define themselves
    for link in links:
        english, arabic = texts(graph, node, link, "en"), texts(graph, node, link, "ar")
        assert (len(english), len(arabic)) == (1, 1), link
        assert ARABIC.search(arabic[0])
        assert not ARABIC.search(english[0])


def test_labels_are_unique_within_a_scheme() -> None:
    graph = load()
    for scheme in graph.subjects(RDF.type, SKOS.ConceptScheme):
        concepts = [*graph.subjects(SKOS.inScheme, scheme), *graph.subjects(SKOS.topConceptOf, scheme)]
        counts = Counter(label for concept in concepts for label in graph.objects(concept, SKOS.prefLabel))
        assert concepts
        assert [label for label, times in counts.items() if times > 1] == []


def test_a_concept_is_called_by_its_code() -> None:
    for concept in load().subjects(RDF.type, SKOS.Concept):
        assert str(concept).rpartition("/")[2] == str(load().value(concept, SKOS.notation))


def test_nothing_of_ours_is_mentioned_that_is_not_described() -> None:
    described = set(load().subjects())
    mentioned: set[Node] = {node for triple in load() for node in triple if str(node).startswith(BASE)}
    assert {str(node) for node in mentioned - described if not isinstance(node, Literal)} - {
        f"{BASE}ontology#", f"{BASE}ontology/0.1.0",
    } == set()
