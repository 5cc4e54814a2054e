"""One word, several events: a tour has a visit for each country, separate meetings one for each official met."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import TALKS, Frame
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_REACH = 8  # tokens beyond the clause in which "separately" may stand


def separate(text: Text, frame: Frame, clause: Clause) -> list[Frame]:
    """The frames that a frame stands for: itself, or one for each stop or each official."""
    if frame.type == "visit":
        stops = _stops(frame)
        return [frame.part(list(frame.parties), stop) for stop in stops] if len(stops) > 1 else [frame]
    if frame.type not in TALKS or not _says_separately(text, frame, clause):
        return [frame]
    own = [party for party in frame.parties if party[1] == "subject"]
    others = [(key, slot) for key, slot in frame.parties
              if slot in ("with", "object") and text.entity(key).kind == "person"]
    if not own or len(others) < 2:
        return [frame]
    return [frame.part([*own, other], frame.places) for other in others]


def _stops(frame: Frame) -> list[list[Phrase]]:
    """A visit's places after its word, those of one country together; only a list ("A, B and C") has several."""
    stops: list[list[Phrase]] = []
    for place in frame.places:
        if place.start < frame.at:
            continue
        if stops and (place.country == stops[-1][0].country or place.lead not in ("comma", "and", "")):
            stops[-1].append(place)
        else:
            stops.append([place])
    return stops


def _says_separately(text: Text, frame: Frame, clause: Clause) -> bool:
    start, end = frame.window
    told = text.elements[clause.at]
    held = clause.trigger.form == "verb" or not clause.alone  # "held meetings with X and Y", "paid calls on X and Y"
    several = words(text.language, "several_talks").intersection(text.tokens.keys[told.start:told.end])
    said = any(bare(key) in text.language.separately for key in text.tokens.keys[start:end + _REACH])
    return said or (held and bool(several))
