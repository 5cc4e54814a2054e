"""A network too large to draw, reduced to those who stand for it: the strongest of all and of each community."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

Tie = tuple[str, str, float]


def representatives(groups: Sequence[Sequence[str]], ties: Iterable[Tie], most: int) -> set[str]:
    """At most `most` actors: half of them the strongest of all, the others the strongest of each group by its size.

    Strength is the sum of the weights of an actor's ties. Groups are served from the largest on, each with one actor at
    least while there is room; actors of equal strength come in the order of their names.
    """
    strength: Counter[str] = Counter()
    for one, other, weight in ties:
        for end in (one, other):
            strength[end] += weight  # type: ignore[assignment]  # a Counter of floats is one all the same
    members = [sorted(group, key=lambda actor: (-strength[actor], actor)) for group in groups]
    everyone = sorted((actor for group in groups for actor in group), key=lambda actor: (-strength[actor], actor))
    kept = set(everyone[: most // 2])
    room = most - len(kept)
    for group in members:
        share = max(1, round(room * len(group) / max(1, len(everyone))))
        for actor in [actor for actor in group if actor not in kept][:share]:
            if len(kept) == most:
                return kept
            kept.add(actor)
    return kept
