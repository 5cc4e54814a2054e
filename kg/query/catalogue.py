"""The named queries: files in `queries/`, each opening with its question in English and in Arabic.

A file begins with comment lines: the question in English, the question in Arabic, then one line a parameter,
`# param: name type default description`; further comment lines explain. The default "required" asks for a value,
"any" leaves it open. In the query a parameter is written `$name`.
"""

from __future__ import annotations

import difflib
import functools
from dataclasses import dataclass
from pathlib import Path

from kg.errors import QueryError
from kg.query.arguments import TYPES

FOLDER = Path(__file__).parent / "queries"
REQUIRED = "required"
_PARAM = "param:"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that a query asks for; `type` is one of `kg.query.arguments.TYPES`."""

    name: str
    type: str
    default: str
    description: str

    @property
    def required(self) -> bool:
        return self.default == REQUIRED


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A query with its question in both languages; `name` is "" for a text that came from elsewhere."""

    name: str
    question_en: str
    question_ar: str
    parameters: tuple[Parameter, ...]
    text: str


def parse(text: str, name: str = "") -> NamedQuery:
    """Read the comment lines at the head of a query."""
    head = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        head.append(line.lstrip("#").strip())
    english, arabic, *_ = *(line for line in head if not line.startswith(_PARAM)), "", ""
    parameters = tuple(_parameter(line, name) for line in head if line.startswith(_PARAM))
    return NamedQuery(name, english, arabic, parameters, text)


def _parameter(line: str, name: str) -> Parameter:
    parts = line.removeprefix(_PARAM).split(maxsplit=3)
    if len(parts) < 4 or parts[1] not in TYPES:
        remedy = f"write '# param: name type default description', type one of {', '.join(TYPES)}"
        raise QueryError(f"unreadable parameter {line!r}", name, remedy)
    return Parameter(*parts)


@functools.cache
def catalogue() -> tuple[NamedQuery, ...]:
    """All named queries, by name."""
    files = sorted(FOLDER.glob("*.rq"))
    return tuple(parse(file.read_text(encoding="utf-8"), file.stem) for file in files)


def named(name: str) -> NamedQuery:
    """The query of that name; QueryError with the nearest names where there is none."""
    queries = {query.name: query for query in catalogue()}
    if name in queries:
        return queries[name]
    near = difflib.get_close_matches(name, queries, n=3, cutoff=0.4)
    remedy = f"did you mean {', '.join(near)}?" if near else "list the names with: kg query --list"
    raise QueryError(f"there is no query named {name!r}", remedy=remedy)
