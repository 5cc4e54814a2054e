"""Values for the variables of a query, bound by replacing each variable with a term that its own serialiser has
written.

Oxigraph binds only variables of the SELECT clause; a query's parameters mostly stand in its WHERE clause. So the query
is cut into tokens (a variable in a string, a comment or an IRI is none) and every occurrence is replaced, in subqueries
and filters too; in SELECT clauses the value is still shown under the variable's name. `BOUND` of a bound variable is
true, and stays false for a parameter that is given no value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal

import pyoxigraph as ox

from kg.errors import QueryError
from kg.rdf.rows import Iri
from kg.rdf.terms import XSD

Bindable = str | int | float | bool | Decimal | date | ox.NamedNode | ox.Literal

_TOKENS = re.compile(
    r"""(?P<skip>'''(?:[^'\\]|\\.|'(?!''))*'''|\"""(?:[^"\\]|\\.|"(?!""))*\"""|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"
    |<[^<>"{}|^`\\\s]*>|\#[^\n]*)
    |(?P<bound>\bBOUND\s*\(\s*[?$](?P<inner>\w+)\s*\))
    |[?$](?P<variable>\w+)
    |(?P<word>[A-Za-z_][\w:.-]*)
    |(?P<mark>[(){}])""",
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_CLAUSES = {"select": "select", "group": "modifier", "order": "modifier"}
_ENDS = {"where", "from", "having", "limit", "offset", "values"}


def bind(query: str, values: Mapping[str, Bindable]) -> str:
    """The query with each named variable replaced by its value."""
    terms = {name.lstrip("?$"): written(value) for name, value in values.items()}
    return "".join(_replaced(query, terms)) if terms else query


def written(value: Bindable) -> str:
    """A value as SPARQL writes it: text is always a literal, an `Iri` is an IRI."""
    try:
        return str(_term(value))
    except ValueError as error:
        raise QueryError(f"no valid value: {error}", repr(value)) from error


def _term(value: Bindable) -> ox.NamedNode | ox.Literal:
    if isinstance(value, ox.NamedNode | ox.Literal):
        return value
    if isinstance(value, Iri):
        return ox.NamedNode(str(value))
    if isinstance(value, datetime):
        return ox.Literal(value.isoformat(), datatype=ox.NamedNode(XSD + "dateTime"))
    if isinstance(value, date):
        return ox.Literal(value.isoformat(), datatype=ox.NamedNode(XSD + "date"))
    if isinstance(value, Decimal):
        return ox.Literal(format(value, "f"), datatype=ox.NamedNode(XSD + "decimal"))
    return ox.Literal(value)


def _replaced(query: str, terms: Mapping[str, str]) -> Iterator[str]:
    at, depth, last, clause = 0, 0, "", ""
    for token in _TOKENS.finditer(query):
        yield query[at : token.start()]
        at = token.end()
        name, text = token["variable"] or token["inner"], token.group()
        if name in terms:
            place = "bound" if token["bound"] else "as" if last == "as" else clause
            text = _substitute(name, terms[name], place, depth)
        elif token["word"]:
            clause = _CLAUSES.get(text.lower(), "" if text.lower() in _ENDS else clause)
        elif token["mark"] in ("{", "}"):
            depth, clause = 0, ""
        elif token["mark"]:
            depth += 1 if text == "(" else -1
        last = (token["word"] or "").lower()
        yield text
    yield query[at:]


def _substitute(name: str, term: str, place: str, depth: int) -> str:
    """What stands for a variable at a place: the term, in the form that the grammar wants there."""
    if place == "bound":
        return "true"
    if place == "as":
        raise QueryError("the query itself gives this variable a value", f"?{name}", "bind another variable")
    if place == "select" and depth == 0:
        return f"({term} AS ?{name})"
    return f"({term})" if place == "modifier" and depth == 0 else term
