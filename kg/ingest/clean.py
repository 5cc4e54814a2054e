"""Characters that no later step can carry, and line ends: settled once, at reading, so that offsets stay true."""

from __future__ import annotations

import re

_UNUSABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufffe\uffff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACE = re.compile(r"\s+")


def characters(text: str) -> str:
    """Control characters become spaces and lone surrogates U+FFFD, one for one: no offset moves."""
    return _SURROGATE.sub("\ufffd", _UNUSABLE.sub(" ", text))


def lines(text: str) -> str:
    """Every line end as a line feed, unusable characters replaced, no empty margin."""
    return characters(_LINE_END.sub("\n", text)).strip()


def one_line(text: str) -> str:
    """A title or a name on a single line."""
    return _SPACE.sub(" ", characters(text)).strip()
