"""The shapes are valid SHACL, name the same codes as the schemes, explain themselves, and are all in use."""

from __future__ import annotations

import re

import pyshacl
import pytest
from rdflib import RDF, RDFS, SH, Graph, URIRef
from rdflib.namespace import DefinedNamespace
from rdflib.term import Node

from kg import reference
from kg.namespaces import DD, PART, ROLE, STATUS, TOPIC
from kg.rdf.ontology import load, shapes


def lists() -> list[set[Node]]:
    return [set(shapes().items(node)) for node in shapes().objects(None, SH["in"])]


def test_they_are_valid_shacl() -> None:
    conforms, _, text = pyshacl.validate(Graph(), shacl_graph=shapes(), meta_shacl=True)
    assert conforms, text


@pytest.mark.parametrize("scheme", [ROLE, TOPIC, STATUS, PART])
def test_lists_of_codes_equal_the_schemes(scheme: type[DefinedNamespace]) -> None:
    codes = {node for node in load().subjects() if str(node).startswith(str(scheme))}
    found = [items for items in lists() if any(str(item).startswith(str(scheme)) for item in items)]
    assert found
    assert all(items == codes for items in found)


def test_event_types_are_listed_and_targeted() -> None:
    types = set(load().subjects(RDFS.subClassOf, DD.Event))
    assert types in lists()
    (shape,) = shapes().subjects(SH.targetClass, DD.Meeting)
    assert set(shapes().objects(shape, SH.targetClass)) == types | {DD.Event}


def test_every_named_property_shape_explains_itself() -> None:
    named = [node for node in shapes().subjects(SH.path) if isinstance(node, URIRef)]
    assert len(named) > 30
    for node in named:
        assert shapes().value(node, SH.message), node


def test_every_shape_is_reached_from_a_target() -> None:
    targeted = {*shapes().subjects(SH.targetClass), *shapes().subjects(SH.targetObjectsOf)}
    properties = {prop for shape in targeted for prop in shapes().objects(shape, SH.property)}
    assert {node for node in shapes().subjects(SH.path) if isinstance(node, URIRef)} <= properties
    alternatives = {node for head in shapes().objects(None, SH["or"]) for node in shapes().items(head)}
    assert set(shapes().subjects(RDF.type, SH.NodeShape)) <= targeted | alternatives


def test_paths_are_terms_of_the_ontology_or_of_known_vocabularies() -> None:
    for path in shapes().objects(None, SH.path):
        if str(path).startswith(str(DD)):
            assert path in set(load().subjects())


def test_codes_of_bodies_are_those_of_the_reference_data() -> None:
    states = {country.iso for country in reference.countries()}
    bodies = {body.country for body in reference.organisations()} - states - {""}
    named = [shape for shape in shapes().subjects(SH.path, DD.countryCode) if isinstance(shape, URIRef)]
    pattern = str(shapes().value(named[0], SH.pattern))
    assert bodies == {code for code in re.findall("[A-Z0-9]{2,}", pattern.replace("[A-Z]{2}", "")) if code}
    assert all(re.fullmatch(pattern, code) for code in bodies | states)
