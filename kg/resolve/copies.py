"""Near-identical articles: the same agency text printed twice, recognised by the word sequences that they share.

Of all sequences of five words those whose hash falls into one of eight classes are kept (a bottom fraction, as in
"FracMinHash"): the kept ones of two texts tell how much of the shorter stands in the longer, and serve as keys.
"""

from __future__ import annotations

import hashlib
from collections.abc import Set
from datetime import date

from kg.model import Judgement
from kg.resolve.names import fold

RULE = "rule:copy"
WORDS, KEPT = 5, 8
CONTAINED = 0.8
_FEWEST = 4  # fewer kept sequences say too little
_DAYS = 21


def shingles(text: str) -> tuple[str, ...]:
    """The kept word sequences of a text, hashed."""
    words = fold(text).split()
    hashes = {
        hashlib.blake2b(" ".join(words[i : i + WORDS]).encode(), digest_size=6).digest()
        for i in range(len(words) - WORDS + 1)
    }
    return tuple(sorted(digest.hex() for digest in hashes if digest[0] % KEPT == 0))


def judge(
    a: str, b: str, of_a: Set[str], of_b: Set[str], on_a: date | None, on_b: date | None
) -> Judgement | None:
    """The verdict on two articles: copies where nearly all of the shorter stands in the other, and time allows it."""
    fewest = min(len(of_a), len(of_b))
    if fewest < _FEWEST or (on_a and on_b and abs((on_a - on_b).days) > _DAYS):
        return None
    contained = round(len(of_a & of_b) / fewest, 3)
    if contained < CONTAINED:
        return None
    when = max((day.isoformat() for day in (on_a, on_b) if day), default="")
    left, right = sorted((a, b))
    return Judgement(left, right, "same", contained, (("contained", contained), ("sequences", fewest)), RULE, when)
