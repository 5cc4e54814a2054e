"""Arabic: the state that holds a drill or forum is where it takes place: "تمرين … الذي تستضيفه قطر"."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.fold import bare
from kg.nlp.frames.frame import Frame
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_HELD = frozenset({"exercise", "conference"})
_REACH = 22  # tokens between the word for the event and the verb of its host
_ISO = 2  # letters of a state's code


def place_at_host(text: Text, frame: Frame) -> None:
    """Give a frame without a place the state or capital that is the subject of a verb of hosting near its word."""
    if text.subject_first or frame.type not in _HELD or frame.places:
        return
    start, end = text.sentences[frame.sentence]
    verbs = words(text.language, "hosting")
    for i in range(max(start, frame.at - _REACH), min(end, frame.at + _REACH)):
        if bare(text.tokens.keys[i]) not in verbs:
            continue
        host = _host(text, i, start, end)
        if host is not None:
            frame.places = [host]
            return


def _host(text: Text, verb: int, start: int, end: int) -> Phrase | None:
    """The state, capital or forces right after a token, else, before a drill told later, right before it."""
    after = text.phrases_in(verb + 1, min(end, verb + 2))
    before = [p for p in text.phrases_in(start, verb) if p.end == verb]
    host = next((p for p in (*after, *before) if p.kind in ("country", "place", "organisation")), None)
    if host is None or host.lead not in ("", "and") or len(host.country) != _ISO:
        return None
    return host if host.city else replace(host, kind="country")
