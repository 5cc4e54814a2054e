"""The parts of a name that count when it is compared: each with its consonants and the vowels written between them.

A kunya ("Abu Qasra"), a compound with a divine name ("Abdel Fattah") and one with "al-Din" are single parts, however
many words write them. Filiation is remembered, because "X bin Y" is no "Y bin X".
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from kg.resolve.letters import DROPPED, FILIATION, JOINED_TO_LAST, JOINED_TO_NEXT, ORDINALS, PARTICLES, VOWELS
from kg.resolve.names import heard, plain, uncompounded

_YOUNGER = frozenset({"jr", "junior", "ابن", "الابن", "младший"})
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
    """A name taken apart; `fathers` says of each part whether it names an ancestor, `younger` where it says junior."""

    parts: tuple[Part, ...]
    fathers: tuple[bool, ...] = ()
    younger: bool = False

    @property
    def filial(self) -> bool:
        """Does it say whose son or daughter?"""
        return any(self.fathers)


@lru_cache(maxsize=1 << 16)
def parts(name: str) -> Parts:
    """The parts of a name, given name first ("Shoigu, Sergei" is turned round)."""
    family, comma, given = name.replace("،", ",").partition(",")
    words = [ORDINALS.get(w, w) for w in plain(f"{given} {family}" if comma and given.strip() else name).split()]
    kept = [i for i, word in enumerate(words) if word not in DROPPED or _given_name(i, words)] or [*range(len(words))]
    after = [i > 0 and words[i - 1] in FILIATION and i - 1 not in kept for i in kept]
    joined = _joined([uncompounded(words[i]) for i in kept])
    starts = accumulate((len(group) for group in joined), initial=0)
    fathers = tuple(after[start] for start, _ in zip(starts, joined, strict=False))
    return Parts(tuple(part(word) for word in joined), fathers, not _YOUNGER.isdisjoint(words))


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
