"""Every topic stands in one group, and groups name their topics."""

from __future__ import annotations

from rdflib import RDF, SKOS
from rdflib.term import Node

from kg.namespaces import TOPIC, TOPICGROUP
from kg.rdf.ontology import load


def labels(link: Node) -> list[tuple[Node, Node]]:
    """Topics with their labels of one kind."""
    return [(node, label) for node, label in load().subject_objects(link) if str(node).startswith(str(TOPIC))]


def test_broader_and_narrower_mirror_each_other() -> None:
    broader = {(topic, group) for topic, group in load().subject_objects(SKOS.broader)}
    assert broader == {(topic, group) for group, topic in load().subject_objects(SKOS.narrower)}


def test_every_topic_has_exactly_one_group() -> None:
    topics = [node for node in load().subjects(RDF.type, SKOS.Concept) if str(node).startswith(str(TOPIC))]
    assert len(topics) == 34
    for topic in topics:
        (group,) = load().objects(topic, SKOS.broader)
        assert str(group).startswith(str(TOPICGROUP))


def test_an_alternative_label_is_no_other_topics_label() -> None:
    preferred = {label: node for node, label in labels(SKOS.prefLabel)}
    for node, label in labels(SKOS.altLabel):
        assert preferred.get(label, node) == node, label
