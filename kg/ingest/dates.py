"""The publication date as an input states it: ISO 8601, alone or with a time of day, in any decimal digits."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

FORM = "write it as YYYY-MM-DD, for example 2025-11-17"
_ISO = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T\s].*)?")
_YEARS = range(1900, 2101)


def publication_date(text: str) -> date | None:
    """The day meant, or None where the text is no date between 1900 and 2100."""
    plain = "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in text.strip())
    match = _ISO.fullmatch(plain)
    if not match:
        return None
    year, month, day = map(int, match.groups())
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
