"""Terms of other vocabularies are spelt as those vocabularies spell them."""

from __future__ import annotations

import pytest
from rdflib import DCTERMS, FOAF, ORG, OWL, PROV, RDF, RDFS, SDO, SKOS, TIME
from rdflib.namespace import DefinedNamespace

from kg.rdf.ontology import load

# schema.org, FOAF, ORG, PROV-O, SKOS, OWL-Time and Dublin Core as rdflib knows them.
VOCABULARIES = (DCTERMS, FOAF, ORG, OWL, PROV, RDF, RDFS, SDO, SKOS, TIME)
LINKS = (RDFS.subClassOf, RDFS.subPropertyOf, SKOS.closeMatch, SKOS.relatedMatch, RDFS.range)


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=str)
def test_every_foreign_term_exists(vocabulary: type[DefinedNamespace]) -> None:
    used = {node for triple in load() for node in triple if str(node).startswith(str(vocabulary))}
    assert used
    known = {str(vocabulary), *map(str, dir(vocabulary))}
    assert sorted(str(node) for node in used if str(node) not in known) == []


@pytest.mark.parametrize("vocabulary", [PROV, ORG, SDO, FOAF, SKOS], ids=str)
def test_each_vocabulary_that_we_promise_is_linked_to(vocabulary: type[DefinedNamespace]) -> None:
    targets = {node for link in LINKS for node in load().objects(None, link)}
    assert any(str(node).startswith(str(vocabulary)) for node in targets)


def test_events_and_actors_are_those_of_the_simple_event_model() -> None:
    sem = "http://semanticweb.cs.vu.nl/2009/11/sem/"
    parents = {str(node) for node in load().objects(None, RDFS.subClassOf)}
    assert {f"{sem}Event", f"{sem}Actor", f"{sem}Place"} <= parents
