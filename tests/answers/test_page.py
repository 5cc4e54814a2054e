from __future__ import annotations

from kg import ids
from kg.answers.page import page
from kg.rdf.store import Store, open_store


def test_the_page_has_actors_with_positions_ties_with_events_and_sentences(gold_store: Store) -> None:
    data = page(gold_store, title="Seeds", language="ar")
    assert (data.title, data.language) == ("Seeds", "ar")
    actors = {actor.id: actor for actor in data.actors}
    events = {event.id: event for event in data.events}
    assert len({(actor.x, actor.y) for actor in data.actors}) == len(data.actors)
    assert actors[ids.actor("person", "srgcg.RU")].measures["betweenness"] > 0
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
