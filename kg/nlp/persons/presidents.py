"""Presidents in Arabic: of a state, of a body, and the second of either."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.tape import Row

_STATES = frozenset({"country", "metonym"})
_FOR_THE = "لل"


def heads_state(row: Row, j: int) -> bool:
    """Arabic: "رئيس فرنسا", "president of France"."""
    known = row.key(j) in row.language.closed["state_heads"]
    return known and row.category(j + 1) in _STATES and not row.conjoined(j + 1)


def of_body(row: Row, j: int) -> bool:
    """Arabic: "الرئيس السابق للجهاز المركزي": the president of a body that "for" brings in after an adjective."""
    described = not row.language.cased and row.category(j + 1) in ("word", "function")
    n = j + 2
    return (described and row.key(j + 1).startswith(row.language.shapes.definite) and row.category(n) in (
        "word", "body", "organisation", "rare") and row.key(n).startswith(_FOR_THE))


def is_vice(row: Row, j: int) -> bool:
    """Arabic: "نائب رئيس الديوان": the second of any body, where "نائب الرئيس" is that of the state."""
    element = row.elements[j]
    last = row.tokens.keys[element.end - 1]
    return (not row.language.cased and element.value == "deputy-head-of-government" and last == bare(last)
            and last in row.language.closed["state_heads"] and row.category(j + 1) in ("word", "body", "organisation"))
