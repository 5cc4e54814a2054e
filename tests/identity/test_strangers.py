"""What no third may join: brothers by a bare family name, two meetings by a report that fits both; in any order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg import ids
from kg.identity import decide
from kg.model import Extraction
from kg.rdf.store import Store
from tests.identity.conftest import MINISTER

Make = Callable[..., Any]


@pytest.fixture(scope="module")
def told(tell: Make, person: Make) -> list[Extraction]:
    """Two brothers, their family name alone, and two meetings of one pair with a report that gives the month."""
    guest = person("Omar Rifai", "JO", MINISTER)
    return [
        tell("a", person("Karim Haddad", "LB", MINISTER), guest, day="2022-03-02", city="Beirut", country="LB"),
        tell("b", person("كريم حداد", "LB", MINISTER), guest, day="2022-03-02", city="Beirut", country="LB"),
        tell("c", person("Sami Haddad", "LB"), guest, day="2022-03-09", city="Amman", country="JO"),
        tell("d", person("سامي حداد", "LB"), guest, day="2022-03-09", city="Amman", country="JO"),
        tell("e", person("Haddad", "LB", MINISTER), guest, day="2022-03", city="", country=""),
        tell("f", person("حداد", "LB"), guest, day="2022-03", city="", country=""),
    ]


def settled(articles: list[Extraction], put: Make, *, each: bool) -> tuple[set[str], dict[str, str], dict[str, str]]:
    """The whole graph, the actor of each name and the event of each article."""
    with Store(ox.Store()) as store:
        put(store, *articles, each=each)
        names = store.select("SELECT ?n ?a { ?r dd:nameAsWritten ?n ; dd:denotes ?a }")
        events = store.select("SELECT ?k ?e { ?r dd:reportOf ?e ; dd:reportedIn/dct:identifier ?k }")
        graph = {str(quad) for quad in store.inner}
        return graph, {str(n): str(a) for n, a in names}, {str(k): str(e) for k, e in events}


@settings(max_examples=12, deadline=None)
@given(order=st.permutations(range(6)), each=st.booleans())
def test_no_order_makes_brothers_one_or_two_meetings_one(
    told: list[Extraction], put: Make, order: list[int], each: bool
) -> None:
    graph, actor, event = settled([told[n] for n in order], put, each=each)
    assert graph == settled(told, put, each=False)[0]
    assert actor["Karim Haddad"] == actor["كريم حداد"] != actor["Sami Haddad"] == actor["سامي حداد"]
    assert event["a"] == event["b"] != event["c"] == event["d"]


def test_a_person_may_say_that_strangers_are_one(told: list[Extraction], put: Make) -> None:
    with Store(ox.Store()) as store:
        put(store, *told)
        karim, sami = (ids.actor("person", f"{name}-haddad.LB") for name in ("karim", "sami"))
        decide(store, karim, sami, "same", "ann")
        query = 'SELECT ?a { ?r dd:denotes ?a ; dd:nameAsWritten ?n FILTER(!STRSTARTS(STR(?n), "Omar")) }'
        found = {str(a) for (a,) in store.select(query)}
        assert len(found) == 1
