"""Bodies of the reference data by any of their names: alliances, ministries, companies that the project knows."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from kg import resources
from kg.resolve.names import fold

_SEPARATOR = "|"


def known(names: Iterable[str]) -> str:
    """The identifier of the first name that the reference data holds, "" where it holds none."""
    return next((found for name in names if (found := _ours().get(_bare(name)))), "")


def by_name(path: Path) -> dict[str, str]:
    """Identifier by folded name, from a table with the columns `id` and `names_*`; nothing where there is no file."""
    if not path.is_file():
        return {}
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    return {
        _bare(name): row["id"]
        for row in reversed(rows)  # the first row wins where two share a name
        for column, cell in row.items()
        if cell and (column == "id" or column.startswith("name"))
        for name in cell.split(_SEPARATOR)
    }


@cache
def _ours() -> dict[str, str]:
    return by_name(resources.folder("seeds") / "reference" / "organisations.csv")


def _bare(name: str) -> str:
    """Folded, without the article of the first word: "الناتو" is "ناتو"."""
    return fold(name).removeprefix("the ").removeprefix("ال")
