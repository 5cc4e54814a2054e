"""All inputs of a command, one article after the other: the format of each found, each trouble told."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO

from kg.errors import InputError
from kg.ingest.article import Found
from kg.ingest.files import files, shown, unreadable
from kg.ingest.front_matter import read_text
from kg.ingest.html import read_html
from kg.ingest.jsonl import read_jsonl
from kg.ingest.source import FORMATS, KNOWN, Source, sniff
from kg.ingest.stream import binary, look
from kg.ingest.unique import Seen
from kg.model import Article, Problem

_READERS: Mapping[str, Callable[[Source], Iterator[Found | Problem]]] = {
    "text": read_text,
    "markdown": read_text,
    "html": read_html,
    "jsonl": read_jsonl,
}
_OTHERS = {
    "json": ("a JSON array or number, not JSON lines", "write one object a line"),
    "xml": ("XML is not read", KNOWN),
}
STDIN = "standard input"


def read(
    paths: Sequence[str | os.PathLike[str]], *, stdin: IO[str] | IO[bytes] | None = None
) -> Iterator[Article | Problem]:
    """Read the articles of files, folders and "-" (standard input), in order, one at a time.

    What cannot be read, or only in part, comes as a Problem in its place; nothing is raised.
    """
    seen = Seen()
    for given in paths:
        path = os.fspath(given)
        found = _standard_input(stdin) if path == "-" else _path(path)
        for item in found:
            if isinstance(item, Found):
                yield from seen.once(item)
            else:
                yield item


def _path(path: str) -> Iterator[Found | Problem]:
    for item in files(path):
        if isinstance(item, Problem):
            yield item
            continue
        try:
            yield from _file(*item)
        except InputError as error:
            yield Problem(error.where, error.what, error.remedy)
        except OSError as error:
            yield unreadable(item[0], error)


def _file(path: Path, key: str) -> Iterator[Found | Problem]:
    """The articles of a file; one without extension, or a pipe, is looked into."""
    format_, regular = FORMATS.get(path.suffix.lower(), ""), stat.S_ISREG(path.stat().st_mode)
    if path.suffix and not format_ and regular:
        yield Problem(shown(path), f"unknown extension {path.suffix}", KNOWN)
        return
    with path.open("rb") as stream:
        if format_ and regular:
            source = Source(stream, shown(path), key=key, markdown=format_ == "markdown")
            yield from _READERS[format_](source)
        else:
            head, whole = look(stream)
            yield from _sniffed(head, Source(whole, shown(path), key=key if regular else ""))


def _standard_input(stdin: IO[str] | IO[bytes] | None) -> Iterator[Found | Problem]:
    stream = stdin or sys.stdin
    if stream is None or stream.closed:
        yield Problem(STDIN, "it is closed", "send an article through a pipe")
        return
    try:
        head, whole = look(binary(stream))
        yield from _sniffed(head, Source(whole, STDIN))
    except InputError as error:
        yield Problem(error.where, error.what, error.remedy)
    except OSError as error:
        yield unreadable(STDIN, error)


def _sniffed(head: bytes, source: Source) -> Iterator[Found | Problem]:
    format_ = sniff(head)
    if format_ in _OTHERS:
        reason, remedy = _OTHERS[format_]
        yield Problem(source.where, reason, remedy)
    else:
        yield from _READERS[format_](source)
