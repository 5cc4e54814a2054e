"""English: a name after a comma that opens the main clause: "in talks with his Indian counterpart, Smith said"."""

from __future__ import annotations

from kg.nlp.grammar import is_past
from kg.nlp.language import Trigger
from kg.nlp.persons.draft import Draft
from kg.nlp.tape import COUNTRIES, Row

_NAMES = frozenset({"name", "rare"})
_VERBS = frozenset({"breaks", "light"})
_PLAIN = frozenset({"word", "function"})
_BEFORE_TITLE = COUNTRIES | {"organisation", "title-word"}


def is_led(row: Row, draft: Draft) -> bool:
    """Whether a preposition stands before the person's first post: it is no subject."""
    k = row.at(draft.posts[0][0]) - 1 if draft.posts else -1
    while row.category(k) in _BEFORE_TITLE or row.is_word(k, "determiners") or row.is_word(k, "possessives"):
        k -= 1
    return row.category(k) == "marker" or _ends_in_marker(row, k)


def _ends_in_marker(row: Row, k: int) -> bool:
    """Whether element k is a longer phrase that a preposition closes ("meeting with")."""
    element = row.elements[k] if k >= 0 else None
    if element is None or element.end - element.start < 2:
        return False
    found = row.language.matcher.at(row.tokens.keys[element.end - 1:element.end], 0)
    return any(match.entry.category == "marker" for match in found)


def acts(row: Row, n: int) -> bool:
    """Whether a verb follows the name at element n at once."""
    while row.category(n) in _NAMES:
        n += 1
    if n >= len(row):
        return False
    element = row.elements[n]
    verb = isinstance(element.value, Trigger) and element.value.form == "verb"
    past = element.category in _PLAIN and is_past(row.language, element.category, row.key(n))
    return element.category in _VERBS or verb or past
