"""English: "after meeting X", "before leaving for Lima": who does so is the subject of the main clause."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause, is_participle
from kg.nlp.frames.frame import Frame
from kg.nlp.frames.pronouns import add_phrase
from kg.nlp.frames.reading import Reading, add_party
from kg.nlp.frames.subject import opening_subject, subject_before

_DOERS = ("subject", "object")  # of a passive verb the object


def add_main_subject(reading: Reading, frame: Frame, clause: Clause) -> None:
    """Enter the subject of the main clause: who speaks right before, who did what was just told, else whoever opens the
    sentence; nobody where the participle itself opens it."""
    text = reading.text
    if clause.left and text.elements[clause.left - 1].category == "breaks":
        phrases = subject_before(text, clause.left - 1, clause.sentence, possessive=False)
    else:
        told = reading.told_in(clause.sentence)
        for key in next((keys for slot in _DOERS if told and (keys := told[-1].within((slot,)))), []):
            add_party(text, frame, key, "subject")
        first = opening_subject(text, clause) if not told else None
        phrases = [first] if first is not None else []
    for phrase in phrases:
        add_phrase(reading, frame, phrase, "subject")


def status_of_main(reading: Reading, clause: Clause) -> str:
    """"planned" for a participle in a sentence that told something to come ("will see X before leaving"), else ""."""
    told = reading.told_in(clause.sentence)
    coming = bool(told) and told[-1].status == "planned" and is_participle(reading.text, clause)
    return "planned" if coming else ""
