"""Asking Oxigraph a question: parameters bound, updates refused, errors that say where the query is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pyoxigraph as ox

from kg.errors import QueryError
from kg.namespaces import PREFIXES
from kg.rdf.binding import Bindable, bind
from kg.rdf.rows import Rows, rows

_COMMENT = re.compile(r"#[^\n<>]*$", re.MULTILINE)
_PROLOGUE = re.compile(r"\s*(?:(?:PREFIX\s+[\w.-]*:|BASE)\s*<[^>]*>\s*)*", re.IGNORECASE)
_UPDATE = re.compile(r"(?:INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH)\b", re.IGNORECASE)
_AT = re.compile(r"^error at (\d+):(\d+): ")


def ask(store: ox.Store, sparql: str, bindings: Mapping[str, Bindable]) -> Rows:
    """The rows that answer a query over the union of all graphs; the project's prefixes are known."""
    if is_update(sparql):
        raise QueryError("updates are not allowed in a query", remedy="ingest or forget articles instead")
    try:
        return rows(store.query(bind(sparql, bindings), prefixes=PREFIXES))
    except SyntaxError as error:
        place = _AT.match(str(error))
        where = f"line {place[1]}, column {place[2]}" if place else ""
        raise QueryError(f"malformed query: {_AT.sub('', str(error))}", where) from error
    except (OSError, RuntimeError, ValueError) as error:
        raise QueryError(f"the query failed: {error}") from error


def is_update(sparql: str) -> bool:
    """Does the text ask for a change? (Only for the message: the store reads nothing else than queries.)"""
    text = _COMMENT.sub("", sparql)
    prologue = _PROLOGUE.match(text)
    return bool(_UPDATE.match(text, prologue.end() if prologue else 0))
