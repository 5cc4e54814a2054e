"""Arabic: "استقبله الملك": the verb ends in the guest, so that whoever is named after it is the host."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import Frame
from kg.nlp.grammar import endings
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_NAMED = frozenset({"subject", "object"})


def turn_round(text: Text, frame: Frame, clause: Clause, right: list[tuple[Phrase, str]]) -> None:
    """Make those named right of a verb of receiving that ends in a pronoun the hosts, those understood the guests."""
    verb = text.elements[clause.at]
    pronouns = endings(text.language, "object_pronouns")
    if text.subject_first or clause.trigger.form != "verb" or not frame.rule.endswith(".receive") or not (
            text.tokens.words[verb.end - 1].endswith(pronouns)):
        return
    named = {phrase.key for phrase, slot in right if slot in _NAMED}
    slots = [(key, slot if slot not in _NAMED else "subject" if key in named else "object")
             for key, slot in frame.parties]
    if named:
        frame.parties[:] = sorted(slots, key=lambda party: party[1] != "subject")
