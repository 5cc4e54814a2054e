"""The page measures what it shows exactly as the analysis measures the whole network."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import networkx as nx
import pytest
from playwright.sync_api import Page, expect

from kg.analytics import centrality
from kg.view.data import LeftOut, PageActor, PageData, PageEvent, PageParticipant, PageTie
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
        part, factor = dice.choice((("", 1.0), ("member", 0.5), ("attendee", 0.25)))
        both = (PageParticipant(f"a{one}"), PageParticipant(f"a{other}", part, weight=factor))
        events += [PageEvent(id_, "meeting", date="2031-03-05", participants=both) for id_ in told]
        records.append(PageTie(f"a{one}", f"a{other}", 0, told))
        graph.add_edge(f"a{one}", f"a{other}", weight=len(told) * factor)
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


def test_a_large_network_is_measured_a_little_at_a_time(open_page: Opener, tmp_path: Path) -> None:
    """More actors times ties than one would wait for: the page says so, answers meanwhile, and comes to the same."""
    data, graph = invented(3, 460, 3600)
    page = open_page(write_page(tmp_path / "page.html", data), "lang=en&theme=light&size=betweenness")
    page.click(".ranking li:first-child button.actor")
    expect(page.locator("#details h2")).to_be_visible()
    expect(page.locator("#filters .notice")).to_have_count(0, timeout=60_000)
    shown, expected = page.evaluate("networkPage.figures()"), centrality.measures(graph)
    for name in ("betweenness", "closeness"):
        assert shown[name] == pytest.approx({line.actor: getattr(line, name) for line in expected}, abs=1e-6)


@pytest.fixture
def reduced(tmp_path: Path) -> Path:
    """A page that holds part of a network, with some figures of the whole."""
    data, _ = invented(1, 30, 45)
    actors = tuple(
        replace(a, measures={"strength": 1000.0 - i, "betweenness": 0.5}) for i, a in enumerate(data.actors)
    )
    events = tuple(replace(e, type="call" if i % 2 else "meeting") for i, e in enumerate(data.events))
    whole = replace(
        data, actors=actors, events=events, left_out=LeftOut(actors=49_970, ties=9), estimated=("betweenness",)
    )
    return write_page(tmp_path / "page.html", whole)


def test_a_reduced_page_says_what_is_not_measured(open_page: Opener, reduced: Path) -> None:
    page = open_page(reduced, "lang=en&theme=light&size=closeness")
    expect(page.locator("#filters .notice")).to_contain_text("Too large a network to measure this as a whole")
    page.select_option("#size", "strength")
    page.click(".ranking li:first-child button.actor")
    figures = page.locator("#details .measures tr")
    expect(figures.filter(has_text="Events on ties")).to_contain_text("1,000")
    expect(figures.filter(has_text="Betweenness")).to_contain_text("≈ 0.50")
    expect(figures.filter(has_text="Closeness")).to_have_count(0)
    expect(page.locator("#details")).to_contain_text("In the whole network, also what is not drawn")


def test_a_reduced_page_measures_what_a_filter_leaves(open_page: Opener, reduced: Path) -> None:
    page = open_page(reduced, "lang=en&theme=light&size=closeness&type=call")
    expect(page.locator("#filters .notice")).to_have_count(0)
    page.click(".ranking li:first-child button.actor")
    expect(page.locator("#details .measures tr").filter(has_text="Closeness")).to_contain_text("1 of ")
    expect(page.locator("#details .measures tr").filter(has_text="Betweenness")).not_to_contain_text("≈")
    expect(page.locator("#details")).to_contain_text("Among the actors that this page draws")
