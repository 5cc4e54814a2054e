"""One input that is open for reading, and how to tell its format where no extension says it."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from io import BufferedReader

FORMATS = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown", ".jsonl": "jsonl", ".ndjson": "jsonl",
    ".html": "html", ".htm": "html", ".xhtml": "html",
}  # fmt: skip
KNOWN = "known are .txt, .md, .jsonl and .html"

_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|article|div|main|meta)\b", re.IGNORECASE)
_OTHER = (
    (re.compile(rb"\[\s*(?:\{|\Z)"), "json"),
    (re.compile(rb"<\?xml|<rss|<feed", re.IGNORECASE), "xml"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """`where` names it in messages, `key` identifies its article where the content gives no identifier."""

    stream: BufferedReader
    where: str
    key: str = ""
    markdown: bool = False


def sniff(head: bytes) -> str:
    """The format of an input by its first bytes: "jsonl", "html", "text", or what cannot be read: "json", "xml"."""
    start = head.removeprefix(codecs.BOM_UTF8).lstrip(b"\xff\xfe").replace(b"\0", b"").lstrip()
    if re.match(rb"\{\s*(?:[\"}]|\Z)", start):
        return "jsonl"
    if start.startswith(b"<") and _MARKUP.search(start):
        return "html"
    return next((name for pattern, name in _OTHER if pattern.match(start)), "text")
