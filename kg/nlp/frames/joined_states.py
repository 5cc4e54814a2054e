"""States in the order in which a sentence names them, as those who send, teach or are taught are told by them."""

from __future__ import annotations

from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_STATES = frozenset({"country", "demonym"})
_ISO = 2  # letters of a state's code


def states_led(text: Text, start: int, end: int, leads: frozenset[str]) -> list[Phrase]:
    """The phrases for states and their bodies that start from token `start` to before `end` and are brought in by one
    of the leads."""
    return [p for p in text.phrases_in(start, end) if p.lead in leads and (
        p.kind in _STATES or (p.kind == "organisation" and p.key >= 0 and len(p.country) == _ISO))]


def last_joined(states: list[Phrase]) -> list[Phrase]:
    """The last of these states with those that it is joined to: "Jamaican and Belizean soldiers"."""
    first = len(states) - 1
    while first > 0 and states[first].lead in ("and", "comma"):
        first -= 1
    return states[max(first, 0):]
