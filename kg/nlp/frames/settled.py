"""Sentences that only tell when and where the event before took place: "Both meetings were held in Lima on Friday"."""

from __future__ import annotations

from kg.nlp.frames.frame import Frame
from kg.nlp.grammar import words
from kg.nlp.tape import Element
from kg.nlp.text import Text

_OPENING = 6  # tokens in which such a sentence names the event again
_VERB = 12  # tokens after it in which the verb stands
_BACK = 3  # sentences to the event


def settle(text: Text, frames: list[Frame]) -> None:
    """Give the events that such sentences speak of their place, and note the sentence as one that tells their day."""
    told = {frame.sentence for frame in frames}
    for sentence, (start, end) in enumerate(text.sentences) if text.subject_first else ():
        if sentence in told:
            continue
        for frame in _spoken_of(text, frames, sentence):
            frame.also.append(sentence)
            if not frame.places:
                frame.places = [p for p in text.phrases_in(start, end) if p.kind in ("place", "country")
                                and p.lead == "in"]


def _spoken_of(text: Text, frames: list[Frame], sentence: int) -> list[Frame]:
    """The last event of the type that a sentence opens with, both of them where it says "both"."""
    start = text.sentences[sentence][0]
    before = [f for f in frames if 0 < sentence - f.sentence <= _BACK and f.status == "happened"]
    for element in text.elements_in(start, start + _OPENING):
        type_, after = _type(element), text.tokens.keys[element.end:element.end + _VERB]
        if type_ and words(text.language, "took_place").intersection(after):
            found = [f for f in before if f.type == type_]
            two = bool(words(text.language, "two").intersection(text.tokens.keys[element.start:element.end]))
            return found[-2:] if two else found[-1:]
    return []


def _type(element: Element) -> str:
    """The event type that an element speaks of again; "" for none."""
    if element.category == "anaphor":
        return str(element.value)
    return next((str(m.entry.value) for m in element.others
                 if m.entry.category == "anaphor" and m.end == element.end), "")
