from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from kg.answers.dated_network import network_of
from kg.answers.network import Scope
from kg.errors import QueryError
from kg.model import Participant
from kg.rdf.store import Store

Tell = Callable[..., Any]
Told = Callable[..., Store]
Ministers = tuple[Participant, Participant, Participant]


def test_an_event_has_the_days_its_reports_agree_on_and_its_type(
    tell: Tell, told: Told, ministers: Ministers
) -> None:
    _, shoigu, akar = ministers
    store = told(
        tell("a", shoigu, akar, day="2022-12"),
        tell("b", shoigu, akar, day="2022-12-28"),
        tell("c", shoigu, akar, day="", type_="port-call"),
        tell("d", shoigu, akar, day="2022-12-30", type_="visit", status="planned"),
    )
    network, types = network_of(store, Scope())
    day = date(2022, 12, 28)
    assert sorted(network.spans.values(), key=str) == sorted([(day, day), None], key=str)
    assert {types[event] for event in network.spans} == {"meeting", "portcall"}
    assert {str(row[0]) for row in network.rows} == set(network.spans)


def test_a_period_leaves_out_what_cannot_have_been_in_it_but_not_the_undated(gold_store: Store) -> None:
    whole, _ = network_of(gold_store, Scope(by="country"))
    late, _ = network_of(gold_store, Scope(by="country", since="2025-10-10", until="2025-12"))
    undated = [event for event, span in whole.spans.items() if span is None]
    assert undated
    assert set(undated) < set(late.spans) < set(whole.spans)
    assert all(span is None or span[1] >= date(2025, 10, 10) for span in late.spans.values())


def test_an_unknown_network_is_refused(gold_store: Store) -> None:
    with pytest.raises(QueryError, match="no network of 'ships'"):
        network_of(gold_store, Scope(by="ships"))
