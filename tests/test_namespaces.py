"""The closed namespaces are those of the ontology, hold the codes of the benchmark, and refuse anything else."""

from __future__ import annotations

import inspect

import pytest
from rdflib import URIRef
from rdflib.namespace import DefinedNamespace

import kg.namespaces
from kg.model import EVENT_TYPES, KINDS, PARTS, STATUSES
from kg.namespaces import CAMEO, DD, PART, PREFIXES, ROLE, STATUS, TOPIC
from kg.rdf import generate, ontology

# The codes of the extraction benchmark; a change here is a change of the annotation guide.
ROLES = [
    "head-of-state", "head-of-government", "deputy-head-of-government", "crown-prince", "minister-of-defence",
    "deputy-minister-of-defence", "minister-of-foreign-affairs", "minister-of-interior", "other-minister",
    "chief-of-staff", "deputy-chief-of-staff", "service-commander", "commander", "defence-attache", "ambassador",
    "envoy", "national-security-adviser", "intelligence-chief", "secretary-general", "speaker-of-parliament",
    "member-of-parliament", "governor", "spokesperson", "senior-officer", "senior-official", "executive",
]
TOPICS = [
    "bilateral-relations", "military-cooperation", "coordination", "exchange-of-expertise", "training-and-education",
    "joint-exercises", "arms-procurement", "military-aid", "defence-industry", "military-technical-cooperation",
    "capability-building", "defence-agreement", "intelligence-sharing", "counter-terrorism", "border-security",
    "maritime-security", "air-and-missile-defence", "cyber", "space", "nuclear-and-wmd", "arms-control",
    "peacekeeping", "humanitarian", "military-medicine", "logistics-and-basing", "defence-reform",
    "regional-security", "international-security", "armed-conflict", "ceasefire-and-peace", "prisoners-and-missing",
    "demining", "refugees-and-migration", "energy-and-economy",
]


def known(namespace: type[DefinedNamespace]) -> set[str]:
    """The local names that the ontology describes; the closed namespace must know each."""
    found = {str(node) for node in ontology.load().subjects() if str(node).startswith(str(namespace))}
    names = {node.removeprefix(str(namespace)) for node in found}
    assert {str(namespace[name]) for name in names} == found
    return names


def test_the_file_is_what_the_ontology_generates() -> None:
    assert inspect.getsource(kg.namespaces) == generate.namespaces(ontology.load()), "run python -m kg.rdf.generate"


@pytest.mark.parametrize(("namespace", "codes"), [
    (ROLE, ROLES), (TOPIC, TOPICS), (STATUS, STATUSES), (PART, PARTS),
])
def test_schemes_hold_exactly_the_codes_of_benchmark_and_model(
    namespace: type[DefinedNamespace], codes: list[str]
) -> None:
    assert known(namespace) == set(codes)


def test_every_event_type_and_kind_of_actor_has_its_class() -> None:
    for code in (*EVENT_TYPES, *KINDS):
        assert DD[code.title().replace("-", "")] in ontology.load().subjects()


def test_terms_are_iris_of_the_documented_namespaces() -> None:
    assert DD.met == URIRef("https://w3id.org/defence-diplomacy/ontology#met")
    assert ROLE["minister-of-defence"] == URIRef("https://w3id.org/defence-diplomacy/role/minister-of-defence")
    assert CAMEO["040"] == URIRef("https://w3id.org/defence-diplomacy/cameo/040")
    assert PREFIXES["topic"] == str(TOPIC)


def test_a_misspelt_term_is_an_error() -> None:
    with pytest.raises(AttributeError, match="mett"):
        _ = DD.mett
    with pytest.raises(AttributeError, match="minister-of-defense"):
        _ = ROLE["minister-of-defense"]
