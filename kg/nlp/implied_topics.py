"""Topics that follow from what happened: an exercise concerns exercises, a sale of tanks the procurement of arms."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.frames import Frame
from kg.nlp.grammar import words
from kg.nlp.text import Text

_BY_TYPE = {"exercise": "joint-exercises", "training": "training-and-education"}
_TRADE = "arms-procurement"
_AID = "military-aid"
_BOUGHT = ("buy", "sale", "sold", "bought", "order", "ordered")  # endings of rules


def add_implied(text: Text, frames: list[Frame]) -> None:
    """Add to each frame the topic that its type, or the arms that it is about, imply."""
    for frame in frames:
        topic = _BY_TYPE.get(frame.type) or _of_arms(text, frame)
        if topic and topic not in frame.topics:
            frame.topics.append(topic)


def _of_arms(text: Text, frame: Frame) -> str:
    """Of arms handed over, procurement or aid; of an agreement over arms, procurement; else ""."""
    if frame.type not in ("transfer", "agreement"):
        return ""
    start, end = text.sentences[frame.sentence]
    said = {form for key in text.tokens.keys[start:end] for form in (bare(key), bare(key[1:]))}
    given = bool(words(text.language, "gifts") & said)
    traded = (frame.rule.endswith(_BOUGHT) and not given) or bool(words(text.language, "trade") & said)
    if frame.type == "agreement":
        return _TRADE if words(text.language, "arms") & said else ""
    return "" if {_TRADE, _AID}.intersection(frame.topics) else _TRADE if traded else _AID
