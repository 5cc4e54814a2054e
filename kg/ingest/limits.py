"""How much of one input is read: bounds that keep a hostile or broken file from filling the memory."""

from __future__ import annotations

from typing import BinaryIO

from kg.errors import InputError

MAX_CHARACTERS = 2_000_000
"""The longest article, in characters: some 300,000 words, far beyond any piece of news."""

MAX_TEXT_BYTES = 4 * MAX_CHARACTERS + 4
"""No text within the limit takes more bytes, in any encoding that is read."""

MAX_PAGE_BYTES = 20_000_000
"""The largest web page, markup and scripts included."""

MAX_LINE = 16_000_000
"""The longest line of a JSONL file, in characters: an article at the limit whose letters are all escaped fits."""

MAX_HEADER = 64_000
"""The longest front matter, in characters."""

SPLIT = "split it into single articles, or give them as JSONL, one record a line"


def take(stream: BinaryIO, limit: int, where: str) -> bytes:
    """The whole content of a stream, or an error once it is longer than the limit."""
    pieces: list[bytes] = []
    left = limit + 1
    while left > 0 and (piece := stream.read(min(left, 1 << 20))):
        pieces.append(piece)
        left -= len(piece)
    if left <= 0:
        raise InputError(f"larger than {limit:,} bytes, the limit of one article", where, SPLIT)
    return b"".join(pieces)
