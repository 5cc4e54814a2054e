"""Score extracted event records against gold records, fact by fact (the extraction benchmark's measure).

Every predicted event is aligned with at most one expected event of its type so that they share the most
facts; precision, recall and F1 are taken over facts, micro-averaged over all articles and per language.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from kg.analytics.scoring.alignment import Difference, tally
from kg.analytics.scoring.facts import FIELDS
from kg.analytics.scoring.records import by_id, happenings
from kg.analytics.scoring.report import Figures, Report, Totals
from kg.errors import InputError

__all__ = ["FIELDS", "Difference", "Figures", "Report", "score"]


def score(gold: Iterable[Mapping[str, Any]], predicted: Iterable[Mapping[str, Any]]) -> Report:
    """Compare records article by article; a gold article without a prediction counts as missed.

    Raises InputError where a record has no id, an id stands twice, or gold does not have a predicted article.
    """
    wanted, given = by_id(list(gold), "gold"), by_id(list(predicted), "predictions")
    unknown = sorted(set(given) - set(wanted))
    if unknown:
        raise InputError(f"articles that gold does not have: {', '.join(unknown[:5])}", "predictions")
    totals: dict[str, Totals] = {}
    differences: dict[str, tuple[Difference, ...]] = {}
    for id_, record in wanted.items():
        counts = tally(happenings(record), happenings(given.get(id_, {})))
        if counts.differences:
            differences[id_] = counts.differences
        for group in ("all", str(record.get("lang", "?"))):
            total = totals.setdefault(group, Totals(Counter(), Counter(), Counter()))
            total.right.update(counts.right)
            total.predicted.update(counts.predicted)
            total.expected.update(counts.expected)
    return Report(
        groups={group: total.lines(FIELDS) for group, total in totals.items()},
        gold=len(wanted),
        predicted=len(given),
        exact=len(wanted) - len(differences),
        differences=differences,
    )
