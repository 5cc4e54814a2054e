"""Days and adverbs that stand inside a verb and its preposition: "flew on Monday to", "held on 5 May talks with"."""

from __future__ import annotations

from functools import lru_cache

from kg.nlp.language import Language
from kg.nlp.language.entering import folded
from kg.nlp.tokens import Tokens

_LONGEST = 6  # tokens
_DIGITS = 2  # of a day
_LEADS = frozenset({"on", "in"})  # before a day or month


def adverbials(tokens: Tokens, language: Language) -> dict[int, int]:
    """First token of each run of such words → the token after it; none in a language without verb groups."""
    if not language.verbs.kinds:
        return {}
    ends = ((i, _end(tokens, i, language)) for i in range(len(tokens)))
    return {i: end for i, end in ends if end > i}


def _end(tokens: Tokens, start: int, language: Language) -> int:
    """The end of the longest run that opens at a token; a number alone, or "on" at the end, is none."""
    inside, months = language.verbs.inside, _months(language)
    keys, at, end = tokens.keys, start, start
    while at < min(len(keys), start + _LONGEST):
        key = keys[at]
        if key in inside or key in months or key.endswith("ly"):
            end = at + 1
        elif key.isdigit() and len(key) <= _DIGITS:
            end = at + 1 if at > start and keys[at - 1] in months else end
        elif key not in _LEADS:
            break
        at += 1
    return end


@lru_cache(maxsize=8)
def _months(language: Language) -> frozenset[str]:
    return frozenset().union(*(folded(names) for names in language.dates.get("months", {}).values()))
