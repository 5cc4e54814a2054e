"""English: whom "he" means behind a verb of speech: "X said he had met Y"; not the spokesman of somebody else."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.frames.subject import subject_before
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_NOBODY = -1
_FOR_OTHERS = frozenset({"", "spokesperson"})


def who_says(text: Text, sentence: int, pronoun: Phrase) -> int:
    """The key of the official whose words a sentence reports with a pronoun in them; below zero for none."""
    if not text.subject_first:
        return _NOBODY
    first, last = text.element_at(text.sentences[sentence][0]), text.element_at(pronoun.start)
    for k in range(last - 1, first, -1):
        element = text.elements[k]
        if element.category == "breaks" and bare(text.key(k)) in words(text.language, "speaking"):
            subject = [p for p in subject_before(text, k, sentence, possessive=False) if p.kind == "person"]
            titled = [p for p in subject if p.key >= 0 and text.entity(p.key).role not in _FOR_OTHERS]
            return titled[0].key if len(titled) == 1 == len(subject) else _NOBODY
    return _NOBODY


def first_official(text: Text, sentence: int, pronoun: Phrase) -> int:
    """The key of the first official whom a sentence names before a pronoun; below zero for none."""
    before = text.persons_in(text.sentences[sentence][0], pronoun.start)
    officials = (p.key for p in before if text.entity(p.key).role not in _FOR_OTHERS)
    return next(officials, _NOBODY) if text.subject_first else _NOBODY
