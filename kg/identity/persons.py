"""Persons: whoever may be one with someone whose evidence changed is judged anew, and canonical actors follow."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set

from kg.identity.desk import Desk, Pair, pair
from kg.identity.known import Known
from kg.model import Judgement
from kg.resolve import persons
from kg.resolve.clusters import Order, no_strangers, nobody_apart, plainest

Judge = Callable[[str, str], Judgement | None]


def judge_persons(known: Known, desk: Desk, touched: Iterable[str], bereft: Iterable[str] = ()) -> set[str]:
    """Judge what changed evidence touches; gives back the persons about whom the ledger changed."""

    def judge(a: str, b: str) -> Judgement | None:
        rivals = (known.neighbours(a) | known.neighbours(b)) - {a, b}
        return persons.judge(known.profile(a), known.profile(b), map(known.profile, rivals))

    return rejudge(desk, touched, known.neighbours, judge, bereft)


def rejudge(
    desk: Desk,
    touched: Iterable[str],
    neighbours: Callable[[str], frozenset[str]],
    judge: Judge,
    bereft: Iterable[str] = (),
) -> set[str]:
    """Judge every pair whose verdict may depend on the touched nodes: theirs, and those of their neighbours.

    `bereft` are nodes that shared a key with one that gave it up.
    """
    touched = set(touched)
    work: set[Pair] = {pair_ for node in bereft for pair_ in desk.machine_pairs(node)}
    for node in touched:
        near = neighbours(node)
        work |= {pair(node, other) for other in near}
        work.update(desk.machine_pairs(node))
        for other in near - touched:
            work.update(desk.machine_pairs(other))
    changed: set[str] = set()
    for a, b in sorted(work):
        together = b in neighbours(a)
        if desk.rule((a, b), judge(a, b) if together else None):
            changed |= {a, b}
    return changed


def settle_canonical(
    known: Known,
    desk: Desk,
    nodes: Iterable[str],
    apart: Callable[[str], str] = nobody_apart,
    strangers: Callable[[Set[str], Set[str]], bool] = no_strangers,
    order: Callable[[str], Order] = plainest,
) -> set[str]:
    """Compute the canonical form of the nodes and of all who were or are one with them; gives back who changed."""
    start = known.once_together(set(nodes))
    found = desk.clusters(start, apart, strangers, order)
    changed = {node for node, head in found.items() if known.stored_canonical(node) != head}
    known.learn(found)
    return changed
