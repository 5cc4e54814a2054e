"""Frames that tell one happening of an article become one."""

from __future__ import annotations

from kg.nlp.entities import Register
from kg.nlp.frames import Frame

Place = tuple[str, str, str]


def merge(frames: list[Frame], register: Register, places: dict[int, Place], dates: dict[int, str]) -> list[Frame]:
    """The frames with repeated tellings folded into the first; `places` and `dates` (by id of frame) are updated."""
    kept: list[Frame] = []
    for frame in frames:
        same = next((f for f in kept if _same(f, frame, register, places, dates)), None)
        if same is None:
            kept.append(frame)
            continue
        for party in frame.parties:
            if all(party[0] != k for k, _ in same.parties):
                same.parties.append(party)
        same.topics.extend(t for t in frame.topics if t not in same.topics)
        same.evidence |= frame.evidence
        if not dates[id(same)] or dates[id(frame)].startswith(dates[id(same)]) and "/" not in dates[id(frame)]:
            dates[id(same)] = dates[id(frame)] or dates[id(same)]
        if not places[id(same)][0] and (places[id(frame)][0] or not places[id(same)][1]):
            places[id(same)] = places[id(frame)] if places[id(frame)][1] else places[id(same)]
    return kept


def _same(a: Frame, b: Frame, register: Register, places: dict[int, Place], dates: dict[int, str]) -> bool:
    anaphoric = b.type == "visit" and b.rule.endswith("noun")  # "during their trip" may speak of a journey still to come
    if a.type != b.type or a.status != b.status and not anaphoric:
        return False
    if b.fresh and b.sentence > a.sentence and not dates[id(b)]:
        return False
    if not _dates_agree(dates[id(a)], dates[id(b)]) or not _places_agree(places[id(a)], places[id(b)]):
        return False
    one, two = _principals(a, register), _principals(b, register)
    if not one or not two:
        return True
    small, large = sorted((one, two), key=len)
    if a.type in ("visit",):
        return bool(one & two) and bool(places[id(a)][1]) and (places[id(a)][1] == places[id(b)][1])
    if small <= large:
        return True
    return _country_level(one, two, register) or a.type == "agreement" and _country_level(two, one, register)


def _principals(frame: Frame, register: Register) -> frozenset[int]:
    return frozenset(k for k, slot in frame.parties if slot != "attendee" and register.entities[k].kind != "delegation") or frozenset(frame.keys())


def _country_level(small: frozenset[int], large: frozenset[int], register: Register) -> bool:
    """The talks of two countries are those of their officials told before."""
    entities = [register.entities[k] for k in small]
    if not all(e.kind == "country" for e in entities):
        return False
    return {e.country for e in entities} <= {register.entities[k].country for k in large}


def _dates_agree(a: str, b: str) -> bool:
    if not a or not b or a == b:
        return True
    if "/" in a or "/" in b:
        first, _, last = (a if "/" in a else b).partition("/")
        other = b if "/" in a else a
        return first <= other <= last or first.startswith(other)
    return a.startswith(b) or b.startswith(a)


def _places_agree(a: Place, b: Place) -> bool:
    if a[1] and b[1] and a[1] != b[1]:
        return False
    return not (a[0] and b[0] and a[0] != b[0])
