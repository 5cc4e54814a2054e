from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest

from kg.dossier.data import Activity, Counterpart, Dossier, Standing
from kg.dossier.figures import figures

Made = Callable[..., Dossier]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_each_figure_in_both_forms(made: Made, language: str) -> None:
    found = figures(made(language=language))
    assert list(found) == ["activity", "counterparts", "topics", "standing"]
    for drawing in found.values():
        assert drawing.png.startswith(b"\x89PNG")
        assert ET.fromstring(drawing.svg).tag.endswith("svg")
        assert any("\u0620" <= letter <= "\u064a" for letter in drawing.title) == (language == "ar")


def test_what_has_nothing_to_show_is_not_drawn(made: Made) -> None:
    ties = tuple(Counterpart(name, 1, "", "") for name in "AB")
    empty = made(activity=None, counterparts=ties, topics=(), standing=(Standing("2025", 1.0, 1, 2),))
    assert figures(empty) == {}


@pytest.mark.parametrize(
    "periods",
    [
        tuple(f"{year}-Q{quarter}" for year in range(2020, 2026) for quarter in range(1, 5)),
        ("2025-Q2", "2025-Q3"),
        tuple(f"2024-{month:02d}" for month in range(1, 13)) + tuple(f"2025-{month:02d}" for month in range(1, 13)),
        tuple(str(year) for year in range(1990, 2030)),
        ("2025",),
    ],
)
def test_any_number_of_periods_can_be_drawn(made: Made, periods: tuple[str, ...]) -> None:
    activity = Activity("quarter", periods, (("meeting", tuple(n % 3 for n in range(len(periods)))),))
    (drawing, *_) = figures(made(activity=activity, language="ar")).values()
    assert drawing.name == "activity"
    assert len(drawing.svg) > 1000
