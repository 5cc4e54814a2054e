"""One skeleton for one name, in whatever script and spelling an article writes it.

The consonants of the name in the sound classes of `kg.resolve.letters`, without vowels, glides, articles and
filiation: مرهف أبو قصرة, Murhaf Abu Qasra and Мурхаф Абу Касра all become "mrhfbksr". Equal skeletons are strong
evidence for one name and never proof: who is who also takes the country (see `kg.resolve.actors`).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from kg.resolve.address import bare
from kg.resolve.folding import fold
from kg.resolve.letters import BROAD, COMPOUNDS, DROPPED, JOINED_ARTICLE, LONGEST, NO_ARTICLE, SOUNDS, YOUNGER

__all__ = ["consonants", "fold", "heard", "plain", "skeleton", "uncompounded"]

_ARTICLE = re.compile(rf"(?<!\w)ال(?=\w{{2}})(?!{'|'.join(word.removeprefix('ال') for word in NO_ARTICLE)})")
_HEARD = tuple((re.compile(spelt), read) for spelt, read in (
    (r"^(?:[wو](?=\w)|у(?=[аеиоэ])|ou(?=[aei]))", "в"),  # a glide at the beginning is a consonant: Walid, Валид, Уоллес
    (r"(?<=[nنн])(?:gh?|гх?|[غج])$", "ŋ"),
    (r"^ch(?=[lr])|ch(?=ael)", "k"), (r"(?<=[oe]v)ic$|(?<=[ckjgz])ic$", "ich"), (r"c(?=[eiy])", "s"),
    (r"^x", "sh"), (r"x", "ks"),
    (r"(?<=^[b-df-hj-np-tv-z])a(?=[b-df-hj-np-tv-z]es?$)", "ei"),
    (r"(?<=^[b-df-hj-np-tv-z])i(?=[b-df-hj-np-tv-z]e$)", "ai"),
    (r"a(?=[b-df-hj-np-tv-z]e)", "e"), (r"u(?=ck|n[cdfst]|m[ps]|ll|rns|dd|bb|tt|ff|dg)", "o"),
))
_MARKS = re.compile("['’‘ʼʻʿʾ`´\u064b-\u065f\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


@lru_cache(maxsize=1 << 16)
def skeleton(name: str) -> str:
    """The consonant skeleton of a name; its folded letters where it has no consonant of the three scripts."""
    words = _words(name)
    return "".join(map(consonants, words)) or "".join(words) or fold(name).replace(" ", "-")


def _words(name: str) -> list[str]:
    """The words that carry the name: no article, filiation or initial."""
    words = plain(name).split()
    kept = [w for w in words if w not in DROPPED and w not in YOUNGER and len(w) > 1]
    return [uncompounded(w) for w in kept or words]


def plain(name: str) -> str:
    """The folded words of a name without marks, articles and forms of address."""
    text = _MARKS.sub("", unicodedata.normalize("NFKC", bare(name)).casefold())
    return fold(_ARTICLE.sub("", re.sub(JOINED_ARTICLE, "", text)))


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
        between = found.pop()[1] + ("ة" if word[-1] == "ه" else "")
    return [*found, ("", between)]


def _spells_each_letter(letter: str) -> bool:
    """Arabic writes a doubled consonant once, so that two letters in a row are two consonants."""
    return "\u0600" <= letter <= "\u06ff"
