"""Names of drills in quotation marks: states and towns in them take no part ("تمرين «سيف عمان»")."""

from __future__ import annotations

from kg.nlp.language import Trigger
from kg.nlp.persons.names import QUOTES
from kg.nlp.tape import Element, Row

_DESCRIBED = 5  # elements between the word for a drill and its name: adjectives
_LONGEST = 7  # elements of a name


def drill_names(row: Row) -> frozenset[int]:
    """The tokens of the quoted names that follow words for drills."""
    drills = (k for k, element in enumerate(row.elements) if _is_drill(element))
    return frozenset(i for k in drills for i in _name_after(row, k))


def _is_drill(element: Element) -> bool:
    senses = [element.value, *(match.entry.value for match in element.others)]
    return any(isinstance(sense, Trigger) and sense.type == "exercise" for sense in senses)


def _name_after(row: Row, k: int) -> range:
    """The tokens between the first quotation marks after element k."""
    n = k + 1
    while n - k <= _DESCRIBED and n < len(row) and row.category(n) not in ("mark", "trigger", "light"):
        n += 1
    if n >= len(row) or row.elements[n].value not in QUOTES:
        return range(0)
    ends = (m for m in range(n + 1, min(n + _LONGEST + 2, len(row))) if row.elements[m].value in QUOTES)
    end = next(ends, n)
    return range(row.elements[n].end, row.elements[end].start)
