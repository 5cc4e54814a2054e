"""One skeleton for one name, in whatever script and spelling an article writes it.

The consonants of the name in the sound classes of `kg.resolve.letters`, without vowels, glides, articles and
filiation: مرهف أبو قصرة, Murhaf Abu Qasra and Мурхаф Абу Касра all become "mrhfbksr". Equal skeletons are strong
evidence for one name and never proof: who is who also takes the country (see `kg.resolve.actors`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from kg.resolve.letters import BROAD, COMPOUNDS, DROPPED, JOINED_ARTICLE, LONGEST, NO_ARTICLE, REWRITTEN, SOUNDS

_ALEF = str.maketrans({"أ": "ا", "إ": "ا", "ٱ": "ا", "آ": "ا", "ـ": None})
_ARTICLE = re.compile(rf"(?<!\w)ال(?=\w{{2}})(?!{'|'.join(word.removeprefix('ال') for word in NO_ARTICLE)})")
_HEARD = ((re.compile(r"^ch(?=[lr])|ch(?=ael)"), "k"), (re.compile(r"c(?=[eiy])"), "s"), (re.compile(r"^x"), "sh"),
          (re.compile(r"x"), "ks"), (re.compile(r"(?<=^[b-df-hj-np-tv-z])a(?=[b-df-hj-np-tv-z]es?$)"), "ei"),
          (re.compile(r"(?<=^[b-df-hj-np-tv-z])i(?=[b-df-hj-np-tv-z]e$)"), "ai"))
_MARKS = re.compile("['’‘ʼʻʿʾ`´\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


@lru_cache(maxsize=1 << 16)
def skeleton(name: str) -> str:
    """The consonant skeleton of a name; its folded letters where it has no consonant of the three scripts."""
    words = _words(name)
    return "".join(map(consonants, words)) or "".join(words) or fold(name).replace(" ", "-")


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """A name in lower case, without marks, variants of alef and punctuation: what equal wordings share."""
    text = unicodedata.normalize("NFKC", name).casefold().translate(_ALEF).translate(REWRITTEN)
    kept = (c for c in unicodedata.normalize("NFKD", text) if unicodedata.category(c) not in {"Mn", "Cf"})
    return re.sub(r"[\W_]+", " ", "".join(kept)).strip()


def _words(name: str) -> list[str]:
    """The words that carry the name: no article, filiation, form of address or initial."""
    words = plain(name).split()
    kept = [w for w in words if w not in DROPPED and len(w) > 1]
    return [uncompounded(w) for w in kept or words]


def plain(name: str) -> str:
    """The folded words of a name without marks and articles."""
    bare = _MARKS.sub("", unicodedata.normalize("NFKC", name).casefold())
    return fold(_ARTICLE.sub("", re.sub(JOINED_ARTICLE, "", bare)))


def uncompounded(word: str) -> str:
    """A compound written as one word without the article inside it: "abdelfattah" → "abdfattah"."""
    for pattern, joined in COMPOUNDS:
        word = re.sub(pattern, joined, word)
    return word


def consonants(word: str) -> str:
    """Sound classes of a word, doubled letters once, without a final h (ة, -ah and -a are one ending)."""
    return "".join(BROAD.get(sound, sound) for sound, _ in heard(word) if sound)


def heard(word: str) -> list[tuple[str, str]]:
    """The consonants of a word as sound class and the letters before it that have none; the last class is ""."""
    for spelt, read in _HEARD:
        word = spelt.sub(read, word)
    found: list[tuple[str, str]] = []
    between, at, last = "", 0, ""
    while at < len(word):
        size = next((n for n in range(LONGEST, 0, -1) if word[at : at + n] in SOUNDS), 0)
        sound = SOUNDS[word[at : at + size]] if size else ""
        if sound and (sound != last or _spells_each_letter(word[at])):
            found.append((sound, between))
            between = ""
        elif not sound:
            between += word[at]
        at, last = at + (size or 1), sound
    if found and found[-1][0] == "h" and last == "h":
        between = found.pop()[1]
    return [*found, ("", between)]


def _spells_each_letter(letter: str) -> bool:
    """Arabic writes a doubled consonant once, so that two letters in a row are two consonants."""
    return "\u0600" <= letter <= "\u06ff"
