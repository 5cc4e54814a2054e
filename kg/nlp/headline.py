"""Journeys that only the title tells: "Jan Mazur's Visit to Rome" above a text about whom he met there."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.entities.names import is_same_person, name_words
from kg.nlp.frames import read_frames
from kg.nlp.phrases import Phrase
from kg.nlp.tellings import Telling
from kg.nlp.text import Text
from kg.nlp.where import place_of

_RULE = "headline.visit"


def add_journeys(text: Text, tellings: list[Telling], title: Text) -> None:
    """Add to the tellings of a text each visit of its title to a country in which the visitor is told to have met
    somebody, unless the text tells a visit there itself. Date, place and evidence are those of the meeting."""
    for frame in read_frames(title):
        place = place_of(frame)
        if frame.type != "visit" or not place.country:
            continue
        for key in frame.within(("subject",)):
            traveller = _in_text(text, title, key)
            meeting = _met_there(text, tellings, traveller, place.country) if traveller >= 0 else None
            if meeting is None or _told(tellings, traveller, place.country):
                continue
            visit = replace(meeting.frame, type="visit", rule=_RULE, parties=[(traveller, "subject")], topics=[],
                            evidence=set(meeting.frame.evidence))
            tellings.append(Telling(visit, meeting.date, meeting.place))


def _in_text(text: Text, title: Text, key: int) -> int:
    """The key in a text of the person who has a key in its title, or -1."""
    person = title.entity(key)
    words = name_words(person.name, text.language)
    said = Phrase(0, 0, "person", person.name, person.role, person.country)
    return next((k for k, entity in enumerate(text.register.entities)
                 if is_same_person(entity, words, said, text.language.cased)), -1)


def _met_there(text: Text, tellings: list[Telling], key: int, country: str) -> Telling | None:
    """The first meeting of a person in a country that is not the person's own."""
    if text.entity(key).country == country:
        return None
    return next((t for t in tellings if t.frame.type == "meeting" and t.place.country == country
                 and key in t.frame.everyone()), None)


def _told(tellings: list[Telling], key: int, country: str) -> bool:
    return any(t.frame.type == "visit" and t.place.country == country and key in t.frame.everyone() for t in tellings)
