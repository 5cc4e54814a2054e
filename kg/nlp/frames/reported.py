"""Arabic: officials without a country whom somebody of a state speaks of are that state's: "قال مسؤول أمريكي إن وزير
الدفاع …"; those whom a head of state appoints are his."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.frames.frame import Frame
from kg.nlp.grammar import words
from kg.nlp.persons.whose import POSTED
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_SPEAKERS = frozenset({"person", "organisation", "country", "place"})
_VERBS = frozenset({"breaks", "trigger"})
_RULERS = frozenset({"head-of-state", "head-of-government"})
_ISO = 2  # letters of a state's code


def reported_countries(text: Text, frames: list[Frame]) -> dict[int, str]:
    """The country of each official who is first named in what is said or decided by somebody of it, by entity key."""
    if text.subject_first:
        return {}
    found: dict[int, str] = {}
    that = words(text.language, "complementisers")
    for phrase in text.phrases:
        before = text.tokens.keys[max(0, phrase.start - 1):phrase.start]
        if before and bare(before[0]) in that and _is_unplaced(text, phrase):
            country = _of_speaker(text, phrase.start)
            found |= {phrase.key: country} if country else {}
    return found | _appointed(text, frames)


def _is_unplaced(text: Text, phrase: Phrase) -> bool:
    """Whether a phrase is the first to name an official, and tells no country of his."""
    if phrase.kind != "person" or phrase.key < 0:
        return False
    entity = text.entity(phrase.key)
    return (not entity.country and bool(entity.role) and entity.role not in POSTED
            and bool(entity.spans) and entity.spans[0][0] == phrase.start)


def _of_speaker(text: Text, start: int) -> str:
    """The country of whoever is named right behind the last verb of speech before a token; ambassadors speak of those
    of the country where they serve, too."""
    first = max((a for a, _ in text.sentences if a <= start), default=0)
    speakers = [p for p in text.phrases_in(first, start) if p.kind in _SPEAKERS and p.lead == ""
                and text.elements[text.element_at(p.start) - 1].category in _VERBS]
    if not speakers:
        return ""
    speaker = text.entity(speakers[-1].key) if speakers[-1].key >= 0 else None  # "أعلن الكرملين"
    country = speaker.country if speaker is not None else speakers[-1].country
    posted = speaker is not None and speaker.role in POSTED
    return country if len(country) == _ISO and not posted else ""


def _appointed(text: Text, frames: list[Frame]) -> dict[int, str]:
    """The country of those who are appointed: of the head of state or government in the sentence, else as before."""
    found: dict[int, str] = {}
    country = ""
    for frame in frames:
        if frame.type == "appointment":
            rulers = (text.entity(p.key) for p in text.persons_in(*text.sentences[frame.sentence]))
            country = next((e.country for e in rulers if e.role in _RULERS and e.country), country)
            found |= {key: country for key in frame.everyone() if country and not text.entity(key).country
                      and text.entity(key).role not in POSTED}
    return found
