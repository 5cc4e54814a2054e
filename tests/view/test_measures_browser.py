"""The page measures what it shows exactly as the analysis measures the whole network."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import pytest
from playwright.sync_api import Page

from kg.analytics import centrality
from kg.view.data import PageActor, PageData, PageEvent, PageParticipant, PageTie
from kg.view.page import write_page

Opener = Callable[..., Page]


def invented(seed: int, actors: int, ties: int) -> tuple[PageData, nx.Graph]:
    """A random network in several pieces, as the page's records and as a graph."""
    dice = random.Random(seed)
    people = tuple(PageActor(f"a{i}", "person", f"C{i % 5}", {"en": f"Person {i}"}) for i in range(actors))
    graph = nx.Graph()
    events: list[PageEvent] = []
    records: list[PageTie] = []
    for one, other in dice.sample([(i, j) for i in range(actors) for j in range(i) if i % 2 == j % 2], ties):
        # powers of two: lengths then add up exactly, while networkx takes 1/3 + 1/3 + 1/3 for longer than 1/1
        told = tuple(f"e{len(events) + n}" for n in range(dice.choice((1, 2, 4))))
        both = (PageParticipant(f"a{one}"), PageParticipant(f"a{other}"))
        events += [PageEvent(id_, "meeting", date="2031-03-05", participants=both) for id_ in told]
        records.append(PageTie(f"a{one}", f"a{other}", 0, told))
        graph.add_edge(f"a{one}", f"a{other}", weight=len(told))
    return PageData(people, tuple(records), tuple(events)), graph


@pytest.mark.parametrize(("seed", "actors", "ties"), [(1, 30, 45), (2, 40, 30)])
def test_figures_are_those_of_the_analysis(
    open_page: Opener, tmp_path: Path, seed: int, actors: int, ties: int
) -> None:
    data, graph = invented(seed, actors, ties)
    page = open_page(write_page(tmp_path / "page.html", data))
    shown = page.evaluate("networkPage.figures()")
    expected = {line.actor: line for line in centrality.measures(graph)}
    assert set(shown) == set(centrality.MEASURES)
    for name in centrality.MEASURES:
        tolerance = 1e-4 if name == "pagerank" else 1e-6  # networkx stops a walk when it moves by less than 1e-6 a node
        assert shown[name] == pytest.approx({a: getattr(line, name) for a, line in expected.items()}, abs=tolerance), (
            name
        )
