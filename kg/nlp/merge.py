"""Tellings of one happening become one."""

from __future__ import annotations

from kg.model import Place
from kg.nlp.entities import Register
from kg.nlp.frames import Frame
from kg.nlp.frames.frame import TALKS
from kg.nlp.tellings import Telling

_RANGE = "/"
_WELCOME = 3  # sentences over which a welcome may be told


def merge(tellings: list[Telling], register: Register) -> list[Telling]:
    """The tellings in order, with each that repeats an earlier one folded into it."""
    kept: list[Telling] = []
    for telling in _as_calls(tellings, register):
        same = next((t for t in kept if _is_same(t, telling, register)), None)
        if same is None:
            kept.append(telling)
        else:
            _fold_in(same, telling, register)
    return kept


def _as_calls(tellings: list[Telling], register: Register) -> list[Telling]:
    """The tellings, those that only say who discussed something with whom, at no place, as calls where the same people
    are told to have called each other."""
    calls = {_principals(t.frame, register) for t in tellings if t.frame.type == "call"}
    for telling in tellings:
        frame = telling.frame
        if frame.type == "meeting" and frame.rule.endswith(".discuss") and not telling.place.country and (
                _principals(frame, register) in calls):
            frame.type = "call"
    return tellings


def _fold_in(first: Telling, again: Telling, register: Register) -> None:
    """Complete a telling by what another says more, or more exactly; an exercise has each state once."""
    frame, other = first.frame, again.frame
    known = {register.entities[key].country for key in frame.everyone()} if frame.type == "exercise" else set()
    for key, slot in other.parties:
        if register.entities[key].country not in known or register.entities[key].kind == "person":
            frame.add(key, slot)
    frame.topics.extend(topic for topic in other.topics if topic not in frame.topics)
    frame.evidence |= other.evidence
    if {frame.status, other.status} == {"planned", "denied"}:
        frame.status = "denied"
    if not first.date or (again.date.startswith(first.date) and _RANGE not in again.date) or _is_closer(first, again):
        first.date = again.date or first.date
    better = again.place.city or not first.place.country
    if not first.place.city and better and again.place.country:
        first.place = again.place


def _is_closer(first: Telling, again: Telling) -> bool:
    """Whether a visit told as part of a tour has days of its own within those of the tour."""
    if first.frame.type != "visit" or _RANGE not in first.date or _RANGE not in again.date:
        return False
    (start, _, end), (own_start, _, own_end) = first.date.partition(_RANGE), again.date.partition(_RANGE)
    return start <= own_start and own_end <= end


def _is_same(a: Telling, b: Telling, register: Register) -> bool:
    """Whether the later telling b may be of the same happening as a."""
    if a.frame.type != b.frame.type or not _statuses_agree(a.frame, b.frame):
        return False
    if _is_one_welcome(a.frame, b.frame):
        return True
    if b.frame.fresh and b.frame.sentence > a.frame.sentence and not b.date:
        return False
    if not dates_agree(a.date, b.date) or not _places_agree(a.place, b.place):
        return False
    return _parties_agree(a, b, register)


def _is_one_welcome(a: Frame, b: Frame) -> bool:
    """Whether two sentences list who welcomed the same person at the airport ("كما كان في استقباله …")."""
    both = all(frame.rule.endswith("greet-on-arrival") for frame in (a, b))
    return both and b.sentence - a.sentence <= _WELCOME and bool(set(a.everyone()) & set(b.everyone()))


def _statuses_agree(a: Frame, b: Frame) -> bool:
    """"During their trip" may speak of a journey still to come."""
    return a.status == b.status or (b.type == "visit" and b.rule.endswith("noun")) or (
        a.type == "transfer" and a.sentence == b.sentence) or (  # "approved the sale of"
        a.type == "visit" and {a.status, b.status} == {"planned", "denied"})  # "was to visit", "called off his visit"


def dates_agree(a: str, b: str) -> bool:
    """Whether two ISO dates ("" where not told) may be the same, one perhaps less exact or a range around the other."""
    if not a or not b or a == b:
        return True
    if _RANGE not in a + b:
        return a.startswith(b) or b.startswith(a)
    around, other = (a, b) if _RANGE in a else (b, a)
    first, _, last = around.partition(_RANGE)
    return first <= other <= last or first.startswith(other)


def _places_agree(a: Place, b: Place) -> bool:
    countries, cities = {a.country, b.country} - {""}, {a.city, b.city} - {""}
    return len(countries) < 2 and len(cities) < 2


def _parties_agree(a: Telling, b: Telling, register: Register) -> bool:
    """Whether those who take part may be the same: of visits one visitor, else all of the shorter telling."""
    one, two = _principals(a.frame, register), _principals(b.frame, register)
    if not one or not two:
        return True
    if a.frame.type == "visit":
        unnamed = a.frame.site or b.frame.site  # "a visit to the troops", then "he landed in …"
        near = abs(a.frame.sentence - b.frame.sentence) <= 1
        travel_together = bool(set(a.frame.everyone()) & set(b.frame.everyone()))
        return travel_together and (a.place.country == b.place.country != "" or (unnamed and near))
    if one <= two or two <= one:
        return True
    if _are_countries_of(one, two, register):
        return True
    if a.frame.type == "exercise" and len(_states(two, register)) > 1 and (
            _states(two, register) <= _states(one, register)):  # told again by its forces
        return True
    return a.frame.type == "agreement" and _are_countries_of(two, one, register)


def _states(keys: frozenset[int], register: Register) -> set[str]:
    return {register.entities[key].country for key in keys}


def _principals(frame: Frame, register: Register) -> frozenset[int]:
    """The parties without delegations and attendees, of talks also without countries; all where that leaves none."""
    kinds = {key: register.entities[key].kind for key in frame.everyone()}
    told = [key for key, slot in frame.parties if slot != "attendee" and kinds[key] != "delegation"]
    officials = [key for key in told if kinds[key] != "country"]
    return frozenset((officials if frame.type in TALKS else told) or told or frame.everyone())


def _are_countries_of(countries: frozenset[int], parties: frozenset[int], register: Register) -> bool:
    """Whether all of the first are countries, and each that of someone among the second."""
    entities = [register.entities[key] for key in countries]
    codes = {register.entities[key].country for key in parties}
    return all(e.kind == "country" and e.country in codes for e in entities)
