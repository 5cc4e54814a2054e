"""The home of an article that has none known: the state of the officials whom it calls by their post only."""

from __future__ import annotations

from collections import Counter

from kg.nlp.entities.countries import serves_body
from kg.nlp.frames.frame import TALKS, Frame
from kg.nlp.text import Text

_ISO = 2  # letters of a state's code
_TALKING = TALKS | {"agreement", "visit"}
_OF_A_BODY = frozenset({"", "executive", "secretary-general"})


def understood_home(text: Text, frames: list[Frame]) -> str:
    """The state that the text and its title speak of most, but for the states of those whom its officials without a
    country meet or visit; "" where home is known, no official lacks a country, or no state is left."""
    lacking = {key for key, e in enumerate(text.register.entities)
               if e.kind == "person" and not e.country and e.role not in _OF_A_BODY
               and not serves_body(text.language, e)}
    if text.register.home or not lacking:
        return ""
    visited = _visited(text, frames)
    if visited:
        return visited
    spoken, foreign = _spoken_of(text), _met_by(text, frames, lacking)
    return max((code for code in spoken if code not in foreign), key=lambda code: spoken[code], default="")


def _visited(text: Text, frames: list[Frame]) -> str:
    """The first state that a foreigner is told to visit: it is its officials whom such an article calls by post; ""."""
    for frame in frames:
        lands = [place.country for place in frame.places if frame.type == "visit" and len(place.country) == _ISO]
        visitors = {text.entity(key).country for key in frame.everyone()}
        if lands and "" not in visitors and lands[0] not in visitors:
            return lands[0]
    return ""


def _spoken_of(text: Text) -> Counter[str]:
    """How often states are spoken of, in the order in which they first are."""
    countries = [*text.register.titled, *(p.country or _country(text, p.key) for p in text.phrases)]
    return Counter(code for code in countries if len(code) == _ISO)


def _country(text: Text, key: int) -> str:
    return text.entity(key).country if key >= 0 else ""


def _met_by(text: Text, frames: list[Frame], lacking: set[int]) -> set[str]:
    """The states of those who meet an official without a country, and those that such an official visits."""
    abroad: set[str] = set()
    for frame in frames:
        parties = [key for key, slot in frame.parties if slot != "attendee"]
        if frame.type not in _TALKING or not lacking.intersection(parties):
            continue
        abroad.update(text.entity(key).country for key in parties)
        if frame.type == "visit" and lacking.intersection(frame.within(("subject",))):
            abroad.update(place.country for place in frame.places)
    return abroad
