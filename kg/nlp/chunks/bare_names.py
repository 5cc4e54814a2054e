"""Names without any title: kept only where two words and the word lists speak for a person."""

from __future__ import annotations

from kg.nlp.fold import bare, fold
from kg.nlp.grammar import words as named
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Row

_LONGEST_THING = 5  # tokens


def sound(row: Row, phrase: Phrase) -> bool:
    """Whether a person is worth keeping: any with a title; a bare name of two words that is known as one."""
    if phrase.role or phrase.counterpart or phrase.post:
        return True
    words = phrase.name.split()
    if row.language.cased and words and _ranked(row, phrase):  # "Commodore Abiola"
        return True
    if phrase.end - phrase.start < 2 or (len(words) < 2 and phrase.end - phrase.start <= len(words)):
        return False
    keys = row.tokens.keys
    if row.language.cased:
        common = bool(words) and row.language.words.get(fold(words[-1])) == "w"
        before = keys[phrase.start - 1] if phrase.start else ""
        ranked = row.tokens.words[phrase.start][0].islower()  # "le général Thierry Burkhard"
        apart = before != "-" and (ranked or before not in row.language.closed["articles"])
        thing = _names_thing(row, phrase.start)
        return len(words) > 1 and not common and apart and not thing
    if bare(keys[phrase.start]) in named(row.language, "never_persons"):
        return False
    if len(words) > 1 and row.category(row.at(phrase.start)) == "rank":  # "اللواء الألماني يورغن شتاينر"
        return True
    return any(_known(row, key) for key in keys[phrase.start:phrase.end])


def _names_thing(row: Row, start: int) -> bool:
    """Whether the capitals before a token lead back to a word for a thing: "Exercise Naseem Al Bahr"."""
    words, i = row.tokens.words, start - 1
    while i > 0 and start - i < _LONGEST_THING and words[i][0].isupper() and (
            row.tokens.keys[i] not in named(row.language, "named_things")):
        i -= 1
    return i >= 0 and row.tokens.keys[i] in named(row.language, "named_things")


def _ranked(row: Row, phrase: Phrase) -> bool:
    """Whether a military rank with a capital opens a phrase."""
    return row.category(row.at(phrase.start)) == "rank" and row.tokens.words[phrase.start][0].isupper()


def _known(row: Row, key: str) -> bool:
    """Whether an Arabic word is known as a name, with or without a conjunction."""
    language = row.language
    forms = (key, key[1:]) if key[0] in language.proclitics.conjunctions else (key,)
    return any(form in language.given or language.words.get(form) == "n" for form in map(bare, forms))
