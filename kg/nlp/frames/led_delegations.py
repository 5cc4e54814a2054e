"""English: sentences that only tell who led the delegations to talks just told: "Kenya's delegation was led by X"."""

from __future__ import annotations

from kg.nlp.frames.frame import Frame
from kg.nlp.frames.reading import Reading, add_party
from kg.nlp.phrases import Phrase

_REACH = 12  # sentences back to the talks
_LED = frozenset({"meeting", "visit", "conference"})


def join_delegations(reading: Reading, sentence: int) -> None:
    """Enter the delegations whose leaders a sentence tells into the event to which they came."""
    text = reading.text
    if not text.subject_first or reading.told_in(sentence):
        return
    for phrase in text.phrases_in(*text.sentences[sentence]):
        if phrase.kind != "delegation" or phrase.head is None or phrase.key < 0:
            continue
        frame = _attended(reading, phrase, sentence)
        if frame is not None:
            add_party(text, frame, phrase.key, "attendee")
            frame.evidence.add(sentence)


def _attended(reading: Reading, phrase: Phrase, sentence: int) -> Frame | None:
    """The last event told to which the delegation's country or nobody else came."""
    text = reading.text
    country = text.entity(phrase.key).country
    near = (f for f in reversed(reading.frames) if f.type in _LED and sentence - f.sentence <= _REACH)
    return next((f for f in near if country in {text.entity(key).country for key in f.everyone()}), None)
