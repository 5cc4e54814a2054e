"""English: states joined by hyphens before an event noun, with words of the event's name between: "the 11th
Pakistan-Australia defence and security talks"."""

from __future__ import annotations

from itertools import pairwise

from kg.nlp.frames.slots import HYPHENS
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_STATES = frozenset({"country", "demonym", "organisation"})
_NAMING = frozenset({"word", "title-word", "body", "name", "number", "head", "organisation"})
_REACH = 9  # elements between the last state and the noun
_AFTER = 14  # tokens after the noun in which a verb may say that it took place
_MOST = 16  # tokens that such states take


def states_compounded(text: Text, opener: int) -> list[Phrase]:
    """The states that a compound before element `opener` joins, in order; empty where it joins fewer than two or
    nothing near says that the event took place ("raised the EU-UK negotiations")."""
    last = _last_state(text, opener) if text.subject_first and _happens(text, opener) else -1
    if last < 0:
        return []
    states = [p for p in text.phrases_in(max(0, last - _MOST), last + 1) if p.kind in _STATES and p.country]
    joined = states[-1:]
    for before, after in reversed(list(pairwise(states))):
        if text.tokens.keys[before.end:after.start] not in HYPHENS:
            break
        joined.insert(0, before)
    return joined if len({state.country for state in joined}) > 1 else []


def _last_state(text: Text, opener: int) -> int:
    """The token of the state before element `opener` that only words of a name divide from it; -1 where none does."""
    for n in range(opener - 1, max(opener - _REACH, 0) - 1, -1):
        element = text.elements[n]
        if element.category in ("country", "demonym") and text.tokens.keys[element.start - 1:element.start] in HYPHENS:
            return element.start
        joint = text.tokens.keys[element.start] in text.language.closed["and"]
        if element.category not in _NAMING and not joint and text.tokens.words[element.start][0].islower():
            return -1
    return -1


def _happens(text: Text, opener: int) -> bool:
    """Whether a word after the noun at element `opener`, or right before its compound, says that it took place."""
    at, told, keys = text.elements[opener], words(text.language, "happenings"), text.tokens.keys
    return bool(told.intersection((*keys[max(0, at.start - _MOST):at.start], *keys[at.end:at.end + _AFTER])))
