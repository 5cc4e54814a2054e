from __future__ import annotations

import pytest

from kg import ids
from kg.analytics.centrality import MEASURES
from kg.analytics.weighing import FACTORS
from kg.answers import page as module
from kg.answers.network import Scope, central
from kg.answers.page import page
from kg.rdf.store import Store, open_store


def test_the_page_has_actors_with_positions_ties_with_events_and_sentences(gold_store: Store) -> None:
    data = page(gold_store, title="Seeds", language="ar")
    assert (data.title, data.language) == ("Seeds", "ar")
    actors = {actor.id: actor for actor in data.actors}
    events = {event.id: event for event in data.events}
    assert len({(actor.x, actor.y) for actor in data.actors}) == len(data.actors)
    assert actors[ids.actor("person", "sergei-shoigu.RU")].measures["betweenness"] > 0
    for tie in data.ties:
        assert tie.events
        assert all({tie.source, tie.target} <= {p.actor for p in events[e].participants} for e in tie.events)
        sides = actors[tie.source].country, actors[tie.target].country
        assert "" in sides or sides[0] != sides[1]
    assert all(event.evidence for event in data.events)


def test_an_empty_store_gives_an_empty_page() -> None:
    with open_store(None) as store:
        data = page(store)
    assert (data.actors, data.ties, data.events) == ((), (), ())


def test_places_seats_and_communities_come_with_it(gold_store: Store) -> None:
    data = page(gold_store)
    damascus = next(event.place for event in data.events if event.place.city == "Damascus")
    assert (damascus.at, damascus.whole, damascus.arabic) == ((33.51, 36.29), False, "دمشق")
    assert data.seats["RU"] == (55.75, 37.62)
    assert list(data.communities) == sorted(data.communities, reverse=True)
    for number, size in enumerate(data.communities, 1):
        assert sum(actor.community == number for actor in data.actors) == size
    assert data.left_out.actors == 0


def test_a_large_graph_is_reduced_and_counted(gold_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = page(gold_store)
    monkeypatch.setattr(module, "DRAWN_WHOLE", 20)
    monkeypatch.setattr(module, "REDUCED_TO", 12)
    data = page(gold_store)
    assert 2 <= len(data.actors) <= 12
    assert {actor.id for actor in data.actors} < {actor.id for actor in whole.actors}
    left = data.left_out
    assert len(data.actors) + left.actors == len(whole.actors)
    assert len(data.ties) + left.ties == len(whole.ties)
    assert len(data.events) + left.events == len(whole.events)
    strongest = max(whole.actors, key=lambda actor: actor.measures.get("strength", 0))
    kept = {actor.id: actor for actor in data.actors}
    assert kept[strongest.id].measures["strength"] == strongest.measures["strength"]  # that of the whole network
    assert data.communities == whole.communities


def test_of_too_many_events_the_latest_stay(gold_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "DRAWN_WHOLE", 20)
    monkeypatch.setattr(module, "MOST_EVENTS", 5)
    data = page(gold_store)
    assert len(data.events) == 5
    assert min(event.earliest for event in data.events) > "2021"


def test_its_centrality_is_that_of_the_analysis(gold_store: Store) -> None:
    shown = {actor.id: actor.measures for actor in page(gold_store).actors if actor.measures}
    expected = {line.actor: line for line in central(gold_store, Scope(by="actor"), wanted=MEASURES)}
    assert set(shown) == set(expected)
    for id_, measures in shown.items():
        assert measures == pytest.approx({name: getattr(expected[id_], name) for name in measures}), id_


def test_parts_count_as_the_page_explains_them() -> None:
    assert dict(FACTORS) == {"member": 0.5, "attendee": 0.25}  # "half", "a quarter" in texts.json
