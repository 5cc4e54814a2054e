"""Domains, ranges, inverses and symmetry of the properties agree with one another."""

from __future__ import annotations

import pytest
from rdflib import OWL, RDF, RDFS
from rdflib.term import Node

from kg.namespaces import DD
from kg.rdf.ontology import load

BETWEEN_ACTORS = (DD.met, DD.spokeWith, DD.signedWith, DD.exercisedWith, DD.supplied)


def test_every_object_property_has_a_range() -> None:
    for node in load().subjects(RDF.type, OWL.ObjectProperty):
        assert load().value(node, RDFS.range) is not None, node


def test_an_inverse_turns_domain_and_range_around() -> None:
    pairs = list(load().subject_objects(OWL.inverseOf))
    assert len(pairs) >= 5
    for one, other in pairs:
        assert load().value(one, RDFS.domain) == load().value(other, RDFS.range)
        assert load().value(one, RDFS.range) == load().value(other, RDFS.domain)


def test_what_goes_both_ways_is_symmetric() -> None:
    symmetric = set(load().subjects(RDF.type, OWL.SymmetricProperty))
    assert symmetric == {DD.interactedWith, DD.met, DD.spokeWith, DD.signedWith, DD.exercisedWith}


@pytest.mark.parametrize("relation", BETWEEN_ACTORS)
def test_relations_between_actors_have_one_parent(relation: Node) -> None:
    assert (relation, RDFS.subPropertyOf, DD.interactedWith) in load()
