"""English: journeys told by an adjective: "the visiting Chilean minister met X" is on a visit to the country of X."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.frames.frame import TALKS, Frame
from kg.nlp.frames.reading import Reading
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase

_BEFORE = 2  # tokens before a person in which the adjective stands: "the visiting U.S. minister"
_ISO = 2  # letters of a state's code
VISITING = ".visiting"  # ends the rule of such a journey


def visiting(reading: Reading, sentence: int) -> list[Frame]:
    """The journeys of those whom a sentence calls visiting and of whom no journey has been told."""
    text = reading.text
    adjectives = words(text.language, "visiting") if text.subject_first else frozenset()
    found: list[Frame] = []
    for phrase in text.persons_in(*text.sentences[sentence]) if adjectives else ():
        at = _adjective(reading, phrase, sentence, adjectives)
        host = _host(reading, phrase, sentence) if at >= 0 else None
        if host is not None and not _travels(reading, phrase.key):
            found.append(Frame("visit", f"{text.language.code}{VISITING}", sentence, at, (at, at + 1),
                               parties=[(phrase.key, "subject")], places=[host], evidence={sentence}))
    return found


def _adjective(reading: Reading, phrase: Phrase, sentence: int, adjectives: frozenset[str]) -> int:
    """The token of the adjective that opens or stands right before a person; -1 for none or for a verb."""
    text = reading.text
    start = max(text.sentences[sentence][0], phrase.start - _BEFORE)
    at = next((i for i in range(start, phrase.start + 1) if text.tokens.keys[i] in adjectives), -1)
    verbal = at >= 0 and at < phrase.start and any(
        e.start <= at < e.end and e.category == "trigger" for e in text.elements_in(start - _BEFORE, at + 1))
    return -1 if verbal else at


def _host(reading: Reading, guest: Phrase, sentence: int) -> Phrase | None:
    """The country of those whom a guest meets in a sentence, as a place; else the country the article writes from."""
    text, own = reading.text, reading.text.entity(guest.key).country
    met = [key for f in reading.told_in(sentence) if f.type in TALKS and guest.key in f.everyone()
           for key in f.everyone()]
    codes = [text.entity(key).country or text.register.home for key in met if key != guest.key]
    code = next((code for code in [*codes, text.register.home] if code != own and len(code) == _ISO), "")
    return replace(guest, kind="country", country=code, city="", name="", lead="to") if code and own else None


def _travels(reading: Reading, key: int) -> bool:
    return any(f.type == "visit" and key in f.everyone() for f in reading.frames)
