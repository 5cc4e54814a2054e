"""Which side attendees are on whose country is not stated: the host's, their ambassador's, that of who leads a list."""

from __future__ import annotations

from kg.nlp.frames.frame import TALKS, Frame
from kg.nlp.persons.whose import POSTED
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_OFFICER = "senior-officer"
_SHORT = 2  # words of a group of which nothing more is told
_ISO = 2  # letters of a state's code


def is_nobody(text: Text, phrase: Phrase) -> bool:
    """Arabic: whether a phrase of a list of attendees only counts: "وعدد من كبار ضباط القوات المسلحة", "وكبار
    الضباط"."""
    if text.subject_first or phrase.kind not in ("group", "organisation"):
        return False
    some = phrase.kind == "group" and phrase.role == _OFFICER and phrase.end - phrase.start <= _SHORT
    return phrase.lead == "from" or (some and not phrase.country)


def side_of_list(text: Text, frame: Frame, listed: list[Phrase]) -> str:
    """Arabic: the foreign country of the official who opens a list, where another list has named the host's people:
    all in it are of his side. Ambassadors close the lists of either side and open none."""
    attended = any(slot == "attendee" for _, slot in frame.parties)
    if text.subject_first or not listed or not attended:
        return ""
    first = text.entity(listed[0].key)
    guests = {text.entity(key).country for key, slot in frame.parties if slot != "attendee"} - {text.register.home}
    named = listed[0].kind == "person" and listed[0].role not in (POSTED - {"envoy"})
    return first.country if named and first.country in guests else ""


def attaches_countries(text: Text, frames: list[Frame]) -> dict[int, str]:
    """The country of each attaché without one beside an ambassador, by entity key."""
    found: dict[int, str] = {}
    for frame in frames:
        people = [(key, text.entity(key)) for key in frame.everyone()]
        embassies = {entity.country for _, entity in people if entity.role == "ambassador"} - {""}
        if frame.type in TALKS and len(embassies) == 1 and not text.subject_first:
            found.update({key: next(iter(embassies)) for key, entity in people
                          if entity.role == "defence-attache" and not entity.country})
    return found


def attendees_countries(text: Text, frames: list[Frame]) -> dict[int, str]:
    """The host's country for attendees without one, by entity key, in an article without a home: guests would be called
    by theirs. The host is of the country where the talks are held, else he who receives."""
    found: dict[int, str] = {}
    for frame in frames:
        if text.register.home or text.subject_first or frame.type not in TALKS:
            continue
        sides = [text.entity(key).country for key, slot in frame.parties if slot != "attendee"]
        places = {place.country for place in frame.places if place.country in sides}
        host = next(iter(places), "") or (sides[0] if sides and frame.rule.endswith(".receive") else "")
        for key in frame.within(("attendee",)) if len(host) == _ISO else ():
            if text.entity(key).kind == "person" and not text.entity(key).country:
                found[key] = host
    return found
