"""English: talks told in a clause about them: "the talks that Minister X had with Minister Y"."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.slots import gap_between
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_PARTIES = frozenset({"person", "pronoun", "standin", "group", "delegation"})
_NEAR = 3  # tokens between the noun, who talks, and the verb
_PLACE = 3  # tokens of a destination between a visit and who made it
_REACH = 4  # tokens from the verb to the one talked with


def relative_parties(text: Text, clause: Clause) -> list[tuple[Phrase, str]]:
    """Who had the talks that a clause's noun names, with the slots that they fill; empty where it names nobody."""
    end, last = text.elements[clause.at].end, text.sentences[clause.sentence][1]
    subject = next((p for p in text.phrases_in(end, min(last, end + _NEAR + _PLACE)) if p.kind in _PARTIES), None)
    if subject is not None and gap_between(text, end, subject.start) > 1:
        return []
    if not text.subject_first or subject is None or subject.lead:
        return []
    verbs = words(text.language, "had_talks")
    verb = next((i for i in range(subject.end, min(last, subject.end + _NEAR)) if text.tokens.keys[i] in verbs), -1)
    if verb < 0:
        return []
    partner = next((p for p in text.phrases_in(verb, min(last, verb + _REACH)) if p.lead == "with"), None)
    return [(subject, "subject"), *([(partner, "with")] if partner is not None else [])]
