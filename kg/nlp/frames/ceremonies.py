"""English: who speaks at a ceremony takes part in what it is held for: "Speaking at the handover, Minister X said", "X
told the graduation ceremony", "said General X, who addressed the event"."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.frames.frame import Frame
from kg.nlp.frames.reading import Reading, add_party
from kg.nlp.frames.subject import subject_before
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_HELD_FOR = frozenset({"exercise", "training", "transfer", "agreement", "conference", "deployment", "port-call"})
_REACH = 8  # sentences back to what the ceremony is held for
_SETTING = 6  # tokens from "at" or "addressing" to the ceremony
_BEHIND = 3  # tokens from a verb of speech to who speaks
_SPEAKERS = frozenset({"", "comma", "about"})


def join_speakers(reading: Reading, sentence: int) -> None:
    """Enter whoever a sentence says spoke at a ceremony into the event that it was held for."""
    text = reading.text
    start, end = text.sentences[sentence]
    if not text.subject_first or not _at_ceremony(text, start, end):
        return
    frame = _held_for(reading, sentence)
    for phrase in _speakers(text, sentence) if frame is not None else ():
        if frame is not None and text.entity(phrase.key).role not in ("", "spokesperson"):
            add_party(text, frame, phrase.key, "attendee")
            frame.evidence.add(sentence)


def _held_for(reading: Reading, sentence: int) -> Frame | None:
    """The last event told that may have a ceremony."""
    near = (f for f in reversed(reading.frames) if f.type in _HELD_FOR and sentence - f.sentence <= _REACH)
    return next((f for f in near if f.status == "happened"), None)


def _at_ceremony(text: Text, start: int, end: int) -> bool:
    """Whether something is told as said at a ceremony: "at the closing ceremony", "addressing the event"."""
    keys = text.tokens.keys
    nouns, leads = words(text.language, "ceremonies"), words(text.language, "at_ceremonies")
    the = words(text.language, "definite_words")
    for i in (i for i in range(start, end) if keys[i] in nouns):
        before = keys[max(start, i - _SETTING):i]
        opened = [n for n, key in enumerate(before) if key in leads]
        if opened and the.intersection(before[opened[-1]:]):
            return True
    return False


def _speakers(text: Text, sentence: int) -> list[Phrase]:
    """The persons beside the verbs of speech of a sentence."""
    start, end = text.sentences[sentence]
    found: list[Phrase] = []
    for k in range(text.element_at(start), text.element_at(end)):
        element = text.elements[k]
        if element.category != "breaks" or bare(text.key(k)) not in words(text.language, "speaking"):
            continue
        before = [p for p in subject_before(text, k, sentence, possessive=False) if p.kind == "person"]
        after = [p for p in text.persons_in(element.end, element.end + _BEHIND) if p.lead in _SPEAKERS]
        found.extend(p for p in before or after[:1] if p.key >= 0)
    return found
