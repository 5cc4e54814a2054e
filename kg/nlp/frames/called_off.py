"""Events that a later sentence or clause says were called off: "X was to visit Rome, but the visit was cancelled"."""

from __future__ import annotations

from kg.nlp.frames.frame import Frame
from kg.nlp.grammar import words
from kg.nlp.tape import Element
from kg.nlp.text import Text

_NEAR = 3  # elements between what an event is called by and the word that calls it off
_BACK = 1  # sentences to the event


def call_off(text: Text, frames: list[Frame]) -> None:
    """Deny each planned event of which a later word says that it was called off."""
    for n, element in enumerate(text.elements):
        types = _spoken_of(text, element)
        if types and (_is_denied(text, element) or _is_called_off(text, n)):
            told = [f for f in frames if f.type in types and f.at < element.start
                    and (f.status == "planned" or _is_denied(text, element))
                    and _sentence(text, element.start) - f.sentence <= _BACK]
            if told and not any(element.start <= f.at < element.end for f in frames):
                told[-1].status = "denied"


def _spoken_of(text: Text, element: Element) -> list[str]:
    """The event types of which an element speaks again."""
    named = [str(element.value)] if element.category == "anaphor" else []
    return [*named, *(str(m.entry.value) for m in element.others
                      if m.entry.category == "anaphor" and m.end == element.end)]


def _is_denied(text: Text, element: Element) -> bool:
    """English: "No such meeting took place"."""
    return text.tokens.keys[element.start] in words(text.language, "none")


def _is_called_off(text: Text, n: int) -> bool:
    """Whether a word that denies stands beside the element n: "postponed the visit", "الزيارة تأجلت"."""
    around = text.elements[max(0, n - _NEAR):n + 1 + _NEAR]
    end = next((e.start for e in text.elements[n:] if e.value == "."), len(text.tokens))
    return any((e.category == "denied" or e.other("denied")) and text.free(e) and e.start < end for e in around)


def _sentence(text: Text, token: int) -> int:
    return next(i for i, (start, end) in enumerate(text.sentences) if start <= token < end)
