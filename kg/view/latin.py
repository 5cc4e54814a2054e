"""An Arabic name in Latin letters, for readers who have no other spelling of it.

Word by word: how newspapers usually spell it (seeds/reference/names.csv), else letter by letter, with the short vowels
that Arabic leaves out set where the usual patterns of names have them. It is a reading aid and no name that anybody
attests: the page marks it, and shows the Arabic beside it.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from functools import cache

from kg.resources import folder

_ARABIC = re.compile("[\u0621-\u064a\u0671-\u06d3]")
_MARKS = re.compile("[\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
_ALIKE = str.maketrans({"أ": "ا", "إ": "ا", "ٱ": "ا", "آ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه"})
_ABD = re.compile(r"\bعبد +ال(?=\w)")
_SMALL = frozenset({"bin", "ibn", "bint", "de", "van", "von"})
_LETTERS = {
    "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h", "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s",
    "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "ة": "a", "ى": "a", "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ؤ": "", "ئ": "", "ء": "",
    "پ": "p", "چ": "ch", "ڤ": "v", "ڨ": "g", "گ": "g", "ژ": "zh", "ٱ": "a", "ک": "k",
}  # fmt: skip
_VOWELS = "aiu"


def latin(name: str) -> str:
    """The name in Latin letters, "" where it has no Arabic ones."""
    if not _ARABIC.search(name):
        return ""
    words = _ABD.sub("عبدال", _MARKS.sub("", name)).split()
    return " ".join(filter(None, map(_word, words)))


def _word(word: str) -> str:
    known = _known()
    if spelling := known.get(word.translate(_ALIKE)):
        return spelling
    bare = word.removeprefix("ال") if len(word) > 4 else word
    spelling = known.get(bare.translate(_ALIKE)) or _spelt(bare)
    spelling = spelling if spelling in _SMALL else spelling[:1].upper() + spelling[1:]
    return f"al-{spelling}" if bare != word and spelling else spelling


def _spelt(word: str) -> str:
    """Letter by letter, short vowels between consonants that no mouth joins."""
    sounds = list(_sounds(word))
    return re.sub(r"aa+", "a", "".join(_voiced(sounds)))


def _sounds(word: str) -> Iterator[str]:
    """One sound a letter: و and ي are consonants before a vowel and at the beginning, else vowels."""
    for at, letter in enumerate(word):
        after = word[at + 1 : at + 2]
        if letter in "وي":
            glide = at == 0 or (after in "اأآةى" and after)
            yield {"و": "w" if glide else "u", "ي": "y" if glide else "i"}[letter]
        elif letter in "اأإ" and at == 0 and after in ("ي", "و"):
            continue  # اي and او at the beginning are one vowel
        elif not _ARABIC.match(letter):
            yield letter
        elif letter == "ه" and at == len(word) - 1 and at > 2:
            yield "a"
        else:
            yield _LETTERS.get(letter, "")


def _voiced(sounds: list[str]) -> Iterator[str]:
    """Between the first two consonants an a; before the last of a cluster an i after a long vowel, else an a."""
    kept = [sound for sound in sounds if sound]
    for at, sound in enumerate(kept):
        yield sound
        before, after = kept[at - 1] if at else "", kept[at + 1] if at + 1 < len(kept) else ""
        if not after or sound[0] in _VOWELS or after[0] in _VOWELS:
            continue
        last = at + 2 == len(kept)
        if at == 0 or (last and before and before[0] not in _VOWELS):
            yield "a"
        elif last:
            yield "i"


@cache
def _known() -> Mapping[str, str]:
    path = folder("seeds") / "reference" / "names.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    return {row["ar"].translate(_ALIKE): row["latin"] for row in reversed(rows)}
