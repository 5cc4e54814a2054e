"""A saved web page: its article by trafilatura, its date from the page's metadata first, then by htmldate.

htmldate runs in its full mode, since the fast one loses day and month of some dates. A bare year (a copyright
line) comes out of it as the first of January: such a day is kept only if the page writes it.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator

from kg.ingest import clean, encoding, limits
from kg.ingest.article import Fields, Found, build
from kg.ingest.source import Source
from kg.model import Problem

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_LEAST = 40  # characters: what is shorter is a menu, a title or a notice, not an article
_NEW_YEAR = re.compile(
    r"-01-01|/01/01|\b0?1[./]0?1[./](?:19|20)\d\d|\b(?:1|01)(?:st)?\s+(?:jan|janvier|يناير|كانون)|jan(?:uary)?\.?\s+0?1\b",
    re.IGNORECASE,
)


def read_html(source: Source) -> Iterator[Found | Problem]:
    """The one article of a web page."""
    data = limits.take(source.stream, limits.MAX_PAGE_BYTES, source.where)
    match = _CHARSET.search(data, 0, 4096)
    decoded = encoding.decode(data, source.where, match[1].decode("ascii") if match else "")
    if decoded.damaged:
        yield encoding.damage(source.where, decoded)
    found = _article(clean.characters(decoded.text))
    if found is None:
        yield Problem(source.where, "no article was found in the page", "save its text as a .txt file")
        return
    text, fields = found
    fields = {"key": source.key} | fields
    yield from build(text, Fields(**fields), source.where)


def _article(page: str) -> tuple[str, dict[str, str]] | None:
    from trafilatura import bare_extraction  # here: its import takes longer than reading a hundred text files

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    if not page.strip():
        return None
    document = bare_extraction(page, include_comments=False, include_tables=False, with_metadata=True)
    if document is None or isinstance(document, dict) or len((document.text or "").strip()) < _LEAST:
        return None
    fields = {
        "title": document.title or "",
        "date": _date(page),
        "publisher": document.sitename or "",
        "url": document.url or "",
        "licence": document.license or "",
    }
    return clean.lines(document.text or ""), fields


def _date(page: str) -> str:
    from htmldate import find_date

    found = find_date(page, extensive_search=True, original_date=True) or ""
    return "" if found.endswith("-01-01") and not _NEW_YEAR.search(page) else found
