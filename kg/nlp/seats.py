"""Meetings in somebody's office or palace: they took place in the host's country."""

from __future__ import annotations

from kg.model import Place
from kg.nlp.frames import Frame
from kg.nlp.grammar import phrase_at, phrases, words
from kg.nlp.tellings import Telling
from kg.nlp.text import Text

_HOSTS: tuple[str, ...] = ("subject", "agent")
_CALLED_ON: tuple[str, ...] = ("object", "with", "to")
_POSTED = frozenset({"ambassador", "defence-attache", "envoy"})
_ISO = 2  # letters of a state's code


def place_at_seats(text: Text, tellings: list[Telling]) -> None:
    """Give each meeting of unstated place whose clause names an office ("في مكتبه", "at the presidential palace") the
    country of the first official who may be at home there."""
    for telling in tellings:
        frame = telling.frame
        if frame.type == "meeting" and not telling.place.country and _names_office(text, frame):
            telling.place = Place("", _host_country(text, frame))


def _names_office(text: Text, frame: Frame) -> bool:
    offices = phrases(text.language, "offices")
    return any(phrase_at(text.tokens, i, office, text.language) for office in offices for i in range(*frame.window))


def _host_country(text: Text, frame: Frame) -> str:
    """The country of the first subject, of a passive verb of the agent, of a call on somebody of whom it is paid to; ""
    where it is unknown. Who is posted abroad is no host."""
    slots = _HOSTS[::-1] if frame.rule.endswith("received-by") else _HOSTS
    slots = _CALLED_ON if frame.rule.endswith("visit-person") or _is_call(text, frame) else slots
    people = [key for slot in slots for key in frame.within((slot,)) if text.entity(key).kind == "person"]
    met = frame.within(_CALLED_ON) if text.subject_first else ()
    people += [key for key in met if text.entity(key).kind == "person"]
    hosts = [key for key in people if text.entity(key).role not in _POSTED] or people
    country = text.entity(hosts[0]).country if hosts else ""
    return country if len(country) == _ISO else ""


def _is_call(text: Text, frame: Frame) -> bool:
    """English: whether a verb tells that somebody called on somebody."""
    trigger = text.elements[text.element_at(frame.at)]
    return bool(words(text.language, "calls").intersection(text.tokens.keys[trigger.start:trigger.end]))
