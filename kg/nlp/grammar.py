"""The word lists of a language's grammar.yaml, folded once and kept."""

from __future__ import annotations

from functools import lru_cache

from kg.nlp.fold import bare, fold
from kg.nlp.language import Language
from kg.nlp.tokens import Tokens, words_of


@lru_cache(maxsize=256)
def words(language: Language, key: str) -> frozenset[str]:
    """The folded words, without articles, that grammar.yaml lists under `key`; empty where it lists none."""
    return frozenset(bare(fold(str(word))) for word in language.grammar.get(key, ()))


@lru_cache(maxsize=256)
def endings(language: Language, key: str) -> tuple[str, ...]:
    """What grammar.yaml lists under `key`, in its order and as written, for `str.endswith` and `in`."""
    return tuple(str(ending) for ending in language.grammar.get(key, ()))


@lru_cache(maxsize=256)
def phrases(language: Language, key: str) -> tuple[tuple[str, ...], ...]:
    """The phrases that grammar.yaml lists under `key`, each as its folded words without articles."""
    return tuple(tuple(map(bare, words_of(str(phrase)))) for phrase in language.grammar.get(key, ()))


@lru_cache(maxsize=256)
def table(language: Language, key: str) -> dict[str, tuple[str, ...]]:
    """The rows of a table of grammar.yaml: folded word → what it stands for."""
    return {bare(fold(str(word))): tuple(row) for word, row in language.grammar.get(key, {}).items()}


def is_past(language: Language, category: str, key: str) -> bool:
    """Whether a folded word of a category of the tape has the form of a verb of the past, regular or listed."""
    regular = category == "word" and key.endswith(endings(language, "past_endings"))
    return regular or key in words(language, "past_verbs")


def phrase_at(tokens: Tokens, i: int, phrase: tuple[str, ...], language: Language) -> bool:
    """Whether the folded words of a phrase stand at token i; a proclitic may stand before each."""
    if i + len(phrase) > len(tokens.keys) or not tokens.keys[i].endswith(phrase[0]):
        return False
    clitics = words(language, "loose_clitics")
    return all(bare(key) == word or (key[0] in clitics and bare(key[1:]) == word)
               for key, word in zip(tokens.keys[i:i + len(phrase)], phrase, strict=True))
