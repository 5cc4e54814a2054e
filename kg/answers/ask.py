"""Questions of this layer to the store: a SPARQL text with terms put in, and its rows by column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from kg.errors import QueryError
from kg.query.rows import Cell
from kg.query.runner import run

if TYPE_CHECKING:
    from kg.rdf.store import Store

Row = Mapping[str, Cell]
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^<>\"{}|^`\\\s\x00-\x20]*")


def ask(store: Store, text: str) -> list[dict[str, Cell]]:
    """The rows of a query, each by the names of its columns."""
    return run(store, text).records()


def is_iri(text: str) -> bool:
    """May the text stand between < and > in SPARQL?"""
    return _IRI.fullmatch(text) is not None


def values(variable: str, iris: Iterable[str]) -> str:
    """A VALUES block that binds the variable to each of the IRIs."""
    wanted = list(iris)
    wrong = next((iri for iri in wanted if not is_iri(iri)), None)
    if wrong is not None:
        raise QueryError(f"{wrong!r} is no IRI")
    return f"VALUES ?{variable} {{ {' '.join(f'<{iri}>' for iri in wanted)} }}"


def words(row: Row, column: str) -> str:
    """A cell as text, "" where it is unbound."""
    value = row.get(column)
    return "" if value is None else str(value)


def number(row: Row, column: str) -> int:
    """A cell as a whole number, 0 where it is unbound."""
    return int(words(row, column) or 0)
