"""A town called by its rank: "العاصمة المغربية", "the Moroccan capital"."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Row


def capital(row: Row, k: int) -> tuple[Phrase, int] | None:
    """The place at element k where a word for capital and a demonym stand side by side, and the town's name."""
    word, demonym = (k + 1, k) if row.language.adjective_first else (k, k + 1)
    if row.category(demonym) != "demonym" or not _says_capital(row, word):
        return None
    iso = str(row.elements[demonym].value)
    town = row.language.capitals.get(iso)
    if town is None:
        return None
    start, end, n = row.elements[k].start, row.elements[k + 1].end, k + 2
    if row.category(n) == "city" and row.elements[n].value.iso == iso:
        end, n = row.elements[n].end, n + 1
    wording = row.tokens.wording(start, end)
    return Phrase(start, end, "place", wording, country=iso, city=town, lead=_lead(row, k), rule="city"), n


def _says_capital(row: Row, k: int) -> bool:
    """Whether a word of element k says "capital", with a proclitic or not."""
    if k >= len(row):
        return False
    words, element = row.language.capital_words, row.elements[k]
    return any(bare(key) in words or bare(key[1:]) in words for key in row.tokens.keys[element.start:element.end])


def _lead(row: Row, k: int) -> str:
    """The lead that the phrase brings itself: a proclitic, or "في" where it is part of the element."""
    clitic = row.elements[k].clitic
    if row.language.proclitics.leads.get(clitic[-1:]) == "b":
        return "b"
    return "in" if row.key(k) in row.language.closed["capital_leads"] else ""
