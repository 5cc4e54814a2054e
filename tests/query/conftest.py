"""The hand-made graph in a real store in memory."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox
import pytest

GRAPH = Path(__file__).parent / "graph.trig"


@dataclass(frozen=True)
class Table:
    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]


class MemoryStore:
    """An Oxigraph store whose default graph holds every statement of the file once."""

    def __init__(self) -> None:
        self.inner = ox.Store()
        self.inner.extend(ox.Quad(*quad.triple) for quad in ox.parse(path=str(GRAPH), format=ox.RdfFormat.TRIG))

    def select(self, sparql: str, /) -> Table:
        answer = self.inner.query(sparql)
        assert isinstance(answer, ox.QuerySolutions)
        return Table(tuple(v.value for v in answer.variables), tuple(tuple(solution) for solution in answer))

    def change(self, update: str) -> None:
        self.inner.update(f"BASE <https://w3id.org/defence-diplomacy/data/>\n{update}")


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()
