"""Streams that cannot be rewound (standard input, pipes): looked at once, then read from their start."""

from __future__ import annotations

import io
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class _Rewound(io.RawIOBase):
    """The bytes already taken from a stream, then the rest of it."""

    def __init__(self, head: bytes, rest: io.BufferedIOBase) -> None:
        self._head, self._rest = head, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        piece = self._head[: len(view)] or self._rest.read1(len(view))
        self._head = self._head[len(view) :]
        view[: len(piece)] = piece
        return len(piece)


def look(stream: io.BufferedIOBase) -> tuple[bytes, io.BufferedReader]:
    """The first bytes of a stream, enough to see its format, and the stream with them still to come."""
    head = b""
    while not head.strip() and (piece := stream.read1(4096)) and len(head) < 65536:
        head += piece
    return head, io.BufferedReader(_Rewound(head, stream))


def binary(stream: IO[str] | IO[bytes]) -> io.BufferedIOBase:
    """The bytes under a stream of text, or a stream of bytes as it is."""
    under = getattr(stream, "buffer", stream)
    if isinstance(under, io.BufferedIOBase):
        return under
    content = under.read()
    return io.BytesIO(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
