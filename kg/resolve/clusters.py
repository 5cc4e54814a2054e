"""Who is one with whom, computed from judgements: union-find that no "different" verdict is ever overrun by.

Judgements are taken in a fixed order: those of persons first, then by score, then by IRI; so the outcome depends on
the judgements and not on the order in which they were made. The method is constrained agglomeration in the order of
evidence.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Set

from kg.model import Judgement

Pair = tuple[str, str]
Order = tuple[bool | str, ...]


def nobody_apart(iri: str) -> str:
    """Nothing is kept apart but by judgement."""
    return ""


def effective(judgements: Iterable[Judgement]) -> dict[Pair, Judgement]:
    """The judgement that counts of each pair: a person's latest that decides, else the machine's."""
    found: dict[Pair, Judgement] = {}
    for judgement in sorted(judgements, key=_rank):
        found[judgement.pair] = judgement
    return found


def no_strangers(some: Set[str], others: Set[str]) -> bool:
    """None are strangers but by judgement."""
    return False


def plainest(node: str) -> Order:
    """The order in which members are preferred: names that an IRI shows as they are, with country, spelt out."""
    name, country, _ = node.rpartition("/")[2].partition(".")
    words = name.split("-")
    return "%" in node, not country, len(words) < 2 or any(len(word) == 1 for word in words), node


def canonical(
    judgements: Iterable[Judgement],
    apart: Callable[[str], str] = nobody_apart,
    strangers: Callable[[Set[str], Set[str]], bool] = no_strangers,
    order: Callable[[str], Order] = plainest,
) -> dict[str, str]:
    """The canonical member of each that is judged to be one with another: the first by `order`.

    `apart` gives a key that no two members of one cluster may share ("" for none); `strangers` says of two
    clusters that no third can make them one. Neither binds a person.
    """
    verdicts = effective(judgements).values()
    same = [j for j in verdicts if j.verdict == "same"]
    different = [j for j in verdicts if j.verdict == "different"]
    clusters: dict[str, set[str]] = {node: {node} for j in same for node in j.pair}
    for humans in (True, False):
        foes = _foes(j for j in different if j.human or not humans)
        for judgement in sorted((j for j in same if j.human is humans), key=_best_first):
            a, b = clusters[judgement.left], clusters[judgement.right]
            if a is b or _barred(a, b, foes, apart if not humans else nobody_apart):
                continue
            if humans or not strangers(a, b):
                joined = a | b
                for node in joined:
                    clusters[node] = joined
    return {node: head for node, cluster in clusters.items() if (head := min(cluster, key=order)) != node}


def _rank(judgement: Judgement) -> tuple[int, str, str]:
    weight = (2 if judgement.verdict != "unsure" else 0) if judgement.human else 1
    return weight, judgement.when, judgement.by


def _best_first(judgement: Judgement) -> tuple[float, str, str]:
    return -judgement.score, judgement.left, judgement.right


def _foes(different: Iterable[Judgement]) -> dict[str, set[str]]:
    foes: defaultdict[str, set[str]] = defaultdict(set)
    for judgement in different:
        foes[judgement.left].add(judgement.right)
        foes[judgement.right].add(judgement.left)
    return foes


def _barred(a: set[str], b: set[str], foes: dict[str, set[str]], apart: Callable[[str], str]) -> bool:
    small, large = sorted((a, b), key=len)
    if any(not large.isdisjoint(foes.get(node, ())) for node in small):
        return True
    kept = {key for node in small if (key := apart(node))}
    return bool(kept) and any(apart(node) in kept for node in large)
