"""Folding of words for comparison: what differs only in spelling falls together.

Arabic: compatibility forms (NFKC), diacritics, tatweel, direction marks, alef and hamza forms, ya and alef maqsura,
ta marbuta, Persian kaf and ya. Latin: case and accents. The text itself is never changed: only keys are folded.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

ARTICLE = "ال"  # of Arabic, in folded words
_DROPPED = {*range(0x064B, 0x0660), 0x0670, 0x0640, 0x200C, 0x200D, 0x200E, 0x200F, *range(0x202A, 0x202F),
            *range(0x2066, 0x206A), 0xFEFF, 0x00AD}
_SAME = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك",
         "’": "'", "‘": "'", "ʼ": "'"}
_TABLE = dict.fromkeys(_DROPPED) | {ord(a): b for a, b in _SAME.items()}
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The comparison key of one word, with Eastern digits as Western ones."""
    if word.isascii():
        return word.lower()
    if word == "على":  # the preposition; "علي" is a name
        return word
    text = unicodedata.normalize("NFKC", word).translate(_TABLE).translate(_DIGITS)
    if any("ؠ" <= c <= "ۿ" for c in text):
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).lower()


def bare(key: str) -> str:
    """A folded Arabic word without its article; other words unchanged.

    A word whose own first letters look like the article ("ألماني") loses them too, so that it is one word with and
    without article.
    """
    while key.startswith(ARTICLE) and len(key) > 4:
        key = key[2:]
    return key
