"""People who are only named to say whose relative somebody is: "the wife of the president", "قرينة الرئيس"."""

from __future__ import annotations

from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Row


def is_of_kin(row: Row, k: int, phrase: Phrase, following: int) -> bool:
    """Whether the phrase of the elements from k to before `following` only tells whose relative somebody is."""
    kin = words(row.language, "kin")
    if phrase.kind != "person" or not kin:
        return False
    if not row.language.cased:
        return row.key(k - 1) in kin and not row.elements[k].clitic
    if row.is_word(following, "possessives"):
        return row.key(following + 1) in kin
    n = k - 1 - row.is_word(k - 1, "articles")
    return row.is_word(n, "of") and row.key(n - 1) in kin
