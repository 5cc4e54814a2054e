"""Who says so: the source that an article gives for an event, in the sentences that tell it.

"According to X" and "وفق X" name it after the word, "X said" before the verb, "قالت X" after it.
"""

from __future__ import annotations

from kg.nlp.frames import Frame
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Element
from kg.nlp.text import Text

_SOURCES = frozenset({"organisation", "person", "standin", "group"})
_NEAR = 3  # tokens between a word of attribution and the source


def attribution(text: Text, frame: Frame) -> str:
    """The wording of the source that the first telling sentence names, "" where it names none."""
    for sentence in sorted(frame.evidence):
        start, end = text.sentences[sentence]
        for element in text.elements_in(start, end):
            source = _source(text, element, start, end)
            if source is not None:
                return text.tokens.wording(source.start, source.end)
    return ""


def _source(text: Text, element: Element, start: int, end: int) -> Phrase | None:
    """The source that a word of attribution or a verb of speech brings in."""
    keys, language = text.tokens.keys, text.language
    spoken = {keys[element.start], keys[element.start].removeprefix("و"), " ".join(keys[element.start:element.end])}
    if spoken & words(language, "attributing"):
        return _first(text, element.end, min(end, element.end + _NEAR))
    if not spoken & words(language, "speech"):
        return None
    if not text.subject_first:
        return _first(text, element.end, min(end, element.end + _NEAR))
    before = [p for p in text.phrases_in(start, element.start) if p.kind in _SOURCES and p.end <= element.start]
    return before[-1] if before and element.start - before[-1].end < _NEAR else None


def _first(text: Text, start: int, end: int) -> Phrase | None:
    return next((p for p in text.phrases_in(start, end) if p.kind in _SOURCES), None)
