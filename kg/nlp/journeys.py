"""What happens on a journey lies where the journey leads, however far from each other an article tells them."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.entities import Register
from kg.nlp.grammar import words
from kg.nlp.merge import dates_agree
from kg.nlp.phrases import Phrase
from kg.nlp.tellings import Telling
from kg.nlp.text import Text

_ON_JOURNEYS = frozenset({"meeting", "agreement"})
_DAY = 10  # letters of an ISO date of a day
_AIRPORT = 2  # tokens between a town and the word for its airport


def name_towns(text: Text, tellings: list[Telling]) -> None:
    """Give visits to a state whose town is not told the only one of that state that somebody leaves or whose airport is
    named."""
    for telling in tellings:
        if telling.frame.type != "visit" or not telling.place.country or telling.place.city:
            continue
        towns = {p.city: p for p in text.phrases if p.city and p.country == telling.place.country and _is_end(text, p)}
        if len(towns) == 1:
            telling.place = replace(telling.place, city=next(iter(towns)))


def _is_end(text: Text, town: Phrase) -> bool:
    keys, language = text.tokens.keys, text.language
    beside = keys[town.end:town.end + _AIRPORT] if text.subject_first else keys[town.start - 1:town.start]
    return bool(words(language, "leaving").intersection(keys[max(0, town.start - 1):town.start])
                or words(language, "airports").intersection(beside))


def place_on_journeys(tellings: list[Telling], register: Register) -> None:
    """Give events of unstated town the town of the only stop in their state, and talks and agreements of unstated place
    between the traveller's side and his hosts that of the article's only journey. The tellings are merged ones."""
    visits = [t for t in tellings if t.frame.type == "visit" and t.place.country]
    for telling in tellings:
        if telling.frame.type not in _ON_JOURNEYS or telling.place.city:
            continue
        lands = {telling.place.country} if telling.place.country else _sides(telling, register)
        stops = [v for v in visits if v.place.country in lands and _may_be_during(telling, v, register)]
        if len(stops) == 1:
            telling.place = stops[0].place


def _may_be_during(telling: Telling, visit: Telling, register: Register) -> bool:
    """Whether an event may be part of a visit: of its status and days, with a traveller and, where the event's state
    is not told, with somebody of the state visited. What is dated by its year or month alone is of another time."""
    past = 0 < len(telling.date) < _DAY and telling.date != visit.date
    if past or telling.frame.status != visit.frame.status or not dates_agree(telling.date, visit.date):
        return False
    sides = _sides(telling, register)
    return bool(set(telling.frame.everyone()) & set(visit.frame.everyone())) or (
        telling.frame.type == "agreement" and sides >= _sides(visit, register))


def _sides(telling: Telling, register: Register) -> set[str]:
    """The states of those who take part."""
    return {register.entities[key].country or register.home for key in telling.frame.everyone()}
