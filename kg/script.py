"""How a language is written: in which direction, and with which comma in lists."""

from __future__ import annotations

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def direction(language: str) -> str:
    """"rtl" or "ltr", as HTML has it, for a language code."""
    return "rtl" if language in _RIGHT_TO_LEFT else "ltr"


def comma(language: str) -> str:
    """What stands between the items of a list in a language, with the space after it."""
    return "، " if language == "ar" else ", "
