"""Bytes to text: Unicode first, then the eight-bit code page whose letters make sense.

windows-1256 and windows-1252 share no meaning above 0x7F, yet either decodes almost any bytes. So a code page
is believed only if the letters it yields belong to one script, and the words it yields are words of a language.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from kg.errors import InputError
from kg.ingest import language
from kg.model import Problem

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\x1f\x8b", b"\x7fELF", b"BZh", b"\xfd7zXZ",
    b"\xd0\xcf\x11\xe0", b"RIFF", b"ID3", b"OggS", b"MZ\x90", b"\x28\xb5\x2f\xfd", b"SQLite format 3",
)  # fmt: skip
_CONTROLS = bytes({*range(0x20), 0x7F} - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B})
_HIGH_RUN = re.compile(rb"[\x80-\xff]{3,}")
_PAGES = (
    ("windows-1256", "ARABIC", ("ar", "fa", "ur")),
    ("iso-8859-6", "ARABIC", ("ar",)),
    ("windows-1251", "CYRILLIC", ("ru", "bg", "uk")),
    ("koi8-r", "CYRILLIC", ("ru",)),
)
_REMEDY = "save the file as UTF-8 text"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was in, and how many of its characters could not be read (now U+FFFD)."""

    text: str
    encoding: str
    damaged: int = 0


def decode(data: bytes, where: str = "", declared: str = "") -> Decoded:
    """The text of the bytes; `declared` is an encoding that the input itself names and that is tried early."""
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], name)
    if name := wide(data):
        return _lenient(data, name)
    if is_binary(data):
        raise InputError("it is a binary file, not text", where, _REMEDY)
    for name in ("utf-8", declared):
        text = _strict(data, name)
        if text is not None:
            return Decoded(text, name)
    nearly = _lenient(data, "utf-8")
    if nearly.damaged * 20 <= sum(c > "\x7f" for c in nearly.text):
        return nearly
    return _code_page(data, where)


def damage(where: str, decoded: Decoded) -> Problem:
    """The note that some characters of an input are lost."""
    reason = f"{decoded.damaged} characters are no valid {decoded.encoding} and read as U+FFFD"
    return Problem(where, reason, "save the file as UTF-8 again from its source", note=True)


def wide(data: bytes) -> str:
    """The name of the two-byte encoding in which unmarked bytes make sense, or ""."""
    head = data[: 4096 & ~1]
    head = head[: len(head) & ~1]
    if b"\0" not in head or data.startswith(_MAGIC):
        return ""
    for name in ("utf-16-le", "utf-16-be"):
        text = head.decode(name, "replace")
        if sum(_is_textual(c) for c in text) >= 0.95 * len(text):
            return name
    return ""


def is_binary(data: bytes) -> bool:
    """Is it a file of a known binary kind, or are more than one in fifty bytes control characters?"""
    head = data[:65536]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return head.startswith(_MAGIC) or controls * 50 > len(head)


def _is_textual(char: str) -> bool:
    """A letter, mark, digit, blank or punctuation of the scripts from Latin to Arabic, or a general sign."""
    return char in "\n\r\t" or " " <= char < "\u0700" or "\u2000" <= char < "\u2100" or "\ufb50" <= char < "\uff00"


def _strict(data: bytes, name: str) -> str | None:
    try:
        return data.decode(codecs.lookup(name).name) if name else None
    except (UnicodeError, LookupError):
        return None


def _lenient(data: bytes, name: str) -> Decoded:
    text = data.decode(name, "replace")
    return Decoded(text, name, text.count("\ufffd"))


def _code_page(data: bytes, where: str) -> Decoded:
    """Eight-bit text: a western page where high bytes stand alone, else the page that reads best."""
    high = sum(byte > 0x7F for byte in data)
    in_runs = sum(len(run) for run in _HIGH_RUN.findall(data))
    if in_runs * 2 < high:
        text = _strict(data, "windows-1252")
        if text is not None:
            return Decoded(text, "windows-1252")
    read = [(_sense(text, *page[1:]), page[0], text) for page in _PAGES if (text := _strict(data, page[0])) is not None]
    score, name, text = max(read, default=(0.0, "", ""), key=lambda option: option[0])
    return Decoded(text, name) if score >= 0.95 else _guess(data, where)


def _sense(text: str, script: str, languages: tuple[str, ...]) -> float:
    """How far the letters beyond ASCII belong to one script, plus the share of words that are known."""
    scripts = Counter(unicodedata.name(c, "?").split()[0] for c in text if c > "\x7f" and c.isalpha())
    purity = scripts[script] / (scripts.total() or 1)
    return purity + max(language.word_share(text, code) for code in languages) if purity >= 0.95 else 0.0


def _guess(data: bytes, where: str) -> Decoded:
    """What charset-normalizer makes of bytes that none of the usual pages explains."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    text = _strict(data, best.encoding) if best else None
    if best is None or text is None:
        raise InputError("its encoding is not recognised", where, _REMEDY)
    return Decoded(text, best.encoding)
