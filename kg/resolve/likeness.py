"""How alike two parts of names are, across scripts: consonants first, vowels where both names write them.

Consonants are aligned by a weighted edit distance over the sound classes of `kg.resolve.letters`, in which classes
that transliteration often confuses are near. Vowels only speak against: Arabic leaves short ones out, so that a gap
that one name leaves empty tells nothing, but سعيد is no "Saud".
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from kg.resolve.given_names import one_given_name
from kg.resolve.parts import Part
from kg.resolve.short_names import short_form

_COSTS = (
    (0.0, "ß-s ج-g ŋ-g ŋ-ج ž-g ž-ج"), (0.05, "ß-c j-g w-f q-t ج-j ق-k"),
    (0.15, "ž-j q-s q-z ق-g"), (0.25, "ج-c ž-c"),
    (0.35, "k-g g-h k-h j-h j-k j-z j-c t-d q-d b-f b-w s-z d-z g-z c-z ج-k ج-z ج-h ق-h ق-ج ts-s ts-z ts-c ž-z"),
    (0.5, "c-s c-g t-z t-s c-t d-s ts-t ts-k"), (0.7, "n-m l-r k-c f-h ق-c"),
)
NEAR = {
    pair: cost
    for cost, pairs in _COSTS
    for one, other in (pair.split("-") for pair in pairs.split())
    for pair in ((one, other), (other, one))
}
# In Latin a cedilla or caron may be left out.
NEAR_IN_LATIN = NEAR | {
    pair: cost
    for one, other, cost in (("c", "s", 0.15), ("k", "c", 0.3), ("ts", "c", 0.15))
    for pair in ((one, other), (other, one))
}
# Cost of a consonant that one spelling leaves out; 1 for all others.
WEAK = {"h": 0.5, "j": 0.3, "w": 0.5, "ts": 0.8, "ŋ": 0.25}
_ANY = "aiu"  # the ع: any vowel, or none
_OTHER_NAME = 0.5  # what two names that are known to be two have in common at most
_PROSTHETIC = "ا"  # before an s with another consonant Arabic may put one: إستولتنبرغ


@lru_cache(maxsize=1 << 17)
def likeness(a: Part, b: Part) -> float:
    """Between 0 (nothing in common) and 1 (one spelling, or two that differ as scripts do)."""
    if a.text == b.text:
        return 1.0
    if short_form(a.text, b.text):
        return 0.92
    named = one_given_name(a.text, b.text)
    if named is not None:
        return 0.97 if named else min(_OTHER_NAME, _heard(a, b))
    return _heard(a, b)


def _heard(a: Part, b: Part) -> float:
    if a.initial or b.initial:
        return 0.9 if _start(a) & _start(b) else 0.0
    if not a.sounds or not b.sounds:
        return _without_consonants(a, b)
    longest = max(len(a.sounds), len(b.sounds))
    near = NEAR_IN_LATIN if _latin(a) and _latin(b) else NEAR
    alike = 1 - _distance(a.sounds, b.sounds, near) / longest
    if len(a.sounds) == len(b.sounds):
        alike -= min(1.0, _clashes(a, b)) * min(0.45, 0.9 / longest)
    if _latin(a) and _latin(b) and longest > 3:
        alike = max(min(alike, 0.97), 0.97 * JaroWinkler.similarity(a.text, b.text) - 0.08)
    return max(0.0, round(alike, 4))


def _without_consonants(a: Part, b: Part) -> float:
    """Names of vowels alone: compared by letter in one script, by their last vowel in two."""
    if _latin(a) == _latin(b):
        return 0.9 * JaroWinkler.similarity(a.text, b.text)
    if a.sounds or b.sounds:
        return 0.0
    return 0.9 if a.vowels[0] and b.vowels[0] and set(a.vowels[0][-1]) & set(b.vowels[0][-1]) else 0.6


def _start(part: Part) -> frozenset[str]:
    """With what a part may begin: its first vowel's classes or its first consonant; an alef may be any vowel."""
    first = part.vowels[0]
    if first:
        return frozenset("aiu") if part.text[0] in "اعе" else frozenset(first[0])
    return frozenset(part.sounds[:1])


def _latin(part: Part) -> bool:
    return part.text[:1].isascii()


def _arabic(part: Part) -> bool:
    return "\u0600" <= part.text[:1] <= "\u06ff"


def _distance(a: tuple[str, ...], b: tuple[str, ...], near: Mapping[tuple[str, str], float]) -> float:
    above = [0.0]
    for right in b:
        above.append(above[-1] + WEAK.get(right, 1.0))
    for left in a:
        row = [above[0] + WEAK.get(left, 1.0)]
        for j, right in enumerate(b, 1):
            change = 0.0 if left == right else near.get((left, right), 1.0)
            row.append(min(above[j] + WEAK.get(left, 1.0), row[-1] + WEAK.get(right, 1.0), above[j - 1] + change))
        above = row
    return above[-1]


def _clashes(a: Part, b: Part) -> float:
    """In how many gaps the two write different vowels, or only one of them writes any."""
    total, last = 0.0, len(a.sounds)
    for place, (left, right) in enumerate(zip(a.vowels, b.vowels, strict=True)):
        if left and right:
            total += _clash(left, right, spelt=not (_arabic(a) or _arabic(b))) if place else 0.0
        elif left or right:
            total += _alone(a if left else b, b if left else a, left or right, place, last)
    return total


def _alone(writer: Part, other: Part, vowels: tuple[str, ...], place: int, last: int) -> float:
    """How far a vowel that one name writes speaks against another that has none there.

    At the beginning and the end every script writes vowels; between, Arabic writes long ones and the others all.
    """
    if vowels == (_ANY,):
        return 0.0
    if place == 0:
        return 0.0 if writer.text[0] == _PROSTHETIC and writer.sounds[0] == "s" else 0.8
    if place == last:
        return 0.0 if writer.text.endswith("e") else 0.6
    if _arabic(writer):
        return 0.5
    if _arabic(other):
        return 0.4 if _long(vowels) else 0.0
    return 0.3


def _clash(left: tuple[str, ...], right: tuple[str, ...], *, spelt: bool) -> float:
    """How far two gaps differ; `spelt` where both scripts write every vowel."""
    if not set("".join(left)) & set("".join(right)):
        return 1.0
    return 0.0 if set(left[-1]) & set(right[-1]) else 0.8 if spelt else 0.5


def _long(vowels: tuple[str, ...]) -> bool:
    return len(vowels) > 1 and vowels[-1] != "a"
