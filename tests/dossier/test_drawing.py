"""How text stands in a figure: which shapes are drawn, from left to right, as the SVG lists them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from kg.dossier.drawing import LONGEST, Drawing, draw, label

if TYPE_CHECKING:
    from matplotlib.axes import Axes

GLYPH = re.compile(r'<use xlink:href="#(Noto\w+-Regular|DejaVuSans)-(\w+)"(?: transform="translate\(([\d.-]+))?')


def drawn(text: str) -> Drawing:
    def onto(axes: Axes) -> None:
        axes.set_yticks([])
        axes.set_xticks([0], [text])

    return draw("x", "", 1.5, onto, rtl=True)


def glyphs(text: str) -> list[tuple[str, str]]:
    """Font and shape of each letter, from left to right; what directs text has an empty shape and is left out."""
    found = [(font, shape, float(x or 0)) for font, shape, x in GLYPH.findall(drawn(text).svg.decode("utf-8"))]
    return [(font, shape) for font, shape, _ in sorted(found, key=lambda g: g[2]) if (font, shape) != _EMPTY]


_EMPTY = ("NotoSans-Regular", "3")


def test_arabic_letters_are_joined_and_run_from_right_to_left() -> None:
    seen, lam, meem = (glyphs(letter)[0] for letter in "سلم")
    joined = glyphs(label("سلم"))
    assert len(joined) == 3
    assert not {seen, lam, meem} & set(joined)  # each has another shape than alone
    (first_of_seen, *_), (*_, last_of_meem) = glyphs("سـ")[::-1], glyphs("ـم")[::-1]
    assert joined[-1] == first_of_seen  # on the right
    assert joined[0] == last_of_meem  # on the left


def test_lam_and_alef_join_in_a_shape_of_their_own() -> None:
    usual = {*glyphs("ل"), *glyphs("ا"), *glyphs("با"), *glyphs("لب")}
    assert not usual & set(glyphs("لا"))


def test_latin_runs_from_left_to_right_also_beside_arabic() -> None:
    latin = glyphs("abc")
    mixed = glyphs("سلم abc")
    assert mixed[:3] == latin  # to the left of the Arabic word, in its own order
    assert {font for font, _ in latin} == {"NotoSans-Regular"}


def test_numbers_and_a_day_keep_their_order() -> None:
    assert glyphs("\u20662025-11-16\u2069 سلم")[-10:] == glyphs("2025-11-16")


def test_letters_that_our_fonts_lack_are_still_drawn() -> None:
    assert {font for font, _ in glyphs("ğ")} == {"DejaVuSans"}
    assert {font for font, _ in glyphs("Ж")} == {"NotoSansCyrillic-Regular"}


def test_the_same_data_gives_the_same_bytes_and_no_day() -> None:
    one, other = drawn("سلم"), drawn("سلم")
    assert (one.png, one.svg) == (other.png, other.svg)
    assert b"date" not in one.svg.lower().replace(b"metadata", b"")
    picture = Image.open(BytesIO(one.png))
    assert picture.size == (1200, 240)
    assert "Software" not in picture.info


@pytest.mark.parametrize("text", ["$x$ and $", "--><script>alert(1)</script>", "<b>&amp;", "\ud800", "漢字"])
def test_odd_names_are_drawn_as_text(text: str) -> None:
    root = ET.fromstring(drawn(label(text)).svg)
    assert not [element for element in root.iter() if str(element.tag).endswith("script")]


def test_a_label_is_short_and_turns_nothing_around() -> None:
    assert label("a\u202eb") == "\u2068ab\u2069"
    assert len(label("x" * 100)) == LONGEST + 2
    assert label("x" * 100).endswith("…\u2069")
