"""Bytes in the encodings that news comes in, and bytes that are no text."""

from __future__ import annotations

import gzip
import random

import pytest

from kg.errors import InputError
from kg.ingest.encoding import decode, is_binary

ARABIC = "استقبل وزير الدفاع في عمّان أمس نظيره المصري، وبحثا سبل التعاون العسكري بين البلدين.\n" * 3
ENGLISH = "The minister said “we agree” — and that the café talks would go on, he’s sure.\n" * 3
FRENCH = "Le ministre a reçu à Paris une délégation, a indiqué le ministère de la Défense.\n" * 3
RUSSIAN = "Министр обороны провёл в Москве переговоры с делегацией, и стороны обсудили военное сотрудничество.\n" * 3


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [ARABIC, ENGLISH, RUSSIAN, "short", "سلام عليكم"])
def test_unicode_forms(text: str, name: str) -> None:
    assert decode(text.encode(name)).text == text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (ARABIC, "windows-1256"),
        (ARABIC, "iso-8859-6"),
        ("التقى الوزير", "windows-1256"),
        ("He met مرهف أبو قصرة, minister, in Damascus on Monday.", "windows-1256"),
        (ENGLISH, "windows-1252"),
        (FRENCH, "windows-1252"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
    ],
)
def test_code_pages(text: str, name: str) -> None:
    assert decode(text.encode(name)).text == text


def test_a_declared_encoding_is_tried_where_it_is_not_utf_8() -> None:
    polish = "Zażółć gęślą jaźń"
    assert decode(polish.encode("iso-8859-2"), declared="iso-8859-2").text == polish
    assert decode(ARABIC.encode(), declared="windows-1252").text == ARABIC
    assert decode(ARABIC.encode("windows-1256"), declared="no-such-thing").text == ARABIC


def test_one_broken_byte_does_not_turn_a_text_into_gibberish() -> None:
    data = ARABIC.encode()
    damaged = data[:50] + b"\xff" + data[50:]
    read = decode(damaged)
    assert read.encoding == "utf-8"
    assert read.damaged in (1, 2, 3)
    assert "وبحثا سبل التعاون" in read.text


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7\n" + b"text " * 100,
        b"PK\x03\x04" + b"x" * 200,
        gzip.compress(ARABIC.encode()),
        random.Random(7).randbytes(5000),
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    ],
)
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match="binary") as error:
        decode(data, "a.txt")
    assert error.value.where == "a.txt"
    assert error.value.remedy


def test_single_zero_bytes_in_a_text_are_no_reason_to_refuse_it() -> None:
    assert not is_binary(ENGLISH.encode() + b"\0" + ENGLISH.encode())
    assert decode(ENGLISH.encode() + b"\0").text == ENGLISH + "\0"


def test_empty() -> None:
    assert decode(b"").text == ""
