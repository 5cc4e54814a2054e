"""English: what stands behind a name and is no part of it: orders and degrees in capitals ("X, KCB, OBE, met"), and
that he has left the forces ("X (Retd)").
"""

from __future__ import annotations

from kg.nlp.grammar import words
from kg.nlp.persons.draft import Draft
from kg.nlp.tape import Row

_LONGEST = 6  # letters of an order or degree
_SHORTEST = 2
_ENDS = frozenset({",", "(", ")", ".", ";"})
_BRACKETED = 2  # words in brackets: "(Ret.)"


def over_retired(row: Row, j: int) -> int:
    """The index after brackets at element j that say that somebody has left the forces: "(Ret.)", or his rank once
    more: "Lieutenant Colonel (Lt Col)"; else j."""
    if row.category(j - 1) == row.category(j + 1) == "rank" and row.category(j + 2) == "mark":
        return j + 3 if row.elements[j].value == "(" and row.elements[j + 2].value == ")" else j
    if row.elements[j].value != "(" or row.key(j + 1) not in words(row.language, "retired"):
        return j
    n = j + 2
    while n < len(row) and n - j <= _BRACKETED + 1:
        if row.elements[n].value == ")":
            return n + 1
        if row.category(n) != "mark":
            break
        n += 1
    return j


def over_decoration(row: Row, j: int, draft: Draft) -> int:
    """The index after the order or degree behind the comma at element j, "X, KCB,"; else j."""
    n = j + 1
    if not row.language.adjective_first or draft.name is None or row.elements[j].value != "," or n >= len(row):
        return j
    if row.category(n) not in ("name", "title-word", "word", "rank") or row.opens_line(n) or not _is_order(row, n):
        return j
    after = n + 1
    if row.category(after) == "mark" and row.elements[after].value == "(" and _closes(row, after + 2):  # "NI(M)"
        after += 3
    if row.category(after) != "mark" or str(row.elements[after].value) not in _ENDS:
        return j
    draft.end = row.elements[after - 1].end
    return after


def _is_order(row: Row, n: int) -> bool:
    word = row.tokens.words[row.elements[n].start]
    if row.key(n) in words(row.language, "decorations"):
        return True
    last = row.elements[n].end - row.elements[n].start == 1
    return last and word.isupper() and _SHORTEST <= len(word) <= _LONGEST and row.category(n) in ("name", "title-word")


def _closes(row: Row, n: int) -> bool:
    return n < len(row) and row.elements[n].value == ")" and not row.tokens.spaced[row.elements[n].start]
