"""English: the role of a chief or commander by the force he leads: "Navy Chief", "head of the Chilean Army"."""

from __future__ import annotations

from kg.nlp.grammar import table, words
from kg.nlp.tape import COUNTRIES, Row

_OWN_FORCE = frozenset({"body", "title-word", "organisation"})  # what a leader is of, before the word for him
_REACH = 3
_BRACKETS = frozenset({"(", ")"})  # of a short form: "Central Intelligence Agency (CIA) director"


def of_force(row: Row, j: int, end: int) -> str:
    """The role of the chief or commander at element j by the force he leads, which his post up to token `end` or the
    words before it name; "" where they name none."""
    led = table(row.language, "led_forces")
    first = j
    while row.category(first - 1) in _OWN_FORCE and j - first < _REACH:  # "Defence Force Chief"
        first -= 1
    before, said = (f" {' '.join(key for key in row.tokens.keys[row.elements[n].start:m] if key not in _BRACKETS)} "
                    for n, m in ((first, row.elements[j].start), (j, end)))
    roles = [(f" {force} ", role) for force, (role, *_) in led.items()]
    after = [(said.find(force), -len(force), role) for force, role in roles if _is_whole(said, force)]
    own = [(-len(force), role) for force, role in roles if before.endswith(force)]
    return min(after)[-1] if after else min(own)[-1] if own else ""


def _is_whole(said: str, force: str) -> bool:
    """Whether a force is named in a wording, and not as the beginning of another body's name: "Army Sports Council"."""
    _, found, rest = said.partition(force)
    return bool(found) and (not rest or rest.startswith(("of ", "in ", ", ")))


def leads_force(row: Row, j: int) -> bool:
    """English: whether the word for a chief at element j follows a force's name: "Australian Defence Force Chief"."""
    before = row.category(j - 1) in ("organisation", "body")
    return before and row.key(j) in words(row.language, "leaders") and bool(
        of_force(row, j, row.elements[j].end))


def command_follows(row: Row, j: int) -> bool:
    """English: "Commander US Central Command": what is led, without "of"."""
    n = j + 1
    if row.category(n) in COUNTRIES:
        n += 1
    return row.language.adjective_first and row.key(j) in words(row.language, "leaders") and (
        row.category(n) in ("organisation", "body"))
