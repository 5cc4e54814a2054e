"""Squadrons that call at a port: they give way to the ships that their sentence goes on to name."""

from __future__ import annotations

from kg.nlp.frames.frame import Frame
from kg.nlp.frames.reading import add_party
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

SHIP = "ship"  # the kind of body that a ship's entity has
_NEXT = frozenset({"", "and", "comma"})


def name_squadron(text: Text, frame: Frame) -> None:
    """Replace ships without a name by those named after the verb: "a squadron sailed into X: the frigate Y and …"."""
    end = text.sentences[frame.sentence][1]
    ships = [p for p in text.phrases_in(0, end) if p.key >= 0 and text.entity(p.key).body == SHIP]
    unnamed = {p.key for p in ships if _is_unnamed(text, p)}
    start, told = text.sentences[frame.sentence][0], set(frame.everyone())
    named = next((p.end for p in ships if p.start >= start and p.key in unnamed & told), end)
    listed = [p for p in ships if p.start > min(frame.at, named) and p.lead in _NEXT and p.key not in unnamed]
    squadron = [key for key in frame.everyone() if key in unnamed]
    if not squadron or not listed:
        return
    frame.parties = [(key, slot) for key, slot in frame.parties if key not in squadron]
    for phrase in listed:
        entity = text.entity(phrase.key)
        entity.country = entity.country or text.entity(squadron[0]).country
        add_party(text, frame, phrase.key, "subject")


def _is_unnamed(text: Text, phrase: Phrase) -> bool:
    wording = text.tokens.wording(phrase.start, phrase.end)
    return phrase.name == wording and wording[:1].islower()
