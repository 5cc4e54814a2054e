"""Answers of queries as plain Python: columns and rows of text, numbers and truth values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from kg.rdf.terms import XSD

Value = str | int | float | bool | None


class Iri(str):
    """An IRI in a row, told from text that looks like one."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Rows:
    """The answer to a query; a cell is None where the query binds nothing."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]

    def __iter__(self) -> Iterator[tuple[Value, ...]]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def records(self) -> list[dict[str, Value]]:
        """Each row by column."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


def rows(answer: ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples) -> Rows:
    """The rows of an answer: solutions of SELECT, "answer" of ASK, the triples of CONSTRUCT and DESCRIBE."""
    if isinstance(answer, ox.QueryBoolean):
        return Rows(("answer",), ((bool(answer),),))
    if isinstance(answer, ox.QueryTriples):
        triples = ((value(t.subject), value(t.predicate), value(t.object)) for t in answer)
        return Rows(("subject", "predicate", "object"), tuple(triples))
    columns = tuple(variable.value for variable in answer.variables)
    return Rows(columns, tuple(tuple(map(value, solution)) for solution in answer))


def value(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None) -> Value:
    """A term as plain Python; dates stay ISO 8601 text."""
    if term is None:
        return None
    if isinstance(term, ox.NamedNode):
        return Iri(term.value)
    if isinstance(term, ox.Literal):
        return _literal(term.value, term.datatype.value)
    return str(term)


def _literal(text: str, datatype: str) -> Value:
    try:
        return _READ.get(datatype, str)(text)
    except ValueError:  # an ill-typed literal is still what the graph says
        return text


_READ: dict[str, Callable[[str], Value]] = {
    **{XSD + name: int for name in ("integer", "int", "long", "short", "nonNegativeInteger", "positiveInteger")},
    **{XSD + name: float for name in ("decimal", "double", "float")},
    XSD + "boolean": lambda text: text in ("true", "1"),
}
