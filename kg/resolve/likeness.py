"""How alike two parts of names are, across scripts: consonants first, vowels where both names write them.

Consonants are aligned by a weighted edit distance over the sound classes of `kg.resolve.letters`, in which classes
that transliteration often confuses are near. Vowels only speak against: Arabic leaves short ones out, so that a gap
that one name leaves empty tells nothing, but سعيد is no "Saud".
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from kg.resolve.parts import Part

NEAR = {
    frozenset(pair): cost
    for cost, pairs in ((0.35, "kg gh kh td bf sz dz gz cz"), (0.5, "cs cg tz ts ct ds"), (0.7, "nm lr kc fh"))
    for pair in pairs.split()
}
WEAK = {"h": 0.4, "ts": 0.8}  # cost of a consonant that one spelling leaves out; 1 for all others


@lru_cache(maxsize=1 << 17)
def likeness(a: Part, b: Part) -> float:
    """Between 0 (nothing in common) and 1 (one spelling, or two that differ as scripts do)."""
    if a.text == b.text:
        return 1.0
    if a.initial or b.initial:
        return 0.9 if _start(a) & _start(b) else 0.0
    if not a.sounds or not b.sounds:
        return _without_consonants(a, b)
    longest = max(len(a.sounds), len(b.sounds))
    alike = 1 - _distance(a.sounds, b.sounds) / longest
    if len(a.sounds) == len(b.sounds):
        alike -= min(1.0, _clashes(a, b)) * (0.45 if longest <= 2 else 0.3)
    if _latin(a) and _latin(b):
        alike = max(min(alike, 0.97), 0.97 * JaroWinkler.similarity(a.text, b.text) - 0.08)
    return max(0.0, round(alike, 4))


def _without_consonants(a: Part, b: Part) -> float:
    """Names of vowels alone: compared by letter in one script, taken on trust in two."""
    if _latin(a) == _latin(b):
        return 0.9 * JaroWinkler.similarity(a.text, b.text)
    return 0.0 if a.sounds or b.sounds else 0.7


def _start(part: Part) -> frozenset[str]:
    """With what a part may begin: its first vowel's classes or its first consonant; an alef may be any vowel."""
    first = part.vowels[0]
    if first:
        return frozenset("aiu") if part.text[0] in "اعе" else frozenset(first[0])
    return frozenset(part.sounds[:1])


def _latin(part: Part) -> bool:
    return part.text[:1].isascii()


def _distance(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    above = [0.0]
    for right in b:
        above.append(above[-1] + WEAK.get(right, 1.0))
    for left in a:
        row = [above[0] + WEAK.get(left, 1.0)]
        for j, right in enumerate(b, 1):
            change = 0.0 if left == right else NEAR.get(frozenset((left, right)), 1.0)
            row.append(min(above[j] + WEAK.get(left, 1.0), row[-1] + WEAK.get(right, 1.0), above[j - 1] + change))
        above = row
    return above[-1]


def _clashes(a: Part, b: Part) -> float:
    """In how many gaps the two write different vowels; a long vowel against none clashes a little."""
    total = 0.0
    for place, (left, right) in enumerate(zip(a.vowels, b.vowels, strict=True)):
        if left and right:
            total += _clash(left, right) if place else 0.0
        elif place and place < len(a.sounds) and _long(left or right):
            total += 0.4
    return total


def _clash(left: tuple[str, ...], right: tuple[str, ...]) -> float:
    if not set("".join(left)) & set("".join(right)):
        return 1.0
    return 0.0 if set(left[-1]) & set(right[-1]) else 0.5


def _long(vowels: tuple[str, ...]) -> bool:
    return len(vowels) > 1 and vowels[-1] != "a"
