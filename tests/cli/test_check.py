from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyoxigraph as ox

from kg import ids
from kg.rdf.store import open_store


def test_a_sound_graph_conforms(kg: Callable[..., Any]) -> None:
    assert kg("check").out == "the graph conforms to the shapes\n"
    assert json.loads(kg("check", "--json").out) == []


def test_a_breach_is_told_and_fails(kg: Callable[..., Any], tmp_path: Path) -> None:
    with open_store(tmp_path / "s") as store:
        graph = ox.NamedNode(ids.article_graph("0123456789abcdef"))
        type_ = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
        event, meeting = ox.NamedNode(ids.event("0123456789abcdef", 1)), ox.NamedNode(f"{ids.ONTOLOGY}Meeting")
        store.put("0123456789abcdef", [ox.Quad(event, type_, meeting, graph)], [])
    done = kg("check", store=tmp_path / "s")
    assert done.code == 1
    assert ids.event("0123456789abcdef", 1) in done.out
