"""Precision, recall and F1 over facts, per language and field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from kg.analytics.scoring.alignment import Difference


@dataclass(frozen=True, slots=True)
class Figures:
    """One line of the report: the ratios, rounded to four places, and the counts behind them."""

    p: float
    r: float
    f1: float
    tp: int
    predicted: int
    expected: int


@dataclass(frozen=True, slots=True)
class Report:
    """Figures by group ("all", then a language each) and field ("facts", then `FIELDS`)."""

    groups: Mapping[str, Mapping[str, Figures]]
    gold: int
    predicted: int
    exact: int
    differences: Mapping[str, tuple[Difference, ...]]

    def to_json(self) -> dict[str, Any]:
        """The report as the benchmark's own scorer prints it with --json."""
        figures: dict[str, Any] = {
            name: {field: asdict(line) for field, line in fields.items()} for name, fields in self.groups.items()
        }
        articles = {"gold": self.gold, "predicted": self.predicted, "without any difference": self.exact}
        return figures | {"articles": articles}


def figures(right: int, predicted: int, expected: int) -> Figures:
    """Precision, recall and their harmonic mean; 0 where nothing was predicted or expected."""
    precision = right / predicted if predicted else 0.0
    recall = right / expected if expected else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return Figures(round(precision, 4), round(recall, 4), round(f1, 4), right, predicted, expected)


@dataclass(frozen=True, slots=True)
class Totals:
    """Running counts of one group of articles."""

    right: Counter[str]
    predicted: Counter[str]
    expected: Counter[str]

    def lines(self, fields: tuple[str, ...]) -> dict[str, Figures]:
        """All facts first, then every field that occurs."""
        lines = {"facts": figures(self.right.total(), self.predicted.total(), self.expected.total())}
        for field in fields:
            if self.predicted[field] or self.expected[field]:
                lines[field] = figures(self.right[field], self.predicted[field], self.expected[field])
        return lines
