"""Identity across articles: one Shoigu, whatever the order; nothing left behind; persons outrank rules."""

from __future__ import annotations

import random
from collections.abc import Callable

import pyoxigraph as ox
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg import ids
from kg.identity import settle
from kg.model import Extraction, Participant
from kg.rdf.ledger import judgements
from kg.rdf.store import Store, open_store

Put = Callable[..., None]
Tell = Callable[..., Extraction]
Person = Callable[..., Participant]


def actors(store: Store, name: str) -> set[str]:
    """The actors whom references with this name denote."""
    query = "SELECT DISTINCT ?a { ?r dd:nameAsWritten ?n ; dd:denotes ?a FILTER(CONTAINS(STR(?n), ?name)) }"
    return {str(row[0]) for row in store.select(query, {"name": name})}


def events(store: Store) -> dict[str, str]:
    """Report → event, by keys of articles."""
    query = "SELECT ?k ?o { ?e dd:reportOf ?c ; dd:reportedIn/dct:identifier ?k . ?c dd:reportedIn/dct:identifier ?o }"
    return {str(k): str(o) for k, o in store.select(query)}


@pytest.fixture
def store() -> Store:
    return open_store(None)


def test_one_person_in_two_scripts_is_one_actor(store: Store, put: Put, articles: list[Extraction]) -> None:
    put(store, articles[0], articles[1])
    assert actors(store, "Akar") == actors(store, "أكار") == {ids.actor("person", "hulusi-akar.TR")}
    assert actors(store, "Shoigu") == actors(store, "شويغو")
    query = "SELECT DISTINCT ?c { ?a dd:met ?b ; rdfs:label 'خلوصي أكار'@ar ; dd:countryCode ?c }"
    assert store.select(query).rows == (("TR",),)


def test_reports_of_one_meeting_are_one_event(store: Store, put: Put, articles: list[Extraction]) -> None:
    put(store, articles[0], articles[1], articles[2], articles[5])
    told = events(store)
    assert told["a"] == told["b"] == told["c"]
    assert told["f"] == "f"


def test_a_plan_and_its_report_are_one_event_with_a_history(store: Store, put: Put, articles: list[Extraction]) -> None:
    put(store, articles[0], articles[6])
    told = events(store)
    assert told["a"] == told["g"]
    (held,) = store.select("SELECT ?s { ?r dd:reportOf ?e . ?e dd:status/skos:notation ?s } GROUP BY ?s")
    assert str(held[0]) == "happened"  # the report of what was held stands for the event


def test_an_unnamed_minister_is_who_held_the_post(store: Store, put: Put, articles: list[Extraction]) -> None:
    put(store, articles[3])
    query = "SELECT ?a { ?r dd:role ?role ; dd:denotes ?a }"
    assert "holder" in str(store.select(query).rows[0][0])
    put(store, articles[0])
    assert str(store.select(query).rows[0][0]).endswith("sergei-shoigu.RU")
    store.forget("a")
    settle(store)
    assert "holder" in str(store.select(query).rows[0][0])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000), each=st.booleans(), left_out=st.integers(0, 7))
def test_the_order_of_articles_does_not_count_and_forgetting_is_exact(
    put: Put, articles: list[Extraction], seed: int, each: bool, left_out: int
) -> None:
    with Store(ox.Store()) as plain, Store(ox.Store()) as other:
        put(plain, *(a for i, a in enumerate(articles) if i != left_out))
        shuffled = list(articles)
        random.Random(seed).shuffle(shuffled)
        put(other, *shuffled, each=each)
        other.forget(articles[left_out].article.key)
        settle(other)
        assert set(plain.inner) == set(other.inner)
        assert settle(other).made == ()


def test_nothing_awaits_after_settling(store: Store, put: Put, articles: list[Extraction]) -> None:
    put(store, *articles)
    assert not store.inner.contains_named_graph(ox.NamedNode(ids.system_graph("pending"))) or not list(
        store.inner.quads_for_pattern(None, None, None, ox.NamedNode(ids.system_graph("pending")))
    )
    assert all(j.by.startswith("rule:") for j in judgements(store.inner))


def test_copies_of_an_agency_text_are_recognised(store: Store, put: Put, tell: Tell, person: Person) -> None:
    text = " ".join(f"word{n} and number {n * 7}" for n in range(60))
    put(
        store,
        tell("a", person("Sergei Shoigu", "RU"), text=text),
        tell("b", person("Sergei Shoigu", "RU"), text=f"(Agency) {text} The end of it."),
        tell("c", person("Sergei Shoigu", "RU"), text=text[::-1]),
    )
    rows = store.select("SELECT ?k { ?a dd:copyOf ?b ; dct:identifier ?k }").rows
    assert len(rows) == 1
