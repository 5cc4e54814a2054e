"""Exercises and courses where verbs stand first: the whole sentence tells the states that take part."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import Frame
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

JOINT = frozenset({"exercise", "training"})
_ISO = 2  # letters of a state's code
_REACH = 36  # tokens before and after the word
_TEACHING = ".train"  # ends the rule of verbs whose subject teaches
_STAGED = 4  # tokens before the word in which it may be said to be held
_NAMING = ("country", "demonym", "organisation", "group", "place")


def complete_joint(text: Text, frame: Frame, clause: Clause) -> None:
    """Complete the parties of a frame that has fewer than two by the states named near it: their forces where named,
    else the states. One state will do where its words say that several take part."""
    taught = frame.type == "training" and clause.trigger.form == "verb" and clause.trigger.rule.endswith(_TEACHING)
    if text.subject_first or _states_known(text, frame) > 1 or taught or not _is_held(text, clause):
        return
    first, last = text.sentences[frame.sentence]
    start, end = max(first, frame.at - _REACH), min(last, frame.at + _REACH)
    known = {text.entity(key).country for key in frame.everyone()}
    found: dict[str, int] = {}
    for phrase in text.phrases_in(start, end):
        code = _state(text, phrase)
        if not code or code in known:
            continue
        force = phrase.kind == "organisation" and phrase.key >= 0
        if code not in found or (force and text.entity(found[code]).kind == "country"):
            found[code] = phrase.key if force else text.register.country(code)
    if len(known - {""}) + len(found) > 1 or (found and _says_several(text, start, end)):
        for key in found.values():
            frame.add(key, "subject")


def _states_known(text: Text, frame: Frame) -> int:
    """How many parties a frame has; whoever watches a course teaches nobody."""
    watched = frame.type == "training"
    return sum(1 for key in frame.everyone() if not (watched and text.entity(key).kind == "person"))


def takes_several(text: Text, frame: Frame) -> bool:
    """Whether the one state of an exercise is only the host of several."""
    around = max(0, frame.at - _REACH), frame.at + _REACH
    return (not text.subject_first and frame.type == "exercise" and bool(frame.parties)
            and not frame.within(("object", "between", "with")) and _says_several(text, *around))


def _is_held(text: Text, clause: Clause) -> bool:
    """Whether something is done with the exercise or course: a verb lends it a subject, or plans it, or its opening
    or the part that somebody takes in it is told of."""
    planned = clause.trigger.type == "training" and any(
        e.category == "planned" for e in text.elements[clause.left:clause.at])
    start = text.elements[clause.at].start
    before = text.tokens.keys[max(text.sentences[clause.sentence][0], start - _STAGED):start]
    staged = words(text.language, "staging")
    if any(bare(key) in staged or bare(key[1:]) in staged for key in before):  # "اختتام فعاليات تمرين"
        return True
    return not clause.alone or planned or clause.trigger.form == "verb" or not clause.trigger.nominal


def _state(text: Text, phrase: Phrase) -> str:
    """The state that a phrase names, its forces, ships or the town where they train; "" for others."""
    unnamed = phrase.kind == "person" and phrase.counterpart and not phrase.name  # "نظيرتها البحرية البريطانية"
    if phrase.kind not in _NAMING and not unnamed:
        return ""
    code = phrase.country or (text.entity(phrase.key).country if phrase.key >= 0 else "")
    return code if len(code) == _ISO else ""


def _says_several(text: Text, start: int, end: int) -> bool:
    return bool(words(text.language, "several_states").intersection(text.tokens.keys[start:end]))
