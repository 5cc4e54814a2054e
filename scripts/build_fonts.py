"""Unpack the page's fonts for the figures: the same letters, in the form that the drawing library reads.

Usage: python scripts/build_fonts.py
Needs the extra `data`: fonttools reads WOFF2, brotli unpacks it. Only the packing and the
name of the Cyrillic family change, and the fonts keep their licence (SIL OFL 1.1, kg/view/template/fonts).
"""

from __future__ import annotations

from pathlib import Path

from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parents[1]
PACKED, UNPACKED = ROOT / "kg" / "view" / "template" / "fonts", ROOT / "kg" / "dossier" / "fonts"
FONTS = {  # file → family; each its own, for a figure asks for one family after another
    "noto-sans-arabic-arabic-400-normal": "Noto Sans Arabic",
    "noto-sans-latin-400-normal": "Noto Sans",
    "noto-sans-cyrillic-400-normal": "Noto Sans Cyrillic",
}
FAMILY, FULL, POSTSCRIPT = 1, 4, 6  # entries of the table of names; a figure tells shapes apart by the last


def unpack(source: Path, target: Path, family: str) -> None:
    """Write the font of a WOFF2 file as TrueType under the name of a family, its time stamp unchanged."""
    font = TTFont(source, recalcTimestamp=False)
    font.flavor = None
    for entry in font["name"].names:
        if entry.nameID in (FAMILY, FULL):
            entry.string = family
        elif entry.nameID == POSTSCRIPT:
            entry.string = f"{family.replace(' ', '')}-Regular"
    font.save(target)


def main() -> None:
    """Unpack every font that the figures use."""
    for name, family in FONTS.items():
        unpack(PACKED / f"{name}.woff2", UNPACKED / f"{name}.ttf", family)


if __name__ == "__main__":
    main()
