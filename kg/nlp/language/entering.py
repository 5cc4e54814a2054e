"""Phrases of a lexicon as folded words, and their way into a matcher."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kg.nlp.fold import ARTICLE, bare, fold
from kg.nlp.matcher import Entry, Matcher
from kg.nlp.tokens import words_of

# Names that bear an article of their own: "المغرب" is a country, "مغرب" a time of the day.
_DEFINITE = frozenset({"city", "country", "metonym", "post"})
PROPER = frozenset({"country", "city", "metonym", "demonym", "organisation"})
_SHORTEST = 4  # letters left of a word that looks as if it bore the article
_SURE = frozenset({"denied"})  # what is left of "إلغاء" is no other word
_ACRONYM = 5  # letters at most


def enter(matcher: Matcher, phrases: Iterable[Any], category: str, value: Any, definite: bool = False) -> None:
    """Enter phrases with one category and value; those that hold no word are left out.

    `definite`: they mean this only with the article ("التركي" is the Turk, "تركي" also a name).
    """
    for phrase in map(str, phrases):
        words = words_of(phrase, matcher.clitics.elided)
        if words and not _false_article(phrase, words[0], _SHORTEST - (category in _SURE)):
            needed = definite or (category in _DEFINITE and len(words) == 1 and phrase.startswith(ARTICLE))
            acronym = category in (*PROPER, "post") and len(words) == 1 and len(phrase) <= _ACRONYM and phrase.isupper()
            matcher.add(words, Entry(category, value, needed, acronym))


def enter_lists(matcher: Matcher, table: Mapping[str, Any], categories: Iterable[str]) -> None:
    """Enter the lists of a table whose names are their categories; such phrases need no value."""
    for category in categories:
        enter(matcher, table.get(category, ()), category, "")


def _false_article(phrase: str, key: str, shortest: int) -> bool:
    """Whether a word's own first letters, once folded, look like the article and too little is left without them."""
    return key.startswith(ARTICLE) and not phrase.startswith(ARTICLE) and len(bare(key)) < shortest


def folded(words: Iterable[Any]) -> frozenset[str]:
    """Single words, folded and without article."""
    return frozenset(bare(fold(str(word))) for word in words)


def phrase_keys(phrase: object, elided: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """The words of a phrase, folded and without article, in a language with these elided words."""
    return tuple(bare(word) for word in words_of(str(phrase), elided))
