"""The lines between two `---` at the top of a text file: title, date, publisher, url, language, id, licence.

YAML where it is YAML; else `key: value` line by line, so that a title with a colon needs no quotes.
Other keys are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from kg.ingest import clean, encoding, limits
from kg.ingest.article import Fields, Found, build
from kg.ingest.source import Source
from kg.model import Problem

CLOSE = "end it with a line ---"
_OPEN = re.compile(r"\s*---[ \t]*\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
_PAIR = re.compile(r"([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*)")
_HEADING = re.compile(r"#[ \t]+(.+?)[ \t#]*(?:\n|\Z)")
_SYNONYMS = {
    "title": "title", "date": "date", "published": "date", "publisher": "publisher", "source": "publisher",
    "url": "url", "link": "url", "language": "language", "lang": "language", "id": "key", "licence": "licence",
    "license": "licence",
}  # fmt: skip


def read_text(source: Source) -> Iterator[Found | Problem]:
    """The one article of a text or Markdown file."""
    data = limits.take(source.stream, limits.MAX_TEXT_BYTES, source.where)
    decoded = encoding.decode(data, source.where)
    if decoded.damaged:
        yield encoding.damage(source.where, decoded)
    text = clean.lines(decoded.text)
    header, body = split(text)
    if header is None and _OPEN.match(text + "\n") and _PAIR.match(text.split("\n", 2)[1] if "\n" in text else ""):
        yield Problem(source.where, "its front matter is never closed; all is read as text", CLOSE, note=True)
    fields = parse(header or "")
    if source.markdown and (heading := _HEADING.match(body)):
        fields = {"title": heading[1]} | fields
        body = body[heading.end() :].strip()
    yield from build(body, Fields(**{"key": source.key} | fields), source.where)


def split(text: str) -> tuple[str | None, str]:
    """The front matter (None where there is none) and the body of a text with clean line ends."""
    opening = _OPEN.match(text)
    closing = _CLOSE.search(text, opening.end(), opening.end() + limits.MAX_HEADER) if opening else None
    if opening is None or closing is None:
        return None, text
    return text[opening.end() : closing.start()], text[closing.end() :].strip()


def parse(header: str) -> dict[str, str]:
    """The fields of an article that the front matter gives, by the names of `Fields`."""
    try:
        loaded = yaml.load(header, Loader=yaml.BaseLoader)  # strings only: no objects, no dates, no booleans
    except (yaml.YAMLError, RecursionError):
        loaded = None
    pairs = loaded if isinstance(loaded, dict) else dict(_lines(header))
    return {
        _SYNONYMS[name]: value.strip()
        for key, value in pairs.items()
        if isinstance(key, str) and isinstance(value, str) and value.strip() and (name := key.lower()) in _SYNONYMS
    }


def _lines(header: str) -> Iterator[tuple[str, str]]:
    for line in header.split("\n"):
        if match := _PAIR.match(line.strip()):
            value = match[2].strip()
            quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
            yield match[1], value[1:-1] if quoted else value
