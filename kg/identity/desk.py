"""The ledger while it is worked on: judgements as stored, with the changes of this run beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set

import kg.rdf.ledger as ledger
from kg.model import Judgement
from kg.rdf.store import Store
from kg.resolve.clusters import Order, canonical, no_strangers, nobody_apart, plainest

Pair = tuple[str, str]


def pair(one: str, other: str) -> Pair:
    """Two IRIs in the order in which a judgement has them."""
    return (one, other) if one < other else (other, one)


class Desk:
    """Judgements by what they judge; machine verdicts can be replaced, a person's only read."""

    def __init__(self, store: Store) -> None:
        self._inner = store.inner
        self._about: dict[str, dict[Pair, list[Judgement]]] = {}
        self.before: dict[Pair, Judgement | None] = {}

    def about(self, node: str) -> list[Judgement]:
        """Every judgement on a node, those of this run included."""
        return [judgement for found in self._pairs(node).values() for judgement in found]

    def machine_pairs(self, node: str) -> list[Pair]:
        """The pairs with this node that a rule has judged."""
        return [pair_ for pair_, found in self._pairs(node).items() if any(not j.human for j in found)]

    def rule(self, pair_: Pair, judgement: Judgement | None) -> bool:
        """Let this be the machine's verdict on a pair, None for no opinion; was it another before?"""
        found = self._pairs(pair_[0]).get(pair_, [])
        current = next((j for j in found if not j.human), None)
        if current == judgement:
            return False
        self.before.setdefault(pair_, current)
        kept = [j for j in found if j.human] + ([judgement] if judgement else [])
        for node in pair_:
            self._pairs(node)[pair_] = kept
        return True

    def changes(self) -> tuple[list[Judgement], list[Judgement]]:
        """The machine's verdicts that are new and those that no longer stand."""
        now = {pair_: next((j for j in self._pairs(pair_[0])[pair_] if not j.human), None) for pair_ in self.before}
        changed = [pair_ for pair_, was in self.before.items() if was != now[pair_]]
        added = [j for pair_ in changed if (j := now[pair_])]
        return added, [j for pair_ in changed if (j := self.before[pair_])]

    def clusters(
        self,
        nodes: Iterable[str],
        apart: Callable[[str], str] = nobody_apart,
        strangers: Callable[[Set[str], Set[str]], bool] = no_strangers,
        order: Callable[[str], Order] = plainest,
    ) -> dict[str, str]:
        """The canonical member of every node that the given ones are, or may be, one with; itself where it is alone."""
        reached, edge = set(nodes), list(nodes)
        judged: dict[Pair, list[Judgement]] = {}
        while edge:
            for pair_, found in self._pairs(edge.pop()).items():
                judged[pair_] = found
                if any(j.verdict == "same" for j in found):
                    fresh = set(pair_) - reached
                    reached |= fresh
                    edge += fresh
        found_ = canonical((j for found in judged.values() for j in found), apart, strangers, order)
        return {node: found_.get(node, node) for node in reached}

    def _pairs(self, node: str) -> dict[Pair, list[Judgement]]:
        if node not in self._about:
            found: dict[Pair, list[Judgement]] = {}
            for judgement in ledger.about(self._inner, node):
                found.setdefault(judgement.pair, []).append(judgement)
            self._about[node] = found
        return self._about[node]
