"""Holders of one post from several states: "his British and French counterparts, A and B", "counterparts from X and Y".

Each state gives one person; the names that follow are theirs, in order, where there are as many.
"""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.grammar import words
from kg.nlp.language.titles import COUNTERPARTS
from kg.nlp.persons import read_person
from kg.nlp.phrases import Phrase
from kg.nlp.tape import COUNTRIES, Row

RULE = "several"
_ALLIES = frozenset({"function", "organisation", "word", "title-word"})
_REACH = 4  # elements before the first state
_MOST = 4  # names after counterparts of one state


def several(row: Row, k: int) -> tuple[list[Phrase], int] | None:
    """The office-holders that a list of states with a plural post opens at element k, with the index after them."""
    before, n = _states(row, k) if row.language.adjective_first else ([], k)
    if row.category(n) != "plural":
        return None
    own = row.elements[n].country  # of "his Chilean counterparts", which is one element
    if own or len(before) == 1:
        return _of_one_state(row, k, own or str(row.elements[before[0]].value), n)
    post = n
    after, m = ([], n + 1) if before else _states_after(row, n + 1)
    states = before or after
    if len(states) < 2:
        return None
    role = str(row.elements[post].value)
    counterpart = role == COUNTERPARTS
    role = "" if counterpart else role
    wording = row.tokens.wording(row.elements[post].start, row.elements[post].end)
    holder = Phrase(0, 0, "person", role=role, post=wording, rule=RULE, counterpart=counterpart,
                    roles=(role,) if role else ())
    people = [replace(holder, start=state.start, end=state.end, country=str(state.value), lead="and" if i else "")
              for i, state in enumerate(row.elements[s] for s in states)]
    people[-1] = replace(people[-1], end=max(people[-1].end, row.elements[post].end))
    names, following = _names(row, m, len(states))
    if len(names) == len(states):
        people = [replace(p, start=name.start, end=name.end, name=name.name)
                  for p, name in zip(people, names, strict=True)]
        m = following
    people[0] = replace(people[0], start=row.elements[k].start)
    return people, m


def _of_one_state(row: Row, k: int, country: str, post: int) -> tuple[list[Phrase], int] | None:
    """"Their Chilean counterparts, A and B": counterparts of one state, if they are named."""
    if row.elements[post].value != COUNTERPARTS:
        return None
    names, following = _names(row, post + 1, _MOST)
    if len(names) < 2:
        return None
    people = [replace(p, country=country, counterpart=True, rule=RULE, lead="and" if i else "")
              for i, p in enumerate(names)]
    people[0] = replace(people[0], start=row.elements[k].start)
    return people, following


def _states(row: Row, k: int) -> tuple[list[int], int]:
    """(elements of the states listed from element k on, index after them)."""
    found: list[int] = []
    while row.category(k) in COUNTRIES:
        found.append(k)
        n = k + 1
        while n < len(row) and _joint(row, n):
            n += 1
        if row.category(n) not in COUNTRIES or (n == k + 1 and not row.conjoined(n)):
            return found, k + 1
        k = n
    return found, k


def _states_after(row: Row, n: int) -> tuple[list[int], int]:
    """The same after a word for "of" or "from"."""
    if row.key(n) not in words(row.language, "states_of"):
        return [], n
    n, first = n + 1, n + 1
    while row.category(n) in _ALLIES and n - first < _REACH:  # "from NATO allies Estonia and Latvia"
        n += 1
    return _states(row, n)


def _joint(row: Row, n: int) -> bool:
    small = row.language.closed["and"] | row.language.closed["articles"]
    return row.elements[n].value in row.language.lists or row.key(n) in small


def _names(row: Row, n: int, wanted: int) -> tuple[list[Phrase], int]:
    """Up to `wanted` names without a title from element n on, with the index after them."""
    names: list[Phrase] = []
    while len(names) < wanted:
        while n < len(row) and _joint(row, n):
            n += 1
        person = read_person(row, n) if n < len(row) else None
        if person is None or person[0].role or person[0].country or not person[0].name:
            break
        names.append(person[0])
        n = person[1]
    return names, n
