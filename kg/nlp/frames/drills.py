"""Arabic drills that are called training: "التدريب المصري السعودي المشترك «…»", not "مجال التدريب"."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.grammar import words
from kg.nlp.language import Trigger
from kg.nlp.persons.names import QUOTES
from kg.nlp.text import Text

_JOINT = "joint-training"  # ends the rule of words for training that "joint" behind them makes a drill
_REACH = 4  # elements from such a word to "joint": adjectives of service and country
_NAME = 12  # elements of a name in quotation marks
_BEFORE = 3  # tokens before the word


def drill_reach(text: Text, at: int, trigger: Trigger) -> int:
    """The elements after a word for training at element `at` in which "joint" makes it a drill, those of its quoted
    name not counted; 0 for other triggers."""
    if not trigger.rule.endswith(_JOINT):
        return 0
    elements = text.elements
    marks = [n for n in range(at + 1, min(at + _NAME, len(elements))) if elements[n].value in QUOTES]
    named = len(marks) > 1 and marks[0] == at + 1
    return marks[1] - at + 2 if named else _REACH


def has_name(text: Text, at: int, trigger: Trigger) -> bool:
    """Whether the name of a drill in quotation marks comes right after a word for training."""
    return trigger.rule.endswith(_JOINT) and at + 1 < len(text.elements) and text.elements[at + 1].value in QUOTES


def is_field(text: Text, at: int, trigger: Trigger) -> bool:
    """Whether training or drills are only what is spoken of: "في مجال التدريب العسكري"."""
    if trigger.type not in ("exercise", "training") or trigger.form != "noun" or text.subject_first:
        return False
    start = text.elements[at].start
    before = (bare(key) for key in text.tokens.keys[max(0, start - _BEFORE):start])
    fields = words(text.language, "fields")
    return any(key in fields or key[1:] in fields for key in before)


def names_drill_again(text: Text, at: int, trigger: Trigger) -> bool:
    """Whether the word at element `at` only goes on naming the drill of the word before it: "مناورات التمرين"."""
    before = text.elements[at - 1].value if at else None
    return (trigger.type == "exercise" and not text.subject_first and isinstance(before, Trigger)
            and before.type == "exercise")
