"""Arabic: holders of one post, each named after his state: "وزيرا خارجية غانا … وكينيا …"."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.language.titles import COUNTERPARTS
from kg.nlp.persons import read_person
from kg.nlp.phrases import Phrase
from kg.nlp.tape import COUNTRIES, Row

RULE = "several:named"
_SMALL = frozenset({"both", "function"})  # "وزيرا دفاع البلدين الروسي …"


def each_named(row: Row, k: int) -> tuple[list[Phrase], int] | None:
    """The office-holders whom a plural post at element k introduces, with the index after them; None for fewer than
    two."""
    if row.language.cased or row.category(k) != "plural" or row.elements[k].value == COUNTERPARTS:
        return None
    role = str(row.elements[k].value)
    n = k + 1 + (row.category(k + 1) in _SMALL)
    wording = row.tokens.wording(row.elements[k].start, row.elements[k].end)
    found: list[Phrase] = []
    while row.category(n) in COUNTRIES and (not found or row.conjoined(n)):
        state, after = row.elements[n], n + 1
        person = read_person(row, after) if after < len(row) and not row.opens_line(after) else None
        if person is None or person[0].role or person[0].country or not person[0].name:
            break
        found.append(replace(person[0], start=state.start, role=role, country=str(state.value), post=wording, rule=RULE,
                             roles=(role,), vague=False, lead="and" if found else ""))
        n = person[1] + (row.elements[person[1]].value in row.language.lists if person[1] < len(row) else 0)
    if len(found) < 2:
        return None
    while n > 0 and row.elements[n - 1].start >= found[-1].end:  # a comma that nobody followed
        n -= 1
    found[0] = replace(found[0], start=row.elements[k].start)
    return found, n
