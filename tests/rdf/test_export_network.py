"""Actors and ties as rows."""

from __future__ import annotations

from collections.abc import Callable

from kg import ids
from kg.model import Article, Event, Extraction, Participant
from kg.rdf.export_network import Node, Tie, network
from kg.rdf.store import Store

QASRA, BELOUSOV = ids.actor("person", "murhaf-abu-qasra.SY"), ids.actor("person", "andrei-belousov.RU")


def test_an_actor_has_its_names_in_both_languages(resolved: Store) -> None:
    nodes, _ = network(resolved)
    assert Node(QASRA, "Murhaf Abu Qasra", "مرهف أبو قصرة", "person", "SY") in nodes
    assert len(nodes) == 4  # Russia and Syria are visited or represented, they do not act


def test_a_tie_counts_events_of_different_sides(resolved: Store) -> None:
    _, ties = network(resolved)
    assert Tie(BELOUSOV, QASRA, 2, "Meeting", "2025-10-01", "2025-10-31") in ties
    assert len(ties) == 3  # the delegation and its leader are one side


def test_what_is_only_planned_ties_no_one(store: Store, put: Callable[[Store, Extraction], str]) -> None:
    people = (Participant("person", "A", country="SY"), Participant("person", "B", country="RU"))
    put(store, Extraction(Article("a1", ""), events=(Event("meeting", people, "planned"),)))
    assert network(store) == ([], [])


def test_two_events_of_one_article_weigh_two(store: Store, put: Callable[[Store, Extraction], str]) -> None:
    people = (Participant("person", "A", country="SY"), Participant("person", "B", country="RU"))
    events = (Event("meeting", people, date="2025-01"), Event("call", people, date="2025-03-01"), Event("call", people))
    put(store, Extraction(Article("a1", ""), events=events))
    (tie,) = network(store)[1]
    assert (tie.weight, tie.types, tie.first, tie.last) == (3, "Call; Meeting", "2025-01-01", "2025-03-01")
