"""Precision and recall of name comparison on labelled pairs, by scripts; beside it Jaro-Winkler on transliterations.

Run: python benchmarks/name_pairs.py [--held-out] [--errors]
An automatic merge is a pair whose score reaches SAME_NAME by the name alone; the rest above ALIKE_NAME is for review.
The threshold of the rival is the one that serves it best on the development pairs.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz.distance import JaroWinkler

from kg.resolve.comparison import ALIKE_NAME, SAME_NAME, compare
from kg.resolve.names import fold

PAIRS = Path(__file__).with_name("name_pairs.csv")
_LATIN = """
a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a a y w p ch zh g v
a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya
"""
_LETTERS = dict(zip(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءئؤپچژگڤабвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    _LATIN.split(),
    strict=True,
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names and whether one person bears them."""

    left: str
    right: str
    scripts: str
    same: bool
    held_out: bool


def pairs() -> list[Pair]:
    """Every labelled pair."""
    with PAIRS.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return [
            Pair(r["left"], r["right"], r["scripts"], r["same"] == "yes", r["split"] == "held-out") for r in rows
        ]


def ours(pair: Pair) -> float:
    """The score of kg.resolve."""
    return compare(pair.left, pair.right).score


def rival(pair: Pair) -> float:
    """Jaro-Winkler on a letter-by-letter transliteration."""
    left, right = ("".join(_LETTERS.get(c, c) for c in fold(name)).replace("_", "") for name in (pair.left, pair.right))
    return JaroWinkler.similarity(left, right)


def quality(found: Sequence[Pair], score: Callable[[Pair], float], threshold: float) -> tuple[float, float]:
    """Precision and recall of taking pairs from the threshold on for one person."""
    merged = [pair for pair in found if score(pair) >= threshold]
    right = sum(pair.same for pair in merged)
    return right / len(merged) if merged else 1.0, right / (sum(pair.same for pair in found) or 1)


def auc(found: Sequence[Pair], score: Callable[[Pair], float]) -> float:
    """How often a pair of one person scores higher than one of two."""
    yes, no = ([score(p) for p in found if p.same is same] for same in (True, False))
    return sum((a > b) + 0.5 * (a == b) for a in yes for b in no) / (len(yes) * len(no))


def best_threshold(found: Sequence[Pair], score: Callable[[Pair], float]) -> float:
    """The threshold of the greatest F1."""

    def f1(threshold: float) -> float:
        precision, recall = quality(found, score, threshold)
        return 2 * precision * recall / ((precision + recall) or 1)

    return max(sorted({score(p) for p in found}), key=f1)


def main(arguments: Sequence[str]) -> None:
    """Print the tables."""
    everything = pairs()
    dev = [pair for pair in everything if not pair.held_out]
    threshold = best_threshold(dev, rival)
    for name, found in (("dev", dev), ("held-out", [p for p in everything if p.held_out])):
        if name == "held-out" and "--held-out" not in arguments:
            continue
        print(f"{name}: {len(found)} pairs, {sum(p.same for p in found)} of one person")
        for scripts in (*sorted({p.scripts for p in found}), "all"):
            some = [p for p in found if scripts in (p.scripts, "all")]
            precision, recall = quality(some, ours, SAME_NAME)
            other_precision, other_recall = quality(some, rival, threshold)
            review = sum(ALIKE_NAME <= ours(p) < SAME_NAME for p in some)
            print(
                f"  {scripts:<18} precision {precision:.3f} recall {recall:.3f} AUC {auc(some, ours):.3f} "
                f"review {review:3}  | Jaro-Winkler {other_precision:.3f} {other_recall:.3f} {auc(some, rival):.3f}"
            )
        if "--errors" in arguments:
            for pair in found:
                if (ours(pair) >= SAME_NAME) != pair.same:
                    print(f"    same={pair.same} {pair.left} | {pair.right} {compare(pair.left, pair.right)}")


if __name__ == "__main__":
    main(sys.argv[1:])
