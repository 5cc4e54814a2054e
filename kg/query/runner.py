"""Run a query, named or free, against a store: arguments bound as RDF terms, reading only, plain rows back."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kg.errors import QueryError
from kg.query.arguments import term
from kg.query.catalogue import NamedQuery, catalogue, named, parse
from kg.query.lookup import Selects
from kg.query.rows import Rows, plain
from kg.query.sparql import checked, insert

__all__ = ["NamedQuery", "Rows", "catalogue", "run"]

_NAME = re.compile(r"[A-Za-z][\w-]*")


def run(store: Selects, text_or_name: str, parameters: Mapping[str, object] | None = None) -> Rows:
    """Answer a named query or a SPARQL text; parameters that are not given take their defaults.

    Raises QueryError where the query is unknown, malformed or an update, or an argument is missing or wrong,
    and NotFoundError where an argument names an actor or country that the store does not know.
    """
    given = text_or_name.strip()
    query = named(given) if _NAME.fullmatch(given) else parse(text_or_name)
    text = insert(query.text, _terms(store, query, parameters or {}))
    table = store.select(checked(text, query.name))
    return Rows(tuple(table.columns), tuple(tuple(plain(cell) for cell in row) for row in table.rows))


def _terms(store: Selects, query: NamedQuery, given: Mapping[str, object]) -> dict[str, str]:
    known = {parameter.name for parameter in query.parameters}
    for name in given:
        if name not in known:
            remedy = f"it takes: {', '.join(sorted(known))}" if known else "it takes none"
            raise QueryError(f"the query has no parameter {name!r}", query.name, remedy)
    terms = {}
    for parameter in query.parameters:
        if parameter.required and parameter.name not in given:
            raise QueryError(f"the parameter {parameter.name!r} is missing: {parameter.description}", query.name)
        terms[parameter.name] = term(parameter.type, str(given.get(parameter.name, parameter.default)), store)
    return terms
