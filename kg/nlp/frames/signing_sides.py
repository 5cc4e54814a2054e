"""Arabic: who signs for which side: "وقعها عن الجانب العماني …، وعن الجانب الهندي …"."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.frames.frame import Frame
from kg.nlp.grammar import words
from kg.nlp.text import Text

_NEAR = 3  # tokens between the adjective of a side and who signs for it


def tell_sides(text: Text, frame: Frame) -> None:
    """Give those who sign without a state of their own that of the side for which they are said to sign."""
    if text.subject_first or frame.type != "agreement":
        return
    start, end = text.sentences[frame.sentence]
    for phrase in text.persons_in(start, end):
        before = [p for p in text.phrases_in(start, phrase.start) if p.end > phrase.start - _NEAR]
        side = before[-1] if before else None
        if side is None or side.kind not in ("demonym", "country") or phrase.country or phrase.key not in (
                frame.everyone()):
            continue
        keys = text.tokens.keys[max(start, side.start - 1):side.start + 1]
        if any(bare(key) in words(text.language, "representing") for key in keys):
            text.entity(phrase.key).country = side.country
