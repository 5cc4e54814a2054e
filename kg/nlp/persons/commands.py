"""English: what a chief or commander leads, named without "of": "Commander Eastern Naval Command, Rear Admiral X",
"Chief of Staff, Chilean Air Force, met", "GOC 3 Division".
"""

from __future__ import annotations

from kg.nlp.grammar import words
from kg.nlp.persons.countries import country_of
from kg.nlp.persons.draft import Draft
from kg.nlp.tape import COUNTRIES, Row

_LED = frozenset({"title-word", "organisation", "body", "number", "name", "city", "ships"}) | COUNTRIES
_ORDINALS = frozenset({"st", "nd", "rd", "th"})
_WHOLE = frozenset({"organisation", "body"})
_ENDS = frozenset({"mark", "rank", "honorific", ""})
_LONGEST = 7  # elements
_COMMANDING = frozenset({"commander", "service-commander", "chief-of-staff", "deputy-chief-of-staff", "senior-officer"})


def over_command(row: Row, j: int, draft: Draft) -> int:
    """Over the force or command that the words from element j on name, to a mark, rank or name; else j."""
    if not row.language.adjective_first or row.opens_line(min(j, len(row) - 1)):
        return j
    if row.category(j) == "city" and row.category(j + 1) == "rank":  # "Commander Karachi Rear Admiral X"
        return j + 1
    n, last, country = j, j, ""
    while n < len(row) and n - j < _LONGEST and not row.opens_line(n) and _is_part(row, n):
        country = country or country_of(row.elements[n])
        n += 1
        if _names_force(row, n - 1):
            last = n
    town = last + (row.category(last) == "city")  # "Joint Force Command Brunssum"
    if last == j or (row.category(town) not in _ENDS and not (row.category(town) == "name" and draft.name is None)):
        return j
    draft.country = draft.country or country
    draft.end = row.elements[town - 1].end
    return town


def leads(row: Row, draft: Draft) -> bool:
    """Whether the post read last is that of somebody who leads a force or command."""
    last = draft.posts[-1][0] if draft.posts else -1
    head = row.tokens.keys[last] in words(row.language, "leaders") if last >= 0 else False
    return bool(draft.roles) and (draft.roles[-1] in _COMMANDING or head)


def _is_part(row: Row, n: int) -> bool:
    """Whether element n may be a word of a force's name; of small words only the ending of a number: "2nd Fleet"."""
    if row.category(n) in _LED:
        return row.category(n) == "number" or row.tokens.words[row.elements[n].start][0].isupper()
    return (row.key(n) in _ORDINALS and row.category(n - 1) == "number") or (
        row.is_word(n, "genitive") and row.category(n + 1) in _LED)


def _names_force(row: Row, n: int) -> bool:
    """Whether element n ends the name of a force or command."""
    return row.category(n) in _WHOLE or row.tokens.keys[row.elements[n].end - 1] in words(row.language, "commands")
