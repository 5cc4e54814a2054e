"""How figures are drawn: fonts, colours, and the same bytes for the same data.

matplotlib shapes Arabic and orders it from right to left itself (with libraqm, since 3.11); the fonts are those of the
page. Letters of SVG figures are drawn as shapes, so that they look the same where no such font is installed.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.dossier.text import plain

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FONTS = Path(__file__).parent / "fonts"
COLOURS = ("#0b5fa5", "#d97706", "#2e8b57", "#8e44ad", "#b03a2e", "#4d7c8a", "#8a8a8a")
INK, FAINT = "#1f2937", "#d1d5db"
LONGEST = 64
"""Letters of a label at most."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure in both forms, and its title."""

    name: str
    title: str
    png: bytes
    svg: bytes


def draw(name: str, title: str, height: float, onto: Callable[[Axes], None], *, rtl: bool) -> Drawing:
    """A figure of 7.5 by `height` inches with a title; `onto` draws on its axes."""
    from matplotlib import rc_context
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    with rc_context(_settings()), warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # a letter that no font has is drawn as a box
        figure = Figure(figsize=(7.5, height), layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        for side in ("top", "left" if rtl else "right"):
            axes.spines[side].set_visible(False)
        figure.suptitle(title, x=0.99 if rtl else 0.01, ha="right" if rtl else "left", color=INK, fontsize=12)
        onto(axes)
        png, svg = BytesIO(), BytesIO()
        figure.savefig(png, format="png", dpi=160, metadata={"Software": None})
        figure.savefig(svg, format="svg", metadata={"Date": None, "Creator": None})
    return Drawing(name, title, png.getvalue(), svg.getvalue())


def label(text: str) -> str:
    """A name as a label: in its own direction, not too long."""
    text = plain(text)
    short = text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"
    return f"\u2068{short}\u2069"


def _settings() -> Any:
    return {
        "font.family": [*_families(), "DejaVu Sans"],  # which comes with matplotlib and has most letters
        "font.size": 10,
        "text.parse_math": False,
        "svg.fonttype": "path",
        "svg.hashsalt": "kg",
        "axes.edgecolor": FAINT,
        "axes.labelcolor": INK,
        "xtick.color": INK,
        "ytick.color": INK,
    }


@cache
def _families() -> tuple[str, ...]:
    """The families of our fonts, made known to matplotlib: Latin first, then what it lacks."""
    from matplotlib import font_manager

    found = []
    for file in sorted(FONTS.glob("*.ttf"), key=lambda file: ("latin" not in file.name, file.name)):
        font_manager.fontManager.addfont(file)
        found.append(font_manager.get_font(str(file)).family_name)
    return tuple(found)
