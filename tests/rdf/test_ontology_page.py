"""The reference page is up to date and leaves no term out."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import OWL, RDF, SH, SKOS, URIRef

from kg import ids
from kg.rdf.ontology import load, shapes
from kg.rdf.ontology_page import page

PAGE = Path(__file__).resolve().parents[2] / "docs" / "ontology.md"


@pytest.fixture(scope="module")
def text() -> str:
    return PAGE.read_text(encoding="utf-8")


def test_the_page_is_what_the_ontology_generates(text: str) -> None:
    assert text == page(load(), shapes()), "run python -m kg.rdf.generate"


def test_every_class_and_property_has_its_entry(text: str) -> None:
    kinds = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL.AnnotationProperty)
    terms = {str(node) for kind in kinds for node in load().subjects(RDF.type, kind) if isinstance(node, URIRef)}
    assert len(terms) > 70
    for term in terms:
        assert f"\n### dd:{term.removeprefix(ids.ONTOLOGY)}\n" in text


def test_every_concept_has_its_row(text: str) -> None:
    for concept in load().subjects(RDF.type, SKOS.Concept):
        assert f"\n| {load().value(concept, SKOS.notation)} | " in text


def test_everything_that_is_checked_is_told(text: str) -> None:
    for message in shapes().objects(None, SH.message):
        assert f"\n- {message}\n" in text


def test_an_entry_holds_what_the_ontology_says(text: str) -> None:
    entry = text.partition("\n### dd:met\n")[2].partition("\n### ")[0]
    for expected in ("met · التقى", "domain: dd:Actor", "symmetric", "subproperty of: dd:interactedWith"):
        assert expected in entry
