"""JSON lines, one record an article: `id`, `lang`, `title`, `date`, `source`, `url`, `text`.

Read line by line, each line of bounded length; a broken line is reported and the rest goes on. The text is
kept as the record has it, line ends and margins included: offsets into it are offsets into the record's text.
"""

from __future__ import annotations

import codecs
import io
import json
import re
from collections.abc import Iterator
from typing import Any

from kg.errors import InputError
from kg.ingest import clean, encoding, limits
from kg.ingest.article import Fields, Found, build
from kg.ingest.source import Source
from kg.model import Problem

_RAW_BYTE = re.compile("[\udc80-\udcff]")
_FORM = 'write one object a line: {"id": …, "date": "YYYY-MM-DD", "text": …}'
_NAMES = {
    "title": ("title",), "date": ("date",), "publisher": ("source", "publisher"), "url": ("url",),
    "language": ("lang", "language"), "key": ("id",), "licence": ("licence", "license"),
}  # fmt: skip


def read_jsonl(source: Source) -> Iterator[Found | Problem]:
    """The articles of a JSONL file, in order."""
    head = source.stream.peek(4096)[:4096]
    wide = head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    name = "utf-16" if wide else encoding.wide(head) or "utf-8-sig"
    if name == "utf-8-sig" and encoding.is_binary(head):
        raise InputError("it is a binary file, not JSON lines", source.where, _FORM)
    errors = "surrogateescape" if name == "utf-8-sig" else "replace"
    text = io.TextIOWrapper(source.stream, name, errors, newline="\n")
    try:
        yield from _records(text, source.where)
    finally:
        text.detach()


def _records(text: io.TextIOWrapper, where: str) -> Iterator[Found | Problem]:
    number, blank = 0, True
    while line := text.readline(limits.MAX_LINE + 1):
        number += 1
        here = f"{where}:{number}"
        if len(line) > limits.MAX_LINE and not line.endswith("\n"):
            while line and not line.endswith("\n"):
                line = text.readline(1 << 20)
            yield Problem(here, f"a line of more than {limits.MAX_LINE:,} characters", limits.SPLIT)
            blank = False
        elif line.strip():
            yield from _record(line, here)
            blank = False
    if blank:
        yield Problem(where, "it holds no record", _FORM)


def _record(line: str, where: str) -> Iterator[Found | Problem]:
    if _RAW_BYTE.search(line):
        try:
            decoded = encoding.decode(line.encode("utf-8", "surrogateescape"), where)
        except InputError as error:
            yield Problem(error.where, error.what, error.remedy)
            return
        if decoded.damaged:
            yield encoding.damage(where, decoded)
        line = decoded.text
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        position = f" at character {error.pos + 1}" if isinstance(error, json.JSONDecodeError) else ""
        yield Problem(where, f"broken JSON{position}", _FORM)
        return
    text = record.get("text") if isinstance(record, dict) else None
    if not isinstance(text, str):
        reason = "the record is no object" if not isinstance(record, dict) else "the record has no text"
        yield Problem(where, reason, _FORM)
        return
    fields = {field: _first(record, names) for field, names in _NAMES.items()}
    yield from build(clean.characters(text), Fields(**fields), where)


def _first(record: dict[str, Any], names: tuple[str, ...]) -> str:
    """The first of the named values that says something, as written."""
    values = (record.get(name) for name in names)
    return next((str(v) for v in values if isinstance(v, str | int | float) and str(v).strip()), "")
