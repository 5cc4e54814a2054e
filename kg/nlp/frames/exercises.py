"""Exercises where the subject stands first: the whole sentence tells the forces that take part, wherever they stand:
"Exercise X began in Cebu with troops from A, B and C taking part"."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.frames.frame import Frame
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_ISO = 2  # letters of a state's code; the acronym of an intergovernmental body is longer
_NAMING = frozenset({"country", "demonym", "organisation", "group", "delegation", "place"})
_LISTED = frozenset({"and", "comma"})
_TAKING_PART = frozenset({"", "from", "with", "between", "by", "over", "b"})
_OWNED = 3  # tokens from a state to the forces that are its
_SERVING = 2  # tokens from "of" back to the forces of a state
_ASIDE = 2  # tokens between the members of a list
_NEAR = 10  # tokens around an exercise in which it may be called multinational
_BACK = 3  # sentences to the exercise in which states are said to take part
_HYPHEN = frozenset({"-", "–"})
_TELLING = frozenset({"light", "planned", "denied"})


def states_exercising(text: Text, frame: Frame) -> list[int]:
    """The keys of the states and forces that a frame's sentence brings in as those who take part, each state once."""
    found: dict[str, int] = {}
    before: Phrase | None = None
    for phrase in text.phrases_in(*_thought(text, frame)):
        if phrase.kind not in _NAMING:
            continue
        if not (_is_listed(text, before, phrase) or _brings_in(text, phrase)):
            before = None
            continue
        before, code = phrase, _state(text, phrase)
        force = phrase.kind == "organisation" and phrase.key >= 0
        if code and (code not in found or (force and text.entity(found[code]).kind == "country")):
            found[code] = phrase.key if force else text.register.country(code)
    return list(found.values())


def is_multinational(text: Text, frame: Frame) -> bool:
    """Whether a frame's sentence tells that an exercise is held in which more take part than are named: it is known by
    name, called multinational, or that of a body of several states."""
    start, end = text.sentences[frame.sentence]
    near = text.tokens.keys[max(start, frame.at - _NEAR):min(end, frame.at + _NEAR)]
    codes = {text.entity(key).country for key in frame.everyone()}
    several = words(text.language, "several_states").intersection(near) or any(len(code) > _ISO for code in codes)
    return (bool(several) or frame.rule.endswith("named")) and is_held(text, frame)


def awaits_states(text: Text, frame: Frame) -> bool:
    """English: whether an exercise of several states is told, of whom only what follows may tell the names."""
    held = text.subject_first and frame.type == "exercise" and not frame.parties
    return held and is_multinational(text, frame)


def join_states(text: Text, frames: list[Frame]) -> None:
    """English: enter into the exercise just told the states that a sentence says take part: "18 ships from India and
    Oman participated in the exercise", "the participating nations were A and B"."""
    told = {frame.sentence for frame in frames}
    for sentence, (start, end) in enumerate(text.sentences) if text.subject_first else ():
        before = [f for f in frames if f.type == "exercise" and 0 < sentence - f.sentence <= _BACK]
        joining = words(text.language, "taking_part").intersection(text.tokens.keys[start:end])
        if sentence in told or not before or not joining:
            continue
        frame = before[-1]
        here = replace(frame, sentence=sentence, at=start, parties=[])
        for key in states_exercising(text, here):
            add_state(text, frame, key)
            frame.evidence.add(sentence)


def is_held(text: Text, frame: Frame) -> bool:
    """Whether a sentence tells that an exercise begins, goes on, ends or is still to come, and does not only speak of
    it."""
    start, end = text.sentences[frame.sentence]
    told = (e for e in text.elements_in(start, end) if text.free(e))
    return any(e.category in _TELLING or e.other("light") is not None for e in told) or (
        bool(words(text.language, "under_way").intersection(text.tokens.keys[start:end])))


def add_state(text: Text, frame: Frame, key: int) -> None:
    """Enter a state or its forces into a frame unless that state takes part already."""
    if text.entity(key).country not in {text.entity(known).country for known in frame.everyone()}:
        frame.add(key, "subject")


def _thought(text: Text, frame: Frame) -> tuple[int, int]:
    """The tokens of a frame's sentence without what is said, thought or blamed before and after."""
    start, end = text.sentences[frame.sentence]
    relative = words(text.language, "relatives")
    breaks = [e for e in text.elements_in(start, end) if e.category == "breaks" and text.free(e)
              and text.tokens.keys[e.start] not in relative]
    first = max((e.end for e in breaks if e.start < frame.at), default=start)
    return first, min((e.start for e in breaks if e.start > frame.at), default=end)


def _is_listed(text: Text, before: Phrase | None, phrase: Phrase) -> bool:
    """Whether a phrase goes on a list of those who take part."""
    return before is not None and phrase.lead in _LISTED and phrase.start - before.end <= _ASIDE and (
        phrase.kind != "demonym" or before.kind == "demonym" or _serve(text, phrase))


def _brings_in(text: Text, phrase: Phrase) -> bool:
    """Whether a phrase by itself tells who takes part, an adjective or possessor only beside its forces."""
    keys = text.tokens.keys
    if phrase.kind == "place" or _is_of_compound(text, phrase):
        return False
    owner = bool(words(text.language, "possessive_marks").intersection(keys[phrase.end:phrase.end + 1]))
    if phrase.kind == "demonym" or owner:
        return _serve(text, phrase)
    if phrase.lead in _LISTED:
        return (phrase.kind == "organisation" and len(phrase.country) == _ISO) or _serve(text, phrase)
    before = keys[phrase.start - 1:phrase.start]
    if before and before[0] in text.language.closed["articles"]:
        before = keys[phrase.start - 2:phrase.start - 1]
    if phrase.lead in _TAKING_PART or before == ("including",):
        return True
    return bool(_forces(text).intersection(keys[max(0, phrase.start - _SERVING - 1):phrase.start]))


def _is_of_compound(text: Text, phrase: Phrase) -> bool:
    """Whether a hyphen joins a state to another one, to name something else: "the India-U.S. working group"."""
    keys = text.tokens.keys
    return (_HYPHEN.issuperset(keys[phrase.start - 1:phrase.start]) and phrase.start > 0) or (
        keys[phrase.end:phrase.end + 1] != () and _HYPHEN.issuperset(keys[phrase.end:phrase.end + 1]))


def _serve(text: Text, phrase: Phrase) -> bool:
    """Whether forces of a state are named right behind it, or behind the states that go on its list."""
    after = [p for p in text.phrases_in(phrase.end, phrase.end + _OWNED) if p.lead in _LISTED]
    return bool(_forces(text).intersection(text.tokens.keys[phrase.end:phrase.end + _OWNED])) or any(
        _serve(text, p) for p in after[:1])


def _forces(text: Text) -> frozenset[str]:
    return words(text.language, "troops") | words(text.language, "representing")


def _state(text: Text, phrase: Phrase) -> str:
    code = phrase.country or (text.entity(phrase.key).country if phrase.key >= 0 else "")
    return code if len(code) == _ISO else ""
