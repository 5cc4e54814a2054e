"""Sentences: a line break or a closing mark ends one, abbreviations and initials do not. A short rule beat a trained splitter."""

from __future__ import annotations

from kg.nlp.fold import fold
from kg.nlp.language import Language
from kg.nlp.tokens import Tokens

_ENDS = frozenset({".", "!", "?", "؟", "؛", "…"})
_CLOSERS = frozenset({'"', "”", "»", "’", "'", ")"})


def sentences(tokens: Tokens, language: Language) -> list[tuple[int, int]]:
    """Token ranges of the sentences, in order, covering every token."""
    short = frozenset(fold(str(w)) for w in language.grammar.get("abbreviations", ()))
    cuts = set(tokens.breaks)
    for i, word in enumerate(tokens.words):
        if word not in _ENDS:
            continue
        if word == "." and i and not tokens.spaced[i]:
            previous = tokens.words[i - 1]
            number = previous[0].isdigit() and i + 1 < len(tokens) and tokens.words[i + 1][0].isdigit() and not tokens.spaced[i + 1]
            if fold(previous) in short or len(previous) == 1 and previous.isalpha() or number:
                continue
            if i + 1 < len(tokens) and not tokens.spaced[i + 1] and tokens.words[i + 1][0].islower():
                continue
        end = i + 1
        while end < len(tokens) and tokens.words[end] in _CLOSERS and not tokens.spaced[end]:
            end += 1
        cuts.add(end)
    starts = sorted(c for c in cuts | {0} if c < len(tokens))
    return [(a, b) for a, b in zip(starts, [*starts[1:], len(tokens)], strict=True) if a < b]
