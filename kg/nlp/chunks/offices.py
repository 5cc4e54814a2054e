"""English: the office before a title: "Cabinet Office Director X", "the Malian Ministry of Defence spokesman Y".

Its words belong to the person, so that lists of officials go on over them; its state is the official's.
"""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.chunks.leads import lead_of
from kg.nlp.grammar import table, words
from kg.nlp.phrases import Phrase
from kg.nlp.tape import COUNTRIES, Row

_TITLES = frozenset({"post", "head"})
_WORDS = frozenset({"title-word", "body"})
_LONGEST = 6  # elements before the title
_DEPARTMENT = "department"
_ISO = 2  # letters of a state's code


def with_office(row: Row, k: int, phrase: Phrase, found: list[Phrase]) -> Phrase:
    """The person whose title opens at element k with the office named right before it; the office leaves `found`."""
    if phrase.kind != "person" or not phrase.role or row.category(k) not in _TITLES or not row.language.adjective_first:
        return phrase
    first = _first(row, k)
    state = str(row.elements[first - 1].value) if row.category(first - 1) in COUNTRIES else ""
    if first < k and state and phrase.country in ("", state):
        first, phrase = first - 1, replace(phrase, country=state)
    if first < k:
        said = row.tokens.keys[row.elements[first].start:row.elements[k].start]
        role = _minister_of(row, k, said) or phrase.role
        phrase = replace(phrase, start=row.elements[first].start, lead=lead_of(row, first), role=role,
                         roles=(role, *phrase.roles[1:]))
    office = found[-1] if found else None
    if office is None or office.kind != "organisation" or office.end != phrase.start or len(office.country) not in (
            0, _ISO) or phrase.country not in ("", office.country):
        return phrase
    return replace(phrase, start=office.start, lead=office.lead, country=office.country)


def _minister_of(row: Row, k: int, said: tuple[str, ...]) -> str:
    """The role of a minister called by the words for his department: "Department of National Defense Secretary"; "" for
    others."""
    departments = table(row.language, "departments")
    heads = row.category(k) == "head" and row.key(k) in words(row.language, "department_heads")
    named = heads and said[:1] == (_DEPARTMENT,)
    return next((role for word in said for role in departments.get(word, ())), "") if named else ""


def _first(row: Row, k: int) -> int:
    """The index of the first capitalised word before element k; k where there is none."""
    first = _back(row, k, k, _WORDS)
    named = _back(row, k, first, _WORDS | {"name"})  # "the Dutch Kanselarij Policy Director X"
    return named if row.category(named - 1) in COUNTRIES else first


def _back(row: Row, k: int, m: int, known: frozenset[str]) -> int:
    """The index of the first of the words of these categories that stand without a break before element m."""
    while k - m < _LONGEST and not row.opens_line(m):
        if row.category(m - 1) in known:
            m -= 1
        elif row.category(m - 2) in known and (row.is_word(m - 1, "and") or _is_capital(row, m - 1, inside=m < k)):
            m -= 2  # "Foreign and Security Policy", "Security Office", "National Cyber Agency"
        else:
            break
    return m


def _is_capital(row: Row, m: int, inside: bool) -> bool:
    """Whether a function word is written as part of an office's name, or a word unknown to the lists stands inside."""
    function = row.category(m) == "function" and row.tokens.words[row.elements[m].start][0].isupper()
    return function or (inside and row.category(m) == "name")
