"""Text folded: what equal wordings of a name share, whatever their marks and case."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from kg.resolve.letters import REWRITTEN

_ALEF = str.maketrans({"أ": "ا", "إ": "ا", "ٱ": "ا", "آ": "ا", "ـ": None})


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """A name in lower case, without marks, variants of alef and punctuation: what equal wordings share."""
    text = unicodedata.normalize("NFKC", name).casefold().translate(_ALEF).translate(REWRITTEN)
    kept = (c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) not in {"Mn", "Cf"})
    return re.sub(r"[\W_]+", " ", "".join(kept)).strip()
