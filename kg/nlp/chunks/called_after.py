"""Arabic: places that are called after a person: "مطار الملك خالد" is not the king."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Row


def is_called_after(row: Row, k: int, phrase: Phrase) -> bool:
    """Whether the person at element k only gives a place or thing its name."""
    before = row.elements[k - 1] if k else None
    if row.language.cased or before is None or phrase.kind != "person" or row.elements[k].clitic or row.opens_line(k):
        return False
    key = row.key(k - 1)
    things = words(row.language, "named_things")
    definite = key.startswith((row.language.article, *row.language.shapes.definite_clitic))
    single = before.end - before.start == 1 and not definite
    return single and (bare(key) in things or bare(key[1:]) in things)
