"""Who is tied to whom over the hand-made graph, and the network made of the rows."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pyoxigraph as ox
import pytest

from kg import ids
from kg.analytics.projection import PROJECTIONS, EventTie, actor_graph, event_ties, located
from kg.analytics.ties import strongest
from kg.query.runner import run

GRAPH = Path(__file__).resolve().parents[1] / "query" / "graph.trig"
KHATIB, AYDIN, PAPPAS = "Samer al-Khatib", "Cemal Aydin", "Nikos Pappas"


class MemoryStore:
    """The hand-made graph in an Oxigraph store."""

    def __init__(self) -> None:
        self.inner = ox.Store()
        self.inner.extend(ox.Quad(*quad.triple) for quad in ox.parse(path=str(GRAPH), format=ox.RdfFormat.TRIG))

    def select(self, sparql: str, /) -> Any:
        answer: Any = self.inner.query(sparql)
        return SimpleNamespace(columns=[v.value for v in answer.variables], rows=[tuple(row) for row in answer])


def ties(kind: str, **parameters: object) -> list[tuple[str, str, int]]:
    """Names of both ends and the weight, the strongest first."""
    graph = actor_graph(run(MemoryStore(), PROJECTIONS[kind], parameters))
    return [(tie.a_name, tie.b_name, tie.events) for tie in strongest(graph)]


def test_persons_are_tied_by_events_that_happened() -> None:
    # two reports of the meeting in Amman; the denied meeting of Khatib and Pappas is none, their conference is one
    assert ties("person") == [
        (AYDIN, KHATIB, 1),  # two agencies tell of it
        ("Deniz Kaya", KHATIB, 1),
        (PAPPAS, KHATIB, 1),
        (PAPPAS, "chief of staff (EG)", 1),
    ]


def test_countries_are_tied_by_their_officials_and_by_journeys() -> None:
    # JO–TR: two reports of the meeting, the aid, the visit to Ankara, the agreement; not the planned visit.
    assert ties("country") == [
        ("Jordan", "Türkiye", 4),
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
        ("اليونان: القوات المسلحة", "حلف شمال الأطلسي", 1),
        ("اليونان: القوات المسلحة", "مصر: القوات المسلحة", 1),
    ]


def test_all_actors_may_be_tied_whatever_their_kind_but_not_two_of_one_side() -> None:
    names = {(a, b) for a, b, _ in ties("actor")}
    assert (KHATIB, "وفد تركيا") in names
    assert ("Jordan", "Türkiye") in names
    assert not {("وفد تركيا", AYDIN), (AYDIN, "وفد تركيا")} & names


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"from": "2025-05"}, [(PAPPAS, KHATIB, 1), (PAPPAS, "chief of staff (EG)", 1)]),
        ({"to": "2025-03"}, [(AYDIN, KHATIB, 1)]),
        ({"topic": "maritime-security", "type": "call"}, [(PAPPAS, "chief of staff (EG)", 1)]),
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


ROWS: list[Sequence[object]] = [
    ("e2", "b", "Bee", "JO"),
    ("e2", "a", "Ay", "TR"),
    ("e1", "a", "Ay", "TR"),
    ("e1", "b", "Bee", "JO"),
    ("e1", "c", "Sea", "JO"),
    ("e3", "c", "Sea", None),
    ("e3", "d", "Dee", None),
    ("e4", "f", "Eff", "EG"),
]


def test_two_of_one_side_are_not_tied_but_two_of_unknown_sides_are() -> None:
    assert event_ties(ROWS) == [
        EventTie("a", "b", ("e1", "e2")),
        EventTie("a", "c", ("e1",)),
        EventTie("c", "d", ("e3",)),
    ]


def test_the_network_has_names_weights_and_a_fixed_order() -> None:
    graph = actor_graph(ROWS)
    assert list(graph.nodes(data="name")) == [("a", "Ay"), ("b", "Bee"), ("c", "Sea"), ("d", "Dee")]
    assert list(graph.edges(data="weight")) == [("a", "b", 2), ("a", "c", 1), ("c", "d", 1)]
    assert list(actor_graph(reversed(ROWS)).edges(data="weight")) == list(graph.edges(data="weight"))
    assert len(actor_graph([])) == 0


def test_rows_of_a_projection_make_a_network() -> None:
    graph = actor_graph(run(MemoryStore(), PROJECTIONS["country"]))
    assert graph.edges[f"{ids.DATA}actor/country/JO", f"{ids.DATA}actor/country/TR"]["weight"] == 4


@pytest.mark.parametrize("kind", list(PROJECTIONS))
def test_a_place_stands_in_the_query_only_where_it_is_asked_for(kind: str) -> None:
    assert "atPlace/(" not in PROJECTIONS[kind]
    assert "$country" not in PROJECTIONS[kind]
    for name, value in (("country", "JO"), ("place", "Amman")):
        rows = run(MemoryStore(), located(PROJECTIONS[kind], [name]), {name: value})
        assert 0 < len(rows.rows) < len(run(MemoryStore(), PROJECTIONS[kind]).rows)
