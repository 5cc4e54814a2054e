"""Texts of articles made harmless: one line, without what steers a terminal or turns other text around."""

from __future__ import annotations

import html
import re
import unicodedata

from markupsafe import Markup

ISOLATED = "\u2068{}\u2069"
"""A text whose direction its own first letter decides, and which turns nothing around it."""
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c\u200e\u200f")
_STEERING = frozenset({"Cc", "Cs", "Zl", "Zp"})
_MARKS = re.compile(r"([\\`*_\[\]|~$])")
_OPENING = re.compile(r"^([#+=!>-]|\d+(?=[.)]))")
_ADDRESS = re.compile(r"https?://[^\s\\<>\"'|()\[\]]+", re.IGNORECASE)


def plain(text: object) -> str:
    """A text in one line, without control characters and marks of direction."""
    kept = (" " if unicodedata.category(c) in _STEERING else c for c in str(text) if c not in _TURNING)
    return " ".join("".join(kept).split())


def marked_down(text: object) -> Markup:
    """A text as Markdown shows it letter by letter, whatever it holds, in its own direction."""
    escaped = _MARKS.sub(r"\\\1", plain(text))
    escaped = _OPENING.sub(lambda found: f"\\{found[0]}" if not found[0][0].isdigit() else f"{found[0]}\u2060", escaped)
    return Markup(ISOLATED.format(html.escape(escaped, quote=False))) if escaped else Markup("")


def days(date: object) -> str:
    """A date as a reader writes it: the two ends of a range with a dash."""
    return str(date).replace("/", " – ")


def address(url: object) -> str:
    """A web address that may be followed, "" for any other."""
    return str(url) if _ADDRESS.fullmatch(str(url)) else ""
