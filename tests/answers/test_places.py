"""Events of a country, of a city in any script, and nowhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg import ids
from kg.answers.network import Scope, graph, topics, visits
from kg.answers.places import where
from kg.errors import NotFoundError
from kg.model import Extraction, Participant
from kg.rdf.store import Store


@pytest.fixture
def store(
    told: Callable[..., Store], tell: Callable[..., Extraction], ministers: tuple[Participant, Participant, Participant]
) -> Store:
    austin, shoigu, akar = ministers
    return told(
        tell("cairo", austin, shoigu, city="Cairo", country="EG", topics=("cyber",)),
        tell("ankara", austin, akar, city="Ankara", country="TR", type_="visit", day="2022-03-01"),
    )


@pytest.mark.parametrize("place", ["Cairo", "cairo", "القاهرة", "القاهره"])
def test_a_city_in_any_spelling(store: Store, place: str) -> None:
    assert where(store, place) == {"place": "Cairo"}
    assert graph(store, Scope(place=place)).number_of_edges() == 1


def test_a_country_narrows_every_network(store: Store) -> None:
    turkey = Scope(place="TR")
    assert graph(store, turkey).number_of_edges() == 1
    assert topics(store, turkey).number_of_edges() == 0
    assert topics(store, Scope(place="Cairo")).number_of_edges() == 2
    assert list(visits(store, Scope(by="country")).edges) == [(ids.actor("country", "US"), ids.actor("country", "TR"))]
    assert visits(store, Scope(by="country", place="Cairo")).number_of_edges() == 0


def test_nowhere_in_particular_and_nowhere_at_all(store: Store) -> None:
    assert where(store, " ") == {}
    with pytest.raises(NotFoundError, match="no event is known to have been at 'Narnia'"):
        graph(store, Scope(place="Narnia"))
