"""Topic phrases: the lexicon's, also those with a gap of a few words ("purchase of * aircraft")."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.grammar import phrase_at, words
from kg.nlp.language import Language
from kg.nlp.tokens import Tokens

_REACH = 3  # words that may stand for the "*" of a phrase
_SHORTEST = 4  # letters of a word that may bear a proclitic


def topic_mentions(tokens: Tokens, language: Language) -> list[tuple[int, str]]:
    """(token, topic code) for every topic phrase, in order."""
    return sorted({(i, topic) for i in range(len(tokens)) for topic in _topics_at(tokens, i, language)})


def _topics_at(tokens: Tokens, i: int, language: Language) -> list[str]:
    whole = [str(match.entry.value) for match in language.topics.at(tokens.keys, i)]
    gapped = [topic for form in _forms(tokens.keys[i], language) for topic, head, tail in language.gapped.get(form, ())
              if _gapped_at(tokens, i, head, tail, language)]
    return whole + gapped


def _forms(key: str, language: Language) -> list[str]:
    """A folded word without article, and without proclitic where it may bear one."""
    if key[0] in words(language, "loose_clitics") and len(key) >= _SHORTEST:
        return [bare(key), bare(key[1:])]
    return [bare(key)]


def _gapped_at(tokens: Tokens, i: int, head: tuple[str, ...], tail: tuple[str, ...], language: Language) -> bool:
    """Whether the two parts of a phrase stand at token i, with a few words between."""
    if not phrase_at(tokens, i, head, language):
        return False
    after = i + len(head)
    return any(phrase_at(tokens, n, tail, language) for n in range(after, after + _REACH + 1))
