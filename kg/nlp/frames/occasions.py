"""English: talks that only say on which occasion something was said or agreed: "In a phone call, A and B agreed"."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause, trigger_at
from kg.nlp.frames.frame import MOVERS, TALKS, Frame
from kg.nlp.frames.pronouns import add_phrase
from kg.nlp.frames.reading import Reading
from kg.nlp.frames.subject import subject_before
from kg.nlp.grammar import is_past, words
from kg.nlp.text import Text

_SETTING = 6  # tokens before the noun in which "in a" may stand: "in a lengthy secure phone call"


def add_those_who_met(reading: Reading, frame: Frame, clause: Clause) -> None:
    """Enter the subjects of the main verb into newly told talks that name nobody, if they are two or more actors."""
    text = reading.text
    if frame.type not in TALKS or not clause.alone:
        return
    lead = _occasion(text, clause)
    for verb in (text.element_at(lead), *_main_verbs(text, clause)) if lead >= 0 else ():
        subjects = [p for p in subject_before(text, verb, clause.sentence, possessive=False)
                    if p.key >= 0 and text.entity(p.key).kind in MOVERS | {"country"}]
        if len({p.key for p in subjects}) > 1:
            for phrase in subjects:
                add_phrase(reading, frame, phrase, "subject")
            return


def _occasion(text: Text, clause: Clause) -> int:
    """The token of "in", "during" or the like that brings in a clause's noun with "a"; -1 where none does."""
    start, keys = text.elements[clause.at].start, text.tokens.keys
    leads, new = words(text.language, "occasions"), words(text.language, "indefinite")
    return next((i for i in range(max(0, start - _SETTING), start) if keys[i] in leads and keys[i + 1] in new), -1)


def _main_verbs(text: Text, clause: Clause) -> list[int]:
    """The verbs around an event noun in its sentence: that before it, then those after it."""
    first, last = (text.element_at(token) for token in text.sentences[clause.sentence])
    verbs = [n for n in range(first, last) if n != clause.at and _is_verb(text, n)]
    return [n for n in verbs if n < clause.at][-1:] + [n for n in verbs if n > clause.at][:1]


def _is_verb(text: Text, n: int) -> bool:
    element, trigger = text.elements[n], trigger_at(text, n)
    if not text.free(element):
        return False
    told = element.category in ("breaks", "light") or (trigger is not None and trigger.form == "verb")
    return told or is_past(text.language, element.category, text.tokens.keys[element.start])
