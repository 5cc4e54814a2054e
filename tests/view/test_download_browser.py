"""What can be taken along from the page: tables, pictures, the network; each opened as its users would open it."""

from __future__ import annotations

import csv
import io
import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import networkx as nx
import pytest
from playwright.sync_api import Page

from kg.view.data import PageData
from kg.view.page import write_page

Opener = Callable[..., Page]
HOSTILE = "<b>&amp; \"quoted\" 'n' \u202e]]> \u0001 end"


@pytest.fixture
def written(tmp_path: Path, sample: PageData) -> Path:
    return write_page(tmp_path / "page.html", sample)


def downloaded(page: Page, what: str) -> bytes:
    page.click("#download summary")
    with page.expect_download() as download:
        page.click(f"#download-{what}")
    return Path(download.value.path()).read_bytes()


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def test_events_as_csv(open_page: Opener, written: Path) -> None:
    rows = table(downloaded(open_page(written), "events"))
    assert [row["date"] for row in rows] == ["", "2031-03", "2031-03-05", "2031-03-05", "2032-10-01/2032-10-09"]
    assert rows[3]["participants"] == "Salim Fictional; Aino Keksitty; Finnish delegation"


@pytest.mark.parametrize(("what", "lines"), [("ties", 5), ("actors", 6)])
def test_the_other_tables(open_page: Opener, written: Path, what: str, lines: int) -> None:
    assert len(table(downloaded(open_page(written), what))) == lines


def test_the_network_as_graphml(open_page: Opener, written: Path, sample: PageData, tmp_path: Path) -> None:
    page = open_page(written)
    path = tmp_path / "network.graphml"
    path.write_bytes(downloaded(page, "graphml"))
    graph = nx.read_graphml(path)
    assert set(graph) == {actor.id for actor in sample.actors}
    assert {frozenset(edge) for edge in graph.edges} == {frozenset((tie.source, tie.target)) for tie in sample.ties}
    salim, aino = sample.actors[0].id, sample.actors[1].id
    assert graph.nodes[salim]["label"] == "Salim Fictional"
    assert (graph.nodes[salim]["country"], graph.nodes[salim]["community"]) == ("OM", 1)
    assert graph.nodes[salim]["betweenness"] == pytest.approx(
        page.evaluate("networkPage.figures()")["betweenness"][salim]
    )
    assert graph.edges[salim, aino] == {"weight": 1, "first": "2031-03-05", "last": "2031-03-05", "types": "meeting"}


def test_graphml_holds_only_what_is_shown_and_any_name(open_page: Opener, tmp_path: Path, sample: PageData) -> None:
    actors = tuple(replace(actor, labels={"en": HOSTILE}, names=()) for actor in sample.actors)
    page = open_page(write_page(tmp_path / "page.html", replace(sample, actors=actors)))
    page.check("[id='type-visit']")
    path = tmp_path / "network.graphml"
    path.write_bytes(downloaded(page, "graphml"))
    graph = nx.read_graphml(path)
    assert len(graph) == 2
    assert {name for _, name in graph.nodes(data="label")} == {HOSTILE.replace("\u0001", "")}


@pytest.mark.parametrize("view", ["network", "map", "timeline"])
@pytest.mark.parametrize("look", ["lang=en&theme=light", "lang=ar&theme=dark"])
def test_each_view_as_a_picture(open_page: Opener, written: Path, view: str, look: str) -> None:
    page = open_page(written, f"{look}&view={view}")
    picture = downloaded(page, "picture")
    assert picture.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", picture[16:24])
    assert width > 700
    assert height > 200
    assert len(picture) > 8_000  # more than an empty ground
