"""The script that unpacks the fonts of the figures: what it makes is what is kept."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = runpy.run_path(str(ROOT / "scripts" / "build_fonts.py"))


@pytest.mark.parametrize("name", SCRIPT["FONTS"])
def test_the_fonts_of_the_figures_are_those_of_the_page(name: str, tmp_path: Path) -> None:
    SCRIPT["unpack"](SCRIPT["PACKED"] / f"{name}.woff2", tmp_path / "made.ttf", SCRIPT["FONTS"][name])
    made, kept = TTFont(tmp_path / "made.ttf"), TTFont(SCRIPT["UNPACKED"] / f"{name}.ttf")
    assert made.getGlyphOrder() == kept.getGlyphOrder()
    assert made.getBestCmap() == kept.getBestCmap()
    assert all(made["glyf"][glyph] == kept["glyf"][glyph] for glyph in kept.getGlyphOrder())
    assert made["GSUB"].table.FeatureList.FeatureCount == kept["GSUB"].table.FeatureList.FeatureCount


def test_no_two_are_called_the_same() -> None:
    names = [TTFont(file)["name"].getDebugName(6) for file in sorted(SCRIPT["UNPACKED"].glob("*.ttf"))]
    assert len(set(names)) == len(names) == len(SCRIPT["FONTS"])
