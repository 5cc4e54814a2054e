"""The name itself: a run of name words, with hyphens, particles, initials, nicknames and a hashtag's underscores."""

from __future__ import annotations

from kg.nlp.grammar import words
from kg.nlp.persons.arabic_names import is_complete, opens_as_stranger, within
from kg.nlp.persons.draft import Draft
from kg.nlp.tape import Row

QUOTES = frozenset({'"', "“", "”", "«", "»", "'", "(", ")", "#", "‘", "’"})
_NICKNAME = QUOTES - {"(", ")", "#"}
_HYPHENS = frozenset({"-", "_", "–"})
_NAMES = frozenset({"name", "rare"})
_SHORT = 3  # letters of a given name that is also a common word ("Bob", "Dan")
_INITIAL = 2
# What stands after a family name that is also a common word.
_AFTER = frozenset({"function", "word", "breaks", "trigger", "light", "planned", "denied", "marker", "attending"})
_AFTER_NAME = frozenset({",", ".", "'s", "’s"})
_OF_VERBS = ("s", "ed", "ing")  # in titles in which every word has a capital: "Minister Confirms Ukraine Aid"


def name(row: Row, j: int, draft: Draft) -> int:
    """Over the name at element j, read into the draft; j where there is none or the draft has one."""
    if draft.name is not None:
        return j
    after_people = not row.language.cased and row.category(j - 1) == "demonym" and row.conjoined(j - 1)
    titled = bool(draft.posts) or draft.polite or after_people  # "وزيرا الدفاع الهندي X والكيني Y"
    if not opens_name(row, j, titled, draft.polite):
        return j
    start, end, n = row.elements[j].start, row.elements[j].end, j + 1
    while n < len(row) and not row.opens_line(n) and not is_complete(row, j, n):
        after = _over(row, n, end - start, titled)
        if after == n:
            break
        if row.elements[n].value != ".":
            end = row.elements[after - 1].end
        n = after
    draft.name, draft.end = (start, end), end
    return n


def opens_name(row: Row, j: int, titled: bool, polite: bool) -> bool:
    """Whether a name begins here. A common word opens one only between a title and a sure name."""
    category, element = row.category(j), row.elements[j]
    if category == "name" or (category == "rare" and titled):
        return True
    if not row.language.cased:
        return titled and opens_as_stranger(row, j)
    key = row.key(j)
    short = element.end - element.start == 1 and len(key) <= _SHORT and key not in row.language.connectors
    given = key not in row.language.domain and key not in row.language.connectors and not key.endswith(_OF_VERBS)
    if category == "title-word" and titled and given and _only_name(row, j):
        return True
    return category == "title-word" and titled and row.category(j + 1) == "name" and (polite or short or given)


def _only_name(row: Row, j: int) -> bool:
    """English: whether a common word right after a post is the family name alone: "Secretary Stone said"."""
    following = row.category(j + 1)
    if not row.language.adjective_first or row.category(j - 1) not in ("post", "rank") or row.opens_line(j):
        return False
    if following == "mark":
        return row.elements[j + 1].value in _AFTER_NAME
    end = row.elements[j].end
    return end < len(row.tokens) and following in _AFTER and row.tokens.words[end].islower()


def _over(row: Row, n: int, length: int, titled: bool) -> int:
    """Over the next part of a name that is `length` tokens long; n where it ends."""
    order = row.language.cased and row.key(n) in words(row.language, "decorations")
    if order and row.tokens.words[row.elements[n].start].isupper():  # "General X OBE"
        return n
    if row.category(n) in _NAMES and not row.conjoined(n):
        return n + 1
    if row.language.cased:
        if _surname(row, n, length):
            return n + 1
        if row.category(n) == "honorific" and row.category(n + 1) in (*_NAMES, "title-word") and row.key(n) in (
                row.language.given):  # "Ng Eng Hen"
            return n + 2
    elif within(row, n, length, titled):
        return n + 1
    return _over_mark(row, n)


def _over_mark(row: Row, n: int) -> int:
    """Hyphens, the full stop of an initial, a nickname in quotation marks."""
    mark, following = row.elements[n], row.category(n + 1)
    glued = _glued(row, n)
    # "Han Ji-sung"
    small = row.language.cased and following in ("word", "function", "marker")
    second = following in (*_NAMES, "title-word") or small
    if mark.value in _HYPHENS and glued and second and _glued(row, n + 1):
        return n + 2
    if mark.value == "." and glued and len(row.tokens.words[mark.start - 1]) <= _INITIAL and following == "name":
        return n + 1
    nickname = mark.value in _NICKNAME and following == "name" and n + 2 < len(row) and (
        row.elements[n + 2].value in QUOTES and row.category(n + 3) == "name")
    return n + 3 if nickname else n


def _glued(row: Row, n: int) -> bool:
    """Whether no space stands before element n."""
    return not row.tokens.spaced[row.elements[n].start]


def _surname(row: Row, n: int, length: int) -> bool:
    """English: a capitalised common word is a surname only where the name would end with it."""
    joins = _glued(row, n) or row.category(n - 1) == "name"
    ends = row.category(n + 1) not in ("title-word", "post", "head")
    names_place = row.key(n) in row.language.domain  # "Sisakat Temple"
    return row.category(n) == "title-word" and joins and ends and length < 3 and not names_place
