"""Sentences without an event of their own: which event told before they go on about."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.frames import Frame
from kg.nlp.frames.frame import TALKS
from kg.nlp.grammar import words
from kg.nlp.tape import Element
from kg.nlp.text import Text

_PATIENCE = 1  # sentences about something else after which an event is no longer gone on about
_ANAPHOR_REACH, _PARTY_REACH, _VERB_REACH = 6, 12, 5  # tokens from the sentence's start
_DISCUSSED = TALKS | {"visit", "conference"}  # what such words may speak of
_OPENING = 4  # the same for a subject


def continued(text: Text, frames: list[Frame], current: Frame | None, silent: int, sentence: int) -> Frame | None:
    """The event that a sentence goes on telling about, or None.

    `current` was told about last, `silent` sentences ago.
    """
    told = [f for f in frames if f.sentence < sentence]
    if not told:
        return None
    named = _named_again(text, told, sentence)
    if named is not None or current is None or silent > _PATIENCE:
        return named
    return current if _goes_on(text, current, sentence) else None


def _named_again(text: Text, told: list[Frame], sentence: int) -> Frame | None:
    """The last event that a sentence speaks of by a common noun ("the talks")."""
    for element in text.elements_in(*text.sentences[sentence]):
        for type_ in _anaphors(element):
            frame = next((f for f in reversed(told) if f.type == type_), None)
            if frame is not None:
                return frame
    return None


def _anaphors(element: Element) -> list[str]:
    """The event types that an element may speak of again."""
    if element.category == "anaphor":
        return [str(element.value)]
    same = (m for m in element.others if m.entry.category == "anaphor" and m.end == element.end)
    return [str(m.entry.value) for m in same]


def _goes_on(text: Text, current: Frame, sentence: int) -> bool:
    """Whether a sentence opens with the parties of an event, with a pronoun for them, or with a verb of talks, or tells
    what was discussed."""
    start, end = text.sentences[sentence]
    anaphors = text.phrases_in(start, min(end, start + _ANAPHOR_REACH))
    if any(p.kind in ("both", "pronoun") for p in anaphors):
        return True
    parties = set(current.everyone())
    if any(p.key in parties for p in text.phrases_in(start, min(end, start + _PARTY_REACH))):
        return True
    verbs, keys = words(text.language, "topic_verbs"), text.tokens.keys[start:min(end, start + _VERB_REACH)]
    # Also without its first letter, which may be that of the person or "and".
    if any(bare(key) in verbs or bare(key[1:]) in verbs for key in keys):
        return True
    said = words(text.language, "discussing")  # "Border security was on the agenda too."
    return current.type in _DISCUSSED and any(bare(key) in said for key in text.tokens.keys[start:end])


def opens_with_parties(text: Text, current: Frame, sentence: int) -> bool:
    """Whether the subject of a sentence is those who met: what it tells beside is only what they spoke of."""
    start = text.sentences[sentence][0]
    parties = set(current.everyone())
    return text.language.cased and any(p.kind in ("both", "pronoun") or (p.key in parties and p.lead == "")
                                       for p in text.phrases_in(start, start + _OPENING))
