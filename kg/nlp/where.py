"""Where: each frame's place, from its own clause first, then from the visit that it is told within."""

from __future__ import annotations

from itertools import pairwise

from kg.model import Place
from kg.nlp.frames import Frame
from kg.nlp.phrases import Phrase
from kg.nlp.tellings import Telling

_CITY_LEADS = frozenset({"in", "b", "at", "comma", ""})
_CITY_STATES = {"SG": "Singapore", "MC": "Monaco", "VA": "Vatican City"}
_RECEIVED = (".receive", ".received-by")
_CITY_GAP = 3  # tokens between a country of destination and its city
_VISIT_REACH = 2  # sentences between a meeting and the visit that it is part of


def place_of(frame: Frame) -> Place:
    """The destination of a visit, else the city or country nearest to the trigger; Place() where none is told."""
    if frame.type in ("visit", "port-call"):
        after = [p for p in frame.places if p.start >= frame.at and p.lead != "from"]
        received = frame.type == "port-call" and frame.rule.endswith(_RECEIVED)  # "the port of Tobruk received"
        return _destination(after or (frame.places if received else []))
    if frame.type == "deployment":
        return _destination(sorted(frame.places, key=lambda p: (p.start < frame.at, p.lead == "from")))
    leads = _CITY_LEADS | {"to"} if frame.rule.endswith(_RECEIVED) else _CITY_LEADS  # "welcomed X to the Kremlin"
    cities = [p for p in frame.places if p.city and p.lead in leads]
    lands = [p for p in frame.places if p.kind == "country"]
    told = cities or lands
    return _place(min(told, key=lambda p: abs(p.start - frame.at))) if told else Place()


def _destination(places: list[Phrase]) -> Place:
    """The first of these places, more closely the city of that country named right after it."""
    if not places:
        return Place()
    first = places[0]
    if _are_several_towns(places):
        return Place("", first.country)
    nearer = (p for p in places[1:3] if p.city and p.country == first.country and 0 <= p.start - first.end <= _CITY_GAP)
    return _place(first if first.city else next(nearer, first))


def _are_several_towns(places: list[Phrase]) -> bool:
    """Whether a list names towns of one country: "to Cape Town, Durban and Pretoria"."""
    towns = [p for p in places if p.city and p.country == places[0].country and p.lead in ("comma", "and")]
    return len({p.city for p in (places[0], *towns) if p.city}) > 1 and any(p.lead == "and" for p in towns)


def _place(phrase: Phrase) -> Place:
    """A state that is one town is that town too."""
    return Place(phrase.city or _CITY_STATES.get(phrase.country, ""), phrase.country, phrase.name)


def inherit(tellings: list[Telling]) -> None:
    """A meeting told as part of a visit takes its country, and its city and day where the visit has a single one; what
    was signed there, its days too."""
    for telling in tellings:
        visit = _visit_around(tellings, telling.frame) if telling.frame.type in ("meeting", "agreement") else None
        if visit is not None and telling.frame.type == "agreement" and not _leads_to(visit.frame, telling.frame):
            continue
        if visit is None or _is_told_again(tellings, telling):
            continue
        nearer = telling.place.country == visit.place.country and bool(visit.place.city) and not telling.place.city
        if visit.place.country and (nearer or not telling.place.country):
            telling.place = visit.place
        single = "/" not in visit.date or telling.frame.type == "agreement"
        if not telling.date and single and not _is_merely_ongoing(visit.frame):
            telling.date = visit.date


def _leads_to(visit: Frame, agreement: Frame) -> bool:
    """Whether a sentence tells first a visit and then what was signed there: "went to Lima, where he signed"."""
    return visit.sentence == agreement.sentence and visit.at < agreement.at


def _is_merely_ongoing(visit: Frame) -> bool:
    """Whether a visit has the article's month only because it is going on: no words tell its date."""
    return visit.date is not None and visit.date.start == visit.date.end


def _is_told_again(tellings: list[Telling], meeting: Telling) -> bool:
    """Whether a meeting of unstated day and place goes on about one of the same people just told."""
    if meeting.date or meeting.place.country:
        return False
    frame = meeting.frame
    return any(t.frame.type == "meeting" and t.place.country and set(t.frame.everyone()) <= set(frame.everyone())
               and 0 < frame.sentence - t.frame.sentence <= _VISIT_REACH for t in tellings)


def follow_on(tellings: list[Telling]) -> None:
    """"After that they held a wider meeting": the same day and place, where the sentence tells no other."""
    for before, telling in pairwise(tellings):
        frames = before.frame, telling.frame
        talks = all(frame.type == "meeting" and frame.status == "happened" for frame in frames)
        shared = set(frames[0].everyone()) & set(frames[1].everyone())
        if talks and frames[1].fresh and shared and frames[1].sentence - frames[0].sentence <= _VISIT_REACH:
            telling.date = telling.date or before.date
            telling.place = telling.place if telling.place.country else before.place


def _visit_around(tellings: list[Telling], meeting: Frame) -> Telling | None:
    """A visit of the same sentence, or told just before or after, by one of the meeting's parties."""
    parties = set(meeting.everyone())
    near = [t for t in tellings if t.frame.type == "visit" and (t.frame.status == meeting.status or (
            t.frame.sentence == meeting.sentence and t.frame.status != "denied"))
            and abs(t.frame.sentence - meeting.sentence) <= _VISIT_REACH and parties.intersection(t.frame.everyone())]
    nearest = min(near, key=lambda t: (t.frame.sentence > meeting.sentence, abs(t.frame.at - meeting.at)), default=None)
    if nearest is None or nearest.date:
        return nearest
    same = (t for t in near if t.date and t.place.country and t.place.country == nearest.place.country)
    return next(same, nearest)  # the journey told twice, once without its day
