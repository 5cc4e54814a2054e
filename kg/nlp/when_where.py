"""When and where: each frame's date and place, from its own clause first, then from what it is told within."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from kg.nlp.fold import bare
from kg.nlp.dates import DateMention, weekday_date
from kg.nlp.frames import Frame, Text


def attach_dates(text: Text, frames: list[Frame], published: date | None) -> None:
    """Give each frame the date nearest to its trigger in its window, else the only one of its sentence."""
    for frame in frames:
        a, b = text.sentences[frame.sentence]
        here = [d for d in text.dates if a <= d.start < b]
        inside = [d for d in here if frame.window[0] <= d.start < frame.window[1]]
        own = [d for d in here if d not in inside]
        alone = sum(1 for f in frames if f.sentence == frame.sentence) == 1
        candidates = inside or ([d for d in own if _during(text, frame, d)] if alone else [])
        strong = [d for d in candidates if not d.weak] or candidates
        if not strong:
            continue
        best = min(strong, key=lambda d: (abs(d.start - frame.at), d.start))
        frame.date = _directed(best, frame, published)
    _same_day(frames)


def _during(text: Text, frame: Frame, mention: DateMention) -> bool:
    """Whether a date outside the frame's clause holds for it: the sentence tells it as the setting of what is dated."""
    keys = text.tokens.keys
    lo, hi = min(mention.start, frame.at), max(mention.start, frame.at)
    if ":" in keys[lo:hi]:
        return False
    setting = any(bare(k) in text.language.during for k in keys[max(0, frame.at - 3):frame.at])
    return setting or mention.end <= frame.at and not frame.rule.endswith("noun")


def _directed(mention: DateMention, frame: Frame, published: date | None) -> DateMention:
    """A bare weekday points forward for what is planned."""
    if published is None or not mention.iso:
        return mention
    if mention.weekday >= 0 and frame.status == "planned":
        day = weekday_date(published, mention.weekday, 1)
        if published.weekday() == mention.weekday:
            day = published
        return replace(mention, iso=day.isoformat())
    return mention


def _same_day(frames: list[Frame]) -> None:
    for n, frame in enumerate(frames):
        if frame.date is not None and frame.date.same:
            before = next((f.date for f in reversed(frames[:n]) if f.date is not None and f.date.iso), None)
            frame.date = before


def future(frames: list[Frame], published: date | None) -> None:
    """What lies wholly after the article's date is planned."""
    for frame in frames:
        iso = frame.date.iso if frame.date else ""
        if published and iso and frame.status == "happened" and _start(iso) > published + timedelta(days=1 if len(iso) > 7 else 0):
            frame.status = "planned"


def _start(iso: str) -> date:
    first = iso.split("/")[0]
    parts = [int(p) for p in first.split("-")] + [1, 1]
    return date(parts[0], parts[1], parts[2])


def place_of(frame: Frame, entity_countries: set[str]) -> tuple[str, str, str]:
    """(city, country, wording) of a frame: a destination for a visit, else the city or country nearest to its trigger."""
    places = frame.places
    if frame.type in ("visit", "port-call"):
        places = [p for p in places if p.start >= frame.at and p.lead != "from"]
        if not places:
            return "", "", ""
        first = places[0]
        city = first if first.city else next((p for p in places[1:3] if p.city and p.country == first.country and p.start - first.end <= 3), None)
        return (city.city, city.country, city.name) if city else ("", first.country, first.name)
    cities = [p for p in places if p.city and p.lead in ("in", "b", "at", "comma", "")]
    if cities:
        best = min(cities, key=lambda p: abs(p.start - frame.at))
        return best.city, best.country, best.name
    lands = [p for p in places if p.kind == "country"]
    if lands:
        best = min(lands, key=lambda p: abs(p.start - frame.at))
        return "", best.country, best.name
    return "", "", ""


def inherit(frames: list[Frame], places: dict[int, tuple[str, str, str]], ends: dict[int, str]) -> None:
    """A meeting told as part of a visit takes its country, and its city and day where the visit has a single one."""
    for n, frame in enumerate(frames):
        if frame.type != "meeting":
            continue
        visit = _visit_around(frames, n)
        if visit is None:
            continue
        city, country, wording = places[id(visit)]
        if not places[id(frame)][1] and country:
            places[id(frame)] = (city, country, wording)
        if not ends[id(frame)] and ends[id(visit)] and "/" not in ends[id(visit)]:
            ends[id(frame)] = ends[id(visit)]


def _visit_around(frames: list[Frame], n: int) -> Frame | None:
    """A visit of the same sentence, or told just before, by one of the meeting's parties."""
    meeting, parties = frames[n], set(frames[n].keys())
    near = [f for f in frames if f.type == "visit" and abs(f.sentence - meeting.sentence) <= 2 and f.status == meeting.status and parties & set(f.keys())]
    return min(near, key=lambda f: abs(f.at - meeting.at)) if near else None
