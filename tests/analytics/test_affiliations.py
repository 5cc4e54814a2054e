"""Actors with topics and visitors with hosts, worked out on paper."""

from __future__ import annotations

from kg.analytics.affiliations import Topical, Visiting, topic_graph, topical, visit_graph, visiting
from kg.analytics.ties import strongest
from kg.analytics.weighing import Counts

ROWS = [
    ("e1", "a", "Ay", "JO"),
    ("e1", "b", "Bee", "TR"),
    ("e2", "a", "Ay", "JO"),
    ("e3", "c", "Sea", None),
]
TOPICS = [("e1", "t1", "training"), ("e1", "t2", "borders"), ("e2", "t1", "training"), ("e9", "t3", "cyber")]
JOURNEYS = [("e1", "TR", "Türkiye", "TR"), ("e2", "TR", "Türkiye", "TR"), ("e3", "JO", "Jordan", "JO")]


def test_actors_are_tied_to_the_topics_of_their_events() -> None:
    graph = topic_graph(ROWS, TOPICS)
    assert dict(graph.nodes(data="kind")) == {"a": "actor", "b": "actor", "t1": "topic", "t2": "topic"}
    assert list(graph.edges(data="weight")) == [("a", "t1", 2), ("a", "t2", 1), ("b", "t1", 1), ("b", "t2", 1)]


def test_the_degree_and_strength_of_topics_and_of_actors() -> None:
    graph = topic_graph(ROWS, TOPICS)
    assert topical(graph, "topic") == [
        Topical("t1", "training", 2, 3, "Ay"),
        Topical("t2", "borders", 2, 2, "Ay"),  # as much with Bee: the name decides
    ]
    assert topical(graph, "actor") == [Topical("a", "Ay", 2, 3, "training"), Topical("b", "Bee", 2, 2, "borders")]


def test_presence_and_age_weigh_there_too_and_weak_ties_fall() -> None:
    graph = topic_graph(ROWS, TOPICS, Counts({("e1", "b"): 0.25}, {"e2": 0.5}))
    assert list(graph.edges(data="weight")) == [("a", "t1", 1.5), ("a", "t2", 1), ("b", "t1", 0.25), ("b", "t2", 0.25)]
    assert list(topic_graph(ROWS, TOPICS, least=2).edges(data="events")) == [("a", "t1", 2)]


def test_visits_lead_from_those_who_travel_to_the_host() -> None:
    # Bee is at home; of Sea it is not known whence he comes
    graph = visit_graph(ROWS, JOURNEYS)
    assert list(graph.edges(data="weight")) == [("a", "TR", 2)]
    assert visiting(graph) == [Visiting("TR", "Türkiye", 0, 0, 2, 1), Visiting("a", "Ay", 2, 1, 0, 0)][::-1]


def test_both_directions_are_kept_apart() -> None:
    rows = [("e1", "JO", "Jordan", "JO"), ("e2", "TR", "Türkiye", "TR"), ("e3", "JO", "Jordan", "JO")]
    journeys = [("e1", "TR", "Türkiye", "TR"), ("e3", "TR", "Türkiye", "TR"), ("e2", "JO", "Jordan", "JO")]
    graph = visit_graph(rows, journeys, Counts(age={"e2": 0.5}))
    assert list(graph.edges(data="weight")) == [("JO", "TR", 2), ("TR", "JO", 0.5)]
    assert [(tie.a_name, tie.b_name, tie.weight) for tie in strongest(graph)] == [
        ("Jordan", "Türkiye", 2), ("Türkiye", "Jordan", 0.5),
    ]  # fmt: skip
    assert visiting(graph)[0] == Visiting("JO", "Jordan", 2, 1, 0.5, 1)
    assert list(visit_graph(rows, journeys, least=2).edges) == [("JO", "TR")]
