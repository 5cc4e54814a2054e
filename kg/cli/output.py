"""Plain tables and JSON on standard output; columns line up by what a terminal draws, Arabic included."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any

import typer

_DRAWN_WIDE = frozenset("WF")
_NOT_DRAWN = frozenset({"Mn", "Me", "Cf"})


def width(text: str) -> int:
    """Cells that a terminal uses for the text: none for vowel signs and direction marks, two for wide letters."""
    return sum(
        0 if unicodedata.category(c) in _NOT_DRAWN else 2 if unicodedata.east_asian_width(c) in _DRAWN_WIDE else 1
        for c in text
    )


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Lines of a table: a heading, then the rows; numbers stand to the right of their column."""
    rows = [tuple(row) for row in rows]
    cells = [[_cell(value) for value in row] for row in rows]
    numeric = [bool(rows) and all(isinstance(row[i], int | float) for row in rows) for i in range(len(columns))]
    widths = [max([width(name), *(width(row[i]) for row in cells)]) for i, name in enumerate(columns)]
    return [
        "  ".join(_pad(cell, widths[i], numeric[i]) for i, cell in enumerate(line)).rstrip()
        for line in ([*columns], *cells)
    ]


def echo_table(columns: Sequence[str], rows: Iterable[Sequence[object]], nothing: str = "nothing found") -> None:
    """Print a table, or one line on standard error where it has no rows."""
    lines = table(columns, rows)
    if len(lines) == 1:
        typer.echo(nothing, err=True)
        return
    typer.echo("\n".join(lines))


def echo_json(data: Any) -> None:
    """Print one JSON value, readable and with its letters as they are."""
    typer.echo(json.dumps(data, ensure_ascii=False, indent=2))


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.3f}"
    return " ".join(str(value).split())


def _pad(cell: str, wanted: int, right: bool) -> str:
    space = " " * (wanted - width(cell))
    return space + cell if right else cell + space
