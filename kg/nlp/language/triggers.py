"""triggers.yaml: the words that open event frames, by event type, and those that change how a frame is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from kg.nlp.fold import bare
from kg.nlp.language.entering import enter, enter_lists, folded
from kg.nlp.language.model import Trigger, VerbGroups
from kg.nlp.language.verbs import FINITE, forms_of
from kg.nlp.matcher import Matcher
from kg.nlp.tokens import words_of


def enter_triggers(matcher: Matcher, table: Mapping[str, Any], groups: VerbGroups) -> None:
    """Enter the phrases of a triggers.yaml: frames by event type, then light verbs, anaphora and signs of status.
    Forms of verbs that need a word before them go to the matchers of the verb groups."""
    matchers = {**groups.forms, FINITE: matcher}
    known: set[tuple[str, str]] = set()
    for type_, frame in _frames(table):
        trigger = _trigger(type_, frame)
        phrases = [(FINITE, str(phrase), variant) for key, variant in (
            ("words", trigger), ("pron", replace(trigger, pronoun=True)), ("future", replace(trigger, future=True)),
            ("denied", replace(trigger, denied=True)),
        ) for phrase in frame.get(key, ())]
        passive = frame["voice"] == "passive" if "voice" in frame else trigger.passive
        verbs = (forms_of(verb, groups, passive) for verb in frame.get("verbs", ()))
        phrases += [(form, phrase, trigger) for forms in verbs for form, phrase in forms]
        for form, phrase, variant in phrases:  # troops are "sent", and so are tanks
            enter(matchers[form], [phrase], "sense" if (form, phrase) in known else "trigger", variant)
        known.update(phrase[:2] for phrase in phrases)
    enter(matcher, table.get("light", ()), "light", "happened")
    enter(matcher, table.get("light_future", ()), "light", "planned")
    for verb in table.get("light_verbs", ()):
        for passive in (False, True):
            for form, phrase in forms_of(verb, groups, passive):
                enter(matchers[form], [phrase], "light", "happened")
    for type_, phrases in table.get("anaphora", {}).items():
        enter(matcher, phrases, "anaphor", type_)
    enter(matcher, table.get("travelling", ()), "attendance", "visit")
    enter(matcher, table.get("succeeding", ()), "attendance", "appointment")
    enter_lists(matcher, table, ("attendance", "attending", "planned", "denied"))


def _frames(table: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(event type, frame) of each section that holds frames and not a plain list of words."""
    for type_, frames in table.items():
        if isinstance(frames, list) and frames and isinstance(frames[0], dict):
            for frame in frames:
                yield type_, frame


def _trigger(type_: str, frame: Mapping[str, Any]) -> Trigger:
    phrases = (*frame.get("objects", ()), *frame.get("nouns", ()))
    return Trigger(
        type=type_, form=frame["form"], rule=frame["rule"], needs=frame.get("needs", ""),
        nominal=frame.get("nominal", False), passive=frame.get("passive", False), adverb=frame.get("adverb", False),
        objects=folded(word for phrase in phrases for word in words_of(str(phrase))[:1]),
        pairs=frozenset(tuple(map(bare, words_of(str(pair)))) for pair in frame.get("pairs", ())),
    )
