from __future__ import annotations

import networkx as nx
import pytest

from kg import ids
from kg.answers.network import Scope, central, is_estimated, of, strongest
from kg.errors import QueryError
from kg.rdf.store import Store


def test_persons_and_countries_are_ranked(gold_store: Store) -> None:
    persons, countries = central(gold_store, Scope()), central(gold_store, Scope(by="country", lang="ar"))
    strengths = [line.strength or 0 for line in persons]
    assert strengths == sorted(strengths, reverse=True)
    assert "Sergei Shoigu" in {line.name for line in persons[:3]}
    assert "روسيا" in {line.name for line in countries[:3]}


def test_the_measure_sorts(gold_store: Store) -> None:
    lines = central(gold_store, Scope(), "betweenness")
    assert lines[0].betweenness == max(line.betweenness or 0 for line in lines)


def test_a_scope_narrows_the_network(gold_store: Store) -> None:
    late = central(gold_store, Scope(by="country", since="2025-01-01"))
    assert {line.actor for line in late} == {ids.actor("country", "SY"), ids.actor("country", "RU")}
    assert len(strongest(gold_store, Scope(topic="cyber"))) < len(strongest(gold_store, Scope()))


def test_the_ties_of_one_stand_with_it_on_the_left(gold_store: Store) -> None:
    ties = of(gold_store, "سوريا", Scope())
    assert {tie.a for tie in ties} == {ids.actor("country", "SY")}
    assert ties[0].b == ids.actor("country", "RU")
    assert of(gold_store, "Murhaf Abu Qasra", Scope())[0].a == ids.actor("person", "murhaf-abu-qasra.SY")


def test_unknown_networks_and_measures_are_refused(gold_store: Store) -> None:
    with pytest.raises(QueryError, match="no network of 'ships'"):
        strongest(gold_store, Scope(by="ships"))
    with pytest.raises(QueryError, match="no measure 'luck'"):
        central(gold_store, Scope(), "luck")
    with pytest.raises(QueryError, match="no topic"):
        strongest(gold_store, Scope(topic="football"))


def test_betweenness_of_large_networks_is_said_to_be_an_estimate() -> None:
    assert not is_estimated(nx.empty_graph(5_000))
    assert is_estimated(nx.empty_graph(5_001))
