"""Do two spellings name the same person or body within one article?

Names are folded (case, diacritics, Arabic letter variants, titles) and compared token by token with an
allowance of one or two edits (Levenshtein distance). The rule is that of the extraction benchmark.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

_TITLES = """
    mr mrs ms dr sir gen general lt lieutenant maj major col colonel adm admiral brig brigadier marshal
    sheikh prince king president minister secretary his her royal highness excellency the hon staff eng
    السيد السيده الدكتور اللواء الفريق اول الركن ركن العميد العقيد المهندس المشير
    الشيخ الامير الملك الرئيس الجنرال معالي سعاده سمو فخامه جلاله دوله
    генерал армии министр господин
"""
TITLES = frozenset(_TITLES.split())
ARTICLES = frozenset({"al", "el"})
PREFIXES = frozenset({"عبد", "ابو", "abdel", "abdul", "abu"})  # written apart or together with what follows
_LETTERS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": None})


def name_tokens(name: str) -> list[str]:
    """The distinctive tokens of a name in one spelling: "الفريق أول عبد الله" → ["عبدله"]."""
    bare = (c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = re.findall(r"\w+", "".join(bare).lower().translate(_LETTERS))
    joined: list[str] = []
    for word in (_without_article(w) for w in words if w not in TITLES):
        if word in ARTICLES:
            continue
        if joined and joined[-1] in PREFIXES:
            joined[-1] += word
        else:
            joined.append(word)
    return [re.sub("^(عبد|ابو)ال", r"\1", word) for word in joined]


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def tokens_agree(one: str, other: str) -> bool:
    """True when two tokens are equal, or of four letters or more and at most one edit apart (two from seven on)."""
    if one == other:
        return True
    shorter = min(len(one), len(other))
    allowed = 2 if shorter >= 7 else 1
    if shorter < 4 or abs(len(one) - len(other)) > allowed:
        return False
    return _edits(one, other) <= allowed


def _edits(one: str, other: str) -> int:
    previous = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, against in enumerate(other, 1):
            replace = previous[column - 1] + (letter != against)
            current.append(min(previous[column] + 1, current[-1] + 1, replace))
        previous = current
    return previous[-1]


def same_name(predicted: str, spellings: Iterable[str]) -> bool:
    """True when `predicted` is one of the spellings, or a part of one that keeps a distinctive token."""
    given = name_tokens(predicted)
    return bool(given) and any(_part_of_each_other(given, name_tokens(s)) for s in spellings)


def _part_of_each_other(given: Sequence[str], known: Sequence[str]) -> bool:
    if not known:
        return False
    short, long = (known, given) if len(known) < len(given) else (given, known)
    if not all(any(tokens_agree(token, other) for other in long) for token in short):
        return False
    single_token_is_enough = len(long) == 1 or tokens_agree(short[0], long[-1]) or len(given) <= len(known)
    return len(short) >= 2 or single_token_is_enough
