"""Bodies of the reference data by any of their names: alliances, ministries, companies that the project knows."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import cache

from kg import resources
from kg.resolve.names import fold

_SEPARATOR = "|"


def known(names: Iterable[str]) -> str:
    """The identifier of the first name that the reference data holds, "" where it holds none."""
    return next((found for name in names if (found := _by_name().get(_bare(name)))), "")


@cache
def _by_name() -> dict[str, str]:
    path = resources.folder("seeds") / "reference" / "organisations.csv"
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


def _bare(name: str) -> str:
    """Folded, without the article of the first word: "حلف الناتو", "الحلف", "the Alliance"."""
    return fold(name).removeprefix("the ").removeprefix("ال")
