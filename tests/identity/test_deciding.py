"""Decisions of persons outrank rules, hold against transitivity, and are undone without a trace."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import pyoxigraph as ox
import pytest

from kg import ids
from kg.errors import InputError, NotFoundError, QueryError
from kg.identity import adopt, chain, decide, member, rebuild, settle, undo, unsure
from kg.model import Extraction
from kg.rdf.ledger import judgements, read_lines, write_lines
from kg.rdf.store import Store

RUSSIAN, NOWHERE, UKRAINIAN = (ids.actor("person", f"sergei-shoigu{side}") for side in (".RU", "", ".UA"))


@pytest.fixture
def store(put: Callable[..., None], articles: list[Extraction]) -> Iterator[Store]:
    with Store(ox.Store()) as opened:
        put(opened, *articles)
        yield opened


def denoted(store: Store) -> dict[str, str]:
    return {str(r): str(a) for r, a in store.select("SELECT ?r ?a { ?r dd:denotes ?a }")}


def test_a_split_is_not_overrun_and_undo_restores_the_graph_exactly(store: Store) -> None:
    before = set(store.inner)
    done = decide(store, RUSSIAN, NOWHERE, "different", "ann", "two of one name")
    assert done.settled.moved
    assert RUSSIAN in denoted(store).values()
    assert undo(store).judgement == done.judgement
    assert set(store.inner) == before


def test_a_merge_joins_what_rules_keep_apart(store: Store) -> None:
    before = set(store.inner)
    austin, belousov = member(store, "Ll. Austin"), member(store, "Андрей Белоусов")
    decide(store, austin, belousov, "same", "ann")
    assert {denoted(store)[r] for r, a in denoted(store).items() if a in (austin, belousov)} <= {austin}
    rebuild(store)
    assert settle(store).made == ()
    undo(store, austin, belousov)
    assert set(store.inner) == before


def test_a_reference_can_be_denied_an_actor(store: Store, articles: list[Extraction]) -> None:
    reference = ids.reference(articles[0].article.id, 1)
    before, meant = set(store.inner), denoted(store)[reference]
    decide(store, reference, meant, "different", "ann")
    assert denoted(store)[reference] not in (meant, RUSSIAN)
    undo(store)
    assert set(store.inner) == before


def test_rebuilding_gives_the_same_graph(store: Store) -> None:
    decide(store, RUSSIAN, NOWHERE, "different", "ann")
    before = set(store.inner)
    assert rebuild(store).made == ()
    assert set(store.inner) == before


def test_the_ledger_travels_as_lines(store: Store, put: Callable[..., None], articles: list[Extraction]) -> None:
    decide(store, RUSSIAN, NOWHERE, "different", "ann", "لأنهما اثنان")
    lines = io.StringIO()
    count = write_lines(judgements(store.inner), lines)
    found = list(read_lines(lines.getvalue().splitlines()))
    assert (len(found), found) == (count, list(judgements(store.inner)))
    with Store(ox.Store()) as other:
        put(other, *articles)
        adopt(other, found)
        assert set(other.inner) == set(store.inner)


def test_lines_that_are_no_judgements_are_named() -> None:
    with pytest.raises(InputError, match="ledger:2"):
        list(read_lines(['{"left": "http://a", "right": "http://b", "verdict": "same"}', "{"], "ledger"))
    with pytest.raises(InputError, match="perhaps"):
        list(read_lines(['{"left": "http://a", "right": "http://b", "verdict": "perhaps"}'], "ledger"))


def test_what_is_unsure_is_asked_until_it_is_decided_or_put_off(store: Store) -> None:
    first, *rest = unsure(store)
    decide(store, *first.pair, "unsure", "ann")
    assert unsure(store) == rest
    assert [j.pair for j in unsure(store, again=True)] == [first.pair, *(j.pair for j in rest)]
    decide(store, *first.pair, "different", "ann")
    assert first.pair not in [j.pair for j in unsure(store, again=True)]


def test_the_chain_holds_what_made_the_actor(store: Store) -> None:
    same = [j.pair for j in chain(store, RUSSIAN) if j.verdict == "same"]
    members = {node for pair in same for node in pair}
    assert members >= {NOWHERE, RUSSIAN, ids.actor("person", "shoigu.RU"), ids.actor("person", "سيرغي-شويغو")}
    assert UKRAINIAN not in members


def test_what_cannot_be_decided_is_refused(store: Store) -> None:
    with pytest.raises(QueryError, match="no verdict"):
        decide(store, RUSSIAN, NOWHERE, "maybe", "ann")
    with pytest.raises(QueryError, match="one and the same"):
        decide(store, RUSSIAN, RUSSIAN, "same", "ann")
    with pytest.raises(QueryError, match="who decides"):
        decide(store, RUSSIAN, NOWHERE, "same", "rule:x")
    with pytest.raises(NotFoundError, match="no decision"):
        undo(store)
    with pytest.raises(NotFoundError, match="no article"):
        member(store, "Nobody")
    with pytest.raises(QueryError, match="no kind"):
        unsure(store, "planet")
