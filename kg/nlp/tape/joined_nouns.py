"""Two event nouns of one kind side by side are one: "the Cobra Gold drills", "exercise Cobra Gold"."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.language import Trigger
from kg.nlp.tape.element import Element

_NAMED = "named"  # ends the rule of events that are known by name


def joined_nouns(elements: list[Element]) -> list[Element]:
    """The elements with each noun of an event that follows another of its type taken into that one."""
    done: list[Element] = []
    for element in elements:
        before = done[-1] if done else element
        if done and _is_noun(element) and _opens_bracket(done):  # "a passage exercise (PASSEX)"
            before = done[-2]
            if before.value.type == element.value.type:
                done[-2:] = [replace(before, end=element.end, others=())]
                continue
        if done and _is_noun(before) and _is_noun(element) and before.value.type == element.value.type:
            named = max(before.value, element.value, key=lambda trigger: trigger.rule.endswith(_NAMED))
            done[-1] = replace(before, end=element.end, value=named, others=())
        else:
            done.append(element)
    return done


def _opens_bracket(done: list[Element]) -> bool:
    return len(done) > 1 and done[-1].value == "(" and _is_noun(done[-2])


def _is_noun(element: Element) -> bool:
    return element.category == "trigger" and isinstance(element.value, Trigger) and element.value.form == "noun"
