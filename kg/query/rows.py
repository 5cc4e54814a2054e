"""A table of plain values: what a query gives back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox

Cell = str | int | float | bool | None

_XSD = "http://www.w3.org/2001/XMLSchema#"
_WHOLE = frozenset({f"{_XSD}integer", f"{_XSD}int", f"{_XSD}long", f"{_XSD}nonNegativeInteger"})
_REAL = frozenset({f"{_XSD}decimal", f"{_XSD}double", f"{_XSD}float"})


@dataclass(frozen=True, slots=True)
class Rows:
    """Columns in the order of the SELECT clause and the rows below them; dates and IRIs are strings."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[tuple[Cell, ...]]:
        return iter(self.rows)

    def records(self) -> list[dict[str, Cell]]:
        """Each row as a mapping column → value."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def column(self, name: str) -> list[Cell]:
        """The values of one column."""
        index = self.columns.index(name)
        return [row[index] for row in self.rows]


def plain(term: object) -> Cell:
    """The value of an RDF term; None where the variable is unbound."""
    if term is None or isinstance(term, str | bool | int | float):
        return term
    if isinstance(term, ox.Literal):
        return _literal(term.value, term.datatype.value)
    return term.value if isinstance(term, ox.NamedNode) else str(term)


def _literal(lexical: str, datatype: str) -> Cell:
    try:
        if datatype in _WHOLE:
            return int(lexical)
        if datatype in _REAL:
            return float(lexical)
    except ValueError:  # an ill-typed literal is still what the graph says
        return lexical
    return lexical in {"true", "1"} if datatype == f"{_XSD}boolean" else lexical
