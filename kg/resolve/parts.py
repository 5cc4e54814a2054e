"""The parts of a name that count when it is compared: each with its consonants and the vowels written between them.

A kunya ("Abu Qasra"), a compound with a divine name ("Abdel Fattah") and one with "al-Din" are single parts, however
many words write them. Filiation is remembered, because "X bin Y" is no "Y bin X".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from kg.resolve.address import bare
from kg.resolve.letters import (
    DOUBLING,
    DROPPED,
    FILIATION,
    JOINED_TO_LAST,
    JOINED_TO_NEXT,
    ORDINALS,
    PARTICLES,
    VOWELS,
    YOUNGER,
    YOUNGER_AT_THE_END,
)  # fmt: skip
from kg.resolve.names import heard, plain, uncompounded

_PATRONYMIC = re.compile("(?:[ое]вич|ьич|[ое]вна|ична)$")
_HYPHENED = re.compile(r"^\w{3,}[-‐‑–]\w{3,}\s")
_SERVANT = ("abd", "عبد", "абд")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a name: folded, its sound classes in order, and around these the letters without a class.

    `vowels` has one member more than `sounds`. `initial` is true of a single letter.
    """

    text: str
    sounds: tuple[str, ...]
    vowels: tuple[tuple[str, ...], ...]
    initial: bool = False

    @property
    def sound(self) -> str:
        """The sound classes in one text."""
        return "".join(self.sounds)


@dataclass(frozen=True, slots=True)
class Parts:
    """A name taken apart; `fathers` says of each part whether it names an ancestor.

    `younger` says which of two who share the name, and `double` whether the first two parts are one given name.
    """

    parts: tuple[Part, ...]
    fathers: tuple[bool, ...] = ()
    younger: str = ""
    double: bool = False

    @property
    def filial(self) -> bool:
        """Does it say whose son or daughter?"""
        return any(self.fathers)


@lru_cache(maxsize=1 << 16)
def parts(name: str) -> Parts:
    """The parts of a name, given name first ("Shoigu, Sergei" is turned round)."""
    family, comma, given = name.replace("،", ",").partition(",")
    turned = comma and given.strip() and plain(given) not in YOUNGER
    words, younger = _without_generation(plain(f"{given} {family}" if turned else name).split())
    words = [ORDINALS.get(word, word) for word in _given_first(words)]
    kept = [i for i, word in enumerate(words) if word not in DROPPED or _given_name(i, words)] or [*range(len(words))]
    after = [i > 0 and words[i - 1] in FILIATION and i - 1 not in kept for i in kept]
    joined = _joined([uncompounded(words[i]) for i in kept])
    starts = accumulate((len(group) for group in joined), initial=0)
    fathers = tuple(after[start] for start, _ in zip(starts, joined, strict=False))
    double = len(joined) > 2 and (joined[1][0] in DOUBLING or (len(joined[0]) == 1 and _hyphened(name)))
    return Parts(tuple(part(word) for word in joined), fathers, younger, double)


def _without_generation(words: list[str]) -> tuple[list[str], str]:
    """The words without "Jr." and the like, and which of two who share the name is meant."""
    found = next((YOUNGER[word] for word in words if word in YOUNGER), "")
    if not found and len(words) > 2:
        found = YOUNGER_AT_THE_END.get(words[-1], "")
        words = words[:-1] if found else words
    return [word for word in words if word not in YOUNGER] or words, found


def _given_first(words: list[str]) -> list[str]:
    """Russian lists put the family name first: "Иванов С. П.", "Иванов Сергей Петрович"."""
    initials = len(words) > 1 and len(words[0]) > 1 and all(len(word) == 1 for word in words[1:])
    return [*words[1:], words[0]] if initials or (len(words) == 3 and _PATRONYMIC.search(words[2])) else words


def _hyphened(name: str) -> bool:
    return bool(_HYPHENED.search(bare(name)))


def _given_name(place: int, words: list[str]) -> bool:
    """"Ben" is a name where it stands first, as in Ben Wallace, and so is "Gen" beside a single other name."""
    if words[place] in ("gen", "ген"):
        return len(words) == 2
    return place == 0 and words[0] in ("ben", "بن", "бен") and len(words) > 1


def _joined(words: list[str]) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for word in words:
        if found and (found[-1][-1] in JOINED_TO_NEXT or word in JOINED_TO_LAST):
            found[-1] = (*found[-1], word)
        else:
            found.append((word,))
    return found


@lru_cache(maxsize=1 << 16)
def part(words: tuple[str, ...]) -> Part:
    """The part that these words are together."""
    sounds: list[str] = []
    vowels: list[str] = [""]
    for word in words:
        for sound, before in heard(word):
            vowels[-1] += before
            if sound:
                sounds.append(sound)
                vowels.append("")
    if words[0] in PARTICLES and len(words) > 1:
        vowels[1] = ""
    if words[0].startswith(_SERVANT):  # Abdullah, Abdallah: the vowel of the case says nothing
        vowels[2:3] = [""] if len(vowels) > 3 else vowels[2:3]
    read = tuple(tuple(VOWELS[letter] for letter in gap if letter in VOWELS) for gap in vowels)
    return Part("".join(words), tuple(sounds), read, initial=len(words) == 1 and len(words[0]) == 1)
