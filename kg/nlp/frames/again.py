"""One verb, several meetings: "met with X to review aid and with Y to discuss trade"."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import TALKS, Frame
from kg.nlp.frames.pronouns import add_phrase
from kg.nlp.frames.reading import Reading
from kg.nlp.frames.slots import LISTED
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_MET = frozenset({"person", "standin", "delegation", "group"})
_APART = 3  # tokens from "and" to whom "with" brings in: "and later with the"


def met_again(reading: Reading, frame: Frame, clause: Clause) -> list[Frame]:
    """The frame of a verb of talks and one more for each further "and with" of its sentence, with the same subject."""
    text = reading.text
    if not text.subject_first or frame.type not in TALKS or clause.trigger.form != "verb":
        return [frame]
    own = [party for party in frame.parties if party[1] == "subject"]
    groups = _groups(text, frame, clause)
    if not own or not groups or len(own) == len(frame.parties):
        return [frame]
    frames = [frame]
    for group in groups:
        another = replace(frame.part(list(own), frame.places), parties=list(own))
        for phrase in group:
            add_phrase(reading, another, phrase, "with")
        frames.append(another)
    later = {key for other in frames[1:] for key, slot in other.parties if slot == "with"}
    frame.parties = [(key, slot) for key, slot in frame.parties if slot == "subject" or key not in later]
    return frames if len(frame.parties) > len(own) else frames[1:]


def _groups(text: Text, frame: Frame, clause: Clause) -> list[list[Phrase]]:
    """The phrases that "and with" brings in after the first, each with those listed after it."""
    groups: list[list[Phrase]] = []
    met = False
    for phrase in text.phrases_in(text.elements[clause.at].end, _end(text, frame, clause)):
        led = phrase.lead == "with" and phrase.kind in _MET
        if led and met and _is_joined(text, phrase):
            groups.append([phrase])
        elif groups and phrase.lead in LISTED and phrase.kind in _MET:
            groups[-1].append(phrase)
        met = met or phrase.kind in _MET
    return groups


def _end(text: Text, frame: Frame, clause: Clause) -> int:
    """The token at which something else is told, else the end of the sentence."""
    end = text.sentences[frame.sentence][1]
    others = (e.start for e in text.elements_in(frame.window[1], end)
              if e.category in ("trigger", "light", "attendance") and text.free(e))
    return next(others, end)


def _is_joined(text: Text, phrase: Phrase) -> bool:
    """Whether "and" stands shortly before the "with" of a phrase."""
    before = text.tokens.keys[max(0, phrase.start - _APART):phrase.start]
    return bool(text.language.closed["and"].intersection(before[:-1]))
