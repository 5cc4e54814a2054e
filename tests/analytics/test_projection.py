"""Who is tied to whom over the hand-made graph, and the network made of the rows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyoxigraph as ox
import pytest

from kg import ids
from kg.analytics.projection import PROJECTIONS, actor_graph
from kg.query.runner import run

GRAPH = Path(__file__).resolve().parents[1] / "query" / "graph.trig"
KHATIB, AYDIN, PAPPAS = "Samer al-Khatib", "Cemal Aydin", "Nikos Pappas"


class MemoryStore:
    """The hand-made graph in an Oxigraph store."""

    def __init__(self) -> None:
        self.inner = ox.Store()
        self.inner.load(path=str(GRAPH), format=ox.RdfFormat.TRIG)

    def select(self, sparql: str, /) -> Any:
        answer: Any = self.inner.query(sparql, use_default_graph_as_union=True)
        return SimpleNamespace(columns=[v.value for v in answer.variables], rows=[tuple(row) for row in answer])


def ties(kind: str, **parameters: object) -> list[tuple[object, ...]]:
    """Names of both ends and the weight."""
    return [(a, b, events) for _, a, _, b, events in run(MemoryStore(), PROJECTIONS[kind], parameters)]


def test_persons_are_tied_by_events_that_happened() -> None:
    # two reports of the meeting in Amman; the denied meeting of Khatib and Pappas is none, their conference is one
    assert ties("person") == [
        (AYDIN, KHATIB, 2),
        ("chief of staff (EG)", PAPPAS, 1),
        ("Deniz Kaya", KHATIB, 1),
        (KHATIB, PAPPAS, 1),
    ]


def test_countries_are_tied_by_their_officials_and_by_journeys() -> None:
    # JO–TR: two reports of the meeting, the aid, the visit to Ankara, the agreement; not the planned visit.
    assert ties("country") == [
        ("Jordan", "Türkiye", 5),
        ("Egypt", "Greece", 1),
        ("Egypt", "Jordan", 1),
        ("Greece", "Jordan", 1),
        ("Greece", "NATO", 1),
        ("Jordan", "NATO", 1),
    ]


def test_institutions_are_the_offices_that_persons_speak_for() -> None:
    # the agreement, and one report of the meeting: the other does not say that Aydin is a deputy minister
    assert ties("institution", lang="ar") == [
        ("الأردن: وزارة الدفاع", "تركيا: وزارة الدفاع", 2),
        ("مصر: القوات المسلحة", "اليونان: القوات المسلحة", 1),
        ("اليونان: القوات المسلحة", "حلف شمال الأطلسي", 1),
    ]


def test_all_actors_may_be_tied_whatever_their_kind_but_not_two_of_one_side() -> None:
    names = {(a, b) for a, b, _ in ties("actor")}
    assert ("وفد تركيا", KHATIB) in names
    assert ("Jordan", "Türkiye") in names
    assert not {("وفد تركيا", AYDIN), (AYDIN, "وفد تركيا")} & names


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"from": "2025-05"}, [("chief of staff (EG)", PAPPAS, 1), (KHATIB, PAPPAS, 1)]),
        ({"to": "2025-03"}, [(AYDIN, KHATIB, 2)]),
        ({"topic": "maritime-security", "type": "call"}, [("chief of staff (EG)", PAPPAS, 1)]),
        ({"type": "agreement", "lang": "ar"}, [("Deniz Kaya", "سامر الخطيب", 1)]),
        ({"type": "exercise"}, []),
    ],
)
def test_a_period_a_topic_and_a_type_narrow_the_network(
    parameters: dict[str, object], expected: list[tuple[object, ...]]
) -> None:
    assert ties("person", **parameters) == expected


def test_an_event_counts_once_however_many_officials_a_country_sends() -> None:
    # Aydin and his delegation are two participations of one report
    assert ties("country", to="2025-03-31", topic="training-and-education") == [("Jordan", "Türkiye", 1)]


def test_the_network_has_names_weights_and_a_fixed_order() -> None:
    rows: list[Sequence[object]] = [
        ("b", "Bee", "c", "Sea", 1),
        ("a", "Ay", "b", "Bee", 3),
        ("d", "Dee", "d", "Dee", 1),
    ]
    graph = actor_graph(rows)
    assert list(graph.nodes(data="name")) == [("a", "Ay"), ("b", "Bee"), ("c", "Sea"), ("d", "Dee")]
    assert list(graph.edges(data="weight")) == [("a", "b", 3), ("b", "c", 1)]
    assert list(actor_graph(reversed(rows)).edges(data="weight")) == list(graph.edges(data="weight"))
    assert len(actor_graph([])) == 0


def test_rows_of_a_projection_make_a_network() -> None:
    graph = actor_graph(run(MemoryStore(), PROJECTIONS["country"]))
    assert graph.edges[f"{ids.DATA}actor/country/JO", f"{ids.DATA}actor/country/TR"]["weight"] == 5
