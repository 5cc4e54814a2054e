"""Looking into a stream without losing its beginning."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from kg.ingest.stream import binary, look

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class Drops(io.RawIOBase):
    """A pipe that hands out a few bytes at a time."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer).cast("B")
        piece = self._data.read(min(3, len(view)))
        view[: len(piece)] = piece
        return len(piece)


def test_the_first_bytes_come_again() -> None:
    data = b"   \n  " + b"abc" * 5000
    head, whole = look(io.BufferedReader(Drops(data)))
    assert head.strip()
    assert whole.read() == data


def test_an_empty_stream() -> None:
    head, whole = look(io.BytesIO(b""))
    assert (head, whole.read()) == (b"", b"")


def test_endless_blanks_are_not_collected() -> None:
    head, _ = look(io.BytesIO(b" " * 1_000_000))
    assert len(head) < 100_000


def test_streams_of_text_and_of_bytes() -> None:
    assert binary(io.StringIO("سلام")).read() == "سلام".encode()
    assert binary(io.BytesIO(b"a")).read() == b"a"
    assert binary(io.TextIOWrapper(io.BytesIO(b"\xff"))).read() == b"\xff"
