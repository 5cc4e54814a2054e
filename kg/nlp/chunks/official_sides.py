"""A state by its officials: "مع الجانب المصري", "كبار المسؤولين السوريين", "السلطات اللبنانية"."""

from __future__ import annotations

from kg.nlp.chunks.leads import lead_of
from kg.nlp.fold import bare
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Row


def official_side(row: Row, k: int) -> tuple[Phrase, int] | None:
    """The state whose officials the noun at element k and the adjective behind it mean; None where they mean none."""
    if row.language.cased or row.category(k + 1) != "demonym" or row.conjoined(k + 1):
        return None
    if row.category(k + 2) == "demonym" and row.conjoined(k + 2):  # of two states
        return None
    clitic = row.elements[k].clitic
    noun = row.key(k)[len(clitic):]
    if bare(noun) not in words(row.language, "representing") and noun not in words(row.language, "representing"):
        return None
    side = row.elements[k + 1]
    first = k - 1 if row.key(k - 1)[len(row.elements[k - 1].clitic):] in row.language.closed["determiners"] else k
    name = row.tokens.wording(side.start, side.end)
    return Phrase(row.elements[first].start, side.end, "country", name, country=str(side.value),
                  lead=lead_of(row, first), rule="country:officials"), k + 2
