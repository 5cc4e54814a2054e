"""English: standing bodies of two states that meet: "the Kenya-Chile Joint Commission concluded its session", "the
committee between A and B met". The states of their name are those who meet."""

from __future__ import annotations

from itertools import pairwise

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import Frame
from kg.nlp.frames.reading import add_party
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_STATES = frozenset({"country", "demonym", "organisation"})
_HYPHENS = (("-",), ("–",), ("—",), ("/",))
_NAME = 8  # tokens between the states and the noun, or between the noun and "between"
_BEHIND = 12  # tokens from the noun to the verb: "Commission on Defence and Security (JCDS) held"
_OF = 10  # tokens from an event noun to the body: "the meeting of the 5th …"


def add_joint_body(text: Text, frame: Frame, clause: Clause) -> None:
    """Give a meeting that lacks parties the states in the name of the body that meets."""
    if not text.subject_first or frame.type != "meeting" or len(frame.everyone()) > 1:
        return
    codes = {text.entity(key).country for key in frame.everyone()}
    for i in _bodies(text, clause):
        states = _joined_before(text, i) or _between(text, i)
        if len(states) > 1 and codes <= {"", *(state.country for state in states)}:
            for state in states:
                add_party(text, frame, text.register.country(state.country), "subject")
            return


def _bodies(text: Text, clause: Clause) -> list[int]:
    """The tokens of nouns for such bodies: last before the verb, and behind the "of" of an event noun."""
    nouns, keys = words(text.language, "joint_bodies"), text.tokens.keys
    start, opener, at = text.sentences[clause.sentence][0], text.elements[clause.opener], text.elements[clause.at]
    before = [i for i in range(max(start, opener.start - _BEHIND), opener.start)
              if keys[i] in nouns and _leads_to(text, i, opener.start)]
    following = range(at.end + 1, min(at.end + _OF, text.sentences[clause.sentence][1]))
    of = text.language.closed["of"].intersection(keys[at.end:at.end + 1])
    return before[-1:] + [i for i in following if of and keys[i] in nouns][:1]


def _leads_to(text: Text, start: int, end: int) -> bool:
    """Whether nothing is told between a body and its verb."""
    return not any(e.category in ("trigger", "light", "breaks", "attendance") and text.free(e)
                   for e in text.elements_in(start + 1, end))


def _joined_before(text: Text, i: int) -> list[Phrase]:
    """The states that a hyphen joins in the name of the body at token i."""
    states = [p for p in text.phrases_in(max(0, i - 2 * _NAME), i) if p.kind in _STATES and p.country]
    pairs = [(one, two) for one, two in pairwise(states) if text.tokens.keys[one.end:two.start] in _HYPHENS]
    return [*pairs[-1]] if pairs and i - pairs[-1][1].end <= _NAME else []


def _between(text: Text, i: int) -> list[Phrase]:
    """The states that "between" joins behind the body at token i."""
    behind = [p for p in text.phrases_in(i, i + 2 * _NAME) if p.kind in _STATES and p.country]
    first = next((n for n, p in enumerate(behind) if p.lead == "between" and p.start - i <= _NAME), -1)
    return [p for p in behind[first:first + 2] if p.lead in ("between", "and")] if first >= 0 else []
