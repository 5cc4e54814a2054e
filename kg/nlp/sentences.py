"""Sentences: a line break or a closing mark ends one, abbreviations and initials do not. A short rule beat a trained
splitter."""

from __future__ import annotations

from itertools import pairwise

from kg.nlp.fold import fold
from kg.nlp.language import Language
from kg.nlp.tokens import Tokens

_ENDS = frozenset({".", "!", "?", "؟", "؛", "…"})
_CLOSERS = frozenset({'"', "”", "»", "’", "'", ")"})


def sentences(tokens: Tokens, language: Language) -> list[tuple[int, int]]:
    """Token ranges of the sentences, in order, covering every token."""
    short = frozenset(fold(str(w)) for w in language.grammar.get("abbreviations", ()))
    ends = (i for i, word in enumerate(tokens.words) if word in _ENDS and not _is_inner_point(tokens, i, short))
    cuts = {0, *tokens.breaks, *(_after_closers(tokens, i + 1) for i in ends)}
    starts = sorted(cut for cut in cuts if cut < len(tokens))
    return list(pairwise([*starts, len(tokens)]))


def _is_inner_point(tokens: Tokens, i: int, short: frozenset[str]) -> bool:
    """Whether a point belongs to an abbreviation, an initial, a number or a name such as a site's."""
    if tokens.words[i] != "." or not i or tokens.spaced[i]:
        return False
    before = tokens.words[i - 1]
    glued = i + 1 < len(tokens) and not tokens.spaced[i + 1]
    after = tokens.words[i + 1] if glued else ""
    number = before[0].isdigit() and after[:1].isdigit()
    return fold(before) in short or (len(before) == 1 and before.isalpha()) or number or after[:1].islower()


def _after_closers(tokens: Tokens, end: int) -> int:
    """The token after the quotes and brackets that close a sentence which ends before token `end`."""
    while end < len(tokens) and tokens.words[end] in _CLOSERS and not tokens.spaced[end]:
        end += 1
    return end
