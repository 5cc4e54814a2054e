"""Officials who receive: without a stated country they are of the country in which they receive a foreigner."""

from __future__ import annotations

from kg.nlp.frames.frame import TALKS, Frame
from kg.nlp.home import dateline
from kg.nlp.text import Text

_RECEIVING = TALKS | {"agreement"}
_OF_A_BODY = frozenset({"secretary-general", "executive"})
# Those whom everybody knows without their country, and who meet in third countries.
_HEADS = frozenset({"head-of-state", "head-of-government"})
_RECEPTIONS = (".receive", ".chair")
_ISO = 2  # letters of a state's code
_VISIT_REACH = 4  # sentences between a meeting and the visit that it is part of


def host_countries(text: Text, frames: list[Frame]) -> dict[int, str]:
    """The country of each person of unstated country who is met at a place abroad, by entity key."""
    home, opening = text.register.home, dateline(text.tokens, text.phrases, text.dates)
    hosts: dict[int, str] = _fellow_travellers(text, frames) if text.subject_first else {}
    for frame in frames:
        if frame.type not in _RECEIVING:
            continue
        known = {text.entity(key).country for key in frame.everyone()} - {""}
        around = _visited(text, frames, frame)
        place = next((p.country for p in frame.places if p.country), "") or around or (opening if known else "")
        received = {text.entity(key).country for key in frame.within(("with", "object", "agent"))}
        greeted = frame.rule.endswith("greet-on-arrival")  # at the airport all but the guest are at home
        elsewhere = place in known and not greeted and not (home and text.subject_first and place in received)
        if not home and (place in known or (not place and frame.rule.endswith("chair"))):
            hosts.update(_compatriots(text, frame))
        if not place or elsewhere or place == home or not (known or home) or (len(known) > 1 and not home):
            continue  # where three or more meet, the place tells nothing of them
        slots = ("with", "object", "agent") if home else ("with", "object", "agent", "subject")
        travellers = _travellers(frames, frame, place)
        visitors = {key for f in frames if f.type == "visit" for key in f.everyone()
                    if any(p.country == place for p in f.places)}
        for key in frame.within((*slots, "subject") if travellers or greeted else slots):
            entity = text.entity(key)
            if key in visitors:
                continue
            heads = not home and entity.role in _HEADS and key in frame.within(("subject",))
            if not entity.country and entity.role not in _OF_A_BODY and not heads:
                hosts.setdefault(key, place)
    for frame in frames:
        _seat_nobles(text, frame, hosts)
    return hosts


def _seat_nobles(text: Text, frame: Frame, hosts: dict[int, str]) -> None:
    """Arabic: those who attend without a post and a state ("الأمير X") are of the host's, else of the home state."""
    subjects = [text.entity(key).country or hosts.get(key, "") for key in frame.within(("subject",))]
    host = next((code for code in subjects if code), "") if frame.rule.endswith(_RECEPTIONS) else ""
    for key in frame.within(("attendee",)) if not text.subject_first else ():
        entity = text.entity(key)
        if entity.kind == "person" and not entity.country and not entity.role:
            hosts.setdefault(key, host or text.register.home)


def _fellow_travellers(text: Text, frames: list[Frame]) -> dict[int, str]:
    """English: officials of unstated country who travel with one of a stated one are of his, where they do not travel
    to it: "Turkish Defence Minister X and Navy Commander Y arrived in Baku"."""
    found: dict[int, str] = {}
    for frame in frames:
        if frame.type != "visit" or not frame.places:
            continue
        people = [text.entity(key) for key in frame.within(("subject",))]
        lead = people[0].country if people and people[0].kind == "person" else ""
        abroad = len(lead) == _ISO and frame.places[0].country not in ("", lead)
        later = [key for key in frame.within(("subject",))[1:] if text.entity(key).kind == "person"] if abroad else []
        found |= {key: lead for key in later if text.entity(key).role and not text.entity(key).country
                  and text.entity(key).role not in _OF_A_BODY}
    return found


def _compatriots(text: Text, frame: Frame) -> dict[int, str]:
    """The country of ministers and officers without one whom a head of state or government meets, in an article without
    a home: those of other states would be called so."""
    heads = [text.entity(key) for key in frame.within(("subject",)) if text.entity(key).role in _HEADS]
    lands = {head.country for head in heads} - {""}
    if len(lands) != 1 or frame.type != "meeting" or text.subject_first:
        return {}
    others = (key for key in frame.within(("with", "object", "attendee")) if text.entity(key).kind == "person")
    return {key: next(iter(lands)) for key in others
            if not text.entity(key).country and text.entity(key).role not in (_OF_A_BODY | _HEADS)}


def _travellers(frames: list[Frame], meeting: Frame, country: str) -> set[int]:
    """Those of a meeting whom its sentence tells to visit a country: "زيارة الوزير إلى الأردن ولقاء الملك"."""
    visits = (f for f in frames if f.type == "visit" and f.sentence == meeting.sentence
              and any(place.country == country for place in f.places))
    return {key for visit in visits for key in visit.everyone()}.intersection(meeting.everyone())


def _visited(text: Text, frames: list[Frame], meeting: Frame) -> str:
    """The country that one of those who meet is told to visit just before or after."""
    parties = set(meeting.everyone())
    visits = [f for f in frames if f.type == "visit" and f.places and abs(f.sentence - meeting.sentence) <= _VISIT_REACH
              and (f.status == meeting.status or f.rule.endswith("noun")) and parties.intersection(f.everyone())]
    nearest = min(visits, key=lambda f: abs(f.at - meeting.at), default=None)
    return nearest.places[0].country if nearest is not None else ""

