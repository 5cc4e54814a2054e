"""Cells of query rows as the page wants them: text, codes, and rows grouped by what they are about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

Row = Sequence[object]
Table = Iterable[Row]


def text(cell: object) -> str:
    return "" if cell is None else str(cell)


def code(cell: object) -> str:
    """The last segment of an IRI, or the text where it is none."""
    return text(cell).rsplit("/", 1)[-1].rsplit("#", 1)[-1]


def grouped(table: Table) -> dict[str, list[Row]]:
    """Rows by their first cell, each without it."""
    groups: defaultdict[str, list[Row]] = defaultdict(list)
    for key, *rest in table:
        groups[text(key)].append(rest)
    return groups
