"""Lay the predicted events of one article beside the expected ones and count what agrees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kg.analytics.matching import largest_matching
from kg.analytics.scoring.facts import Fact, Seat, facts, in_gold_spelling, seats
from kg.analytics.scoring.parties import pair_parties
from kg.analytics.scoring.records import Happening


@dataclass(frozen=True, slots=True)
class Difference:
    """What is wrong with one event: "differs" from gold, "spurious" (only predicted) or "missed" (only in gold)."""

    what: str
    event: str
    participants: tuple[str, ...]
    extra: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """Fact counts by field of one article: right, predicted, expected; and what differs."""

    right: Counter[str]
    predicted: Counter[str]
    expected: Counter[str]
    differences: tuple[Difference, ...]


def tally(gold: Sequence[Happening], predicted: Sequence[Happening]) -> Tally:
    """Align the events one to one so that they share the most facts, then count."""
    wanted = [facts(event, seats(event, {n: n for n in range(len(event.parties))})) for event in gold]
    readings = _readings(gold, predicted)
    aligned = largest_matching({pair: (found & wanted[pair[1]]).total() for pair, found in readings.items()})
    right: Counter[str] = Counter()
    claimed: Counter[str] = Counter()
    differences = []
    for i, event in enumerate(predicted):
        if i not in aligned:
            claimed += _by_field(facts(event, seats(event, {})))
            differences.append(_alone("spurious", event))
            continue
        j = aligned[i]
        found = readings[i, j]
        claimed += _by_field(found)
        right += _by_field(found & wanted[j])
        if found != wanted[j]:
            differences.append(_differing(gold[j], event, found - wanted[j], wanted[j] - found))
    expected = sum((_by_field(counts) for counts in wanted), Counter[str]())
    reached = set(aligned.values())
    missed = (_alone("missed", event) for j, event in enumerate(gold) if j not in reached)
    return Tally(right, claimed, expected, (*differences, *missed))


def _readings(gold: Sequence[Happening], predicted: Sequence[Happening]) -> dict[tuple[int, int], Counter[Fact]]:
    """For each pair of events that may tell the same happening, the predicted facts in gold's terms."""
    readings = {}
    for i, event in enumerate(predicted):
        for j, target in enumerate(gold):
            if event.kind != target.kind:
                continue
            pairing = pair_parties(event.parties, target.parties)
            if pairing or not target.parties:
                readings[i, j] = facts(in_gold_spelling(event, target), seats(event, pairing))
    return readings


def _by_field(counts: Counter[Fact]) -> Counter[str]:
    totals: Counter[str] = Counter()
    for fact, count in counts.items():
        totals[fact.field] += count
    return totals


def _alone(what: str, event: Happening) -> Difference:
    return Difference(what, event.kind, tuple(map(str, event.parties)))


def _differing(gold: Happening, event: Happening, extra: Counter[Fact], missing: Counter[Fact]) -> Difference:
    def words(counts: Counter[Fact]) -> tuple[str, ...]:
        return tuple(" ".join((fact.field, *_worded(fact, gold, event))) for fact in sorted(counts, key=str))

    return Difference("differs", gold.kind, tuple(map(str, gold.parties)), words(extra), words(missing))


def _worded(fact: Fact, gold: Happening, event: Happening) -> list[str]:
    parties = {"gold": gold.parties, "predicted": event.parties}
    return [
        str(parties[item.side][item.number]) if isinstance(item, Seat) else str(item)
        for item in fact.what
        if item is not None
    ]
