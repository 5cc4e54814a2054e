"""Reading no more than is allowed."""

from __future__ import annotations

import io

import pytest

from kg.errors import InputError
from kg.ingest.limits import take


def test_up_to_the_limit() -> None:
    assert take(io.BytesIO(b"abc"), 3, "f") == b"abc"


def test_beyond_the_limit_the_rest_is_not_read() -> None:
    stream = io.BytesIO(b"x" * 5_000_000)
    with pytest.raises(InputError, match="10 bytes"):
        take(stream, 10, "f")
    assert stream.tell() == 11
