"""Which language a text is in: by script, by letters that only one language has, and by function words.

Tiny and deterministic. It need not name every language, but must never take another one for Arabic or
English: where the evidence is thin it answers "und". The words are data (`languages.yaml`).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import yaml

UNKNOWN = "und"
_SAMPLE = 5_000
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200c-\u200f\u202a-\u202e\u2066-\u2069]")
_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9-_]+)?")


@cache
def _data() -> Mapping[str, Mapping[str, str]]:
    text = files("kg.ingest").joinpath("languages.yaml").read_text(encoding="utf-8")
    loaded: dict[str, dict[str, str]] = yaml.safe_load(text)
    return loaded


@cache
def _words() -> Mapping[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in _data()["words"].items()}


def code(tag: str) -> str:
    """The two-letter code that a declared language means ("AR-sa", "eng" …), "" where it means none known."""
    match = _TAG.fullmatch(tag.strip().lower())
    if not match:
        return ""
    return _data()["three-letter"].get(match[1], match[1] if len(match[1]) == 2 else "")


def detect(text: str) -> str:
    """ISO 639-1 code of the language of a text, or "und"."""
    sample = _MARKS.sub("", text[:_SAMPLE])
    script = main_script(sample)
    candidates = _data()["scripts"].get(script, "").split()
    if len(candidates) < 2:
        return candidates[0] if candidates else UNKNOWN
    tokens = _WORD.findall(sample.lower())
    shares = {candidate: _share(tokens, candidate) for candidate in candidates}
    best = max(candidates, key=shares.__getitem__)
    if script == "ARABIC":
        return _arabic_script(sample, best, shares)
    if script == "CYRILLIC" and shares[best] == 0:
        return _data()["fallback"]["CYRILLIC"]
    return best if shares[best] >= float(_data()["thresholds"]["words"]) else UNKNOWN


def word_share(text: str, language: str) -> float:
    """The part of a text's words that are function words of a language."""
    return _share(_WORD.findall(text[:_SAMPLE].lower()), language)


def main_script(text: str) -> str:
    """The script of most letters, named as Unicode names its letters: "ARABIC", "LATIN", "CYRILLIC" …"""
    counts: Counter[str] = Counter()
    for char, number in Counter(text).items():
        if char.isalpha():
            counts[unicodedata.name(char, "?").split()[0]] += number
    if counts["HIRAGANA"] * 20 > counts["CJK"]:
        counts["HIRAGANA"] += counts.pop("CJK", 0)  # Japanese, whose nouns are Chinese characters
    return max(sorted(counts), key=counts.__getitem__, default="")


def _share(tokens: list[str], language: str) -> float:
    known = _words()[language]
    return sum(token in known for token in tokens) / (len(tokens) or 1)


def _arabic_script(text: str, best: str, shares: Mapping[str, float]) -> str:
    """Arabic unless words or letters speak for a neighbour that is written in the same script."""
    letters = [c for c in text if c.isalpha()]
    if best != "ar" and shares[best] > shares["ar"]:
        return best
    foreign = sum(c in _data()["letters"]["not-arabic"] for c in letters) / len(letters)
    if foreign <= float(_data()["thresholds"]["letters"]):
        return "ar"
    if shares["ar"] > 0 and shares["ar"] >= 2 * max(shares[c] for c in shares if c != "ar"):
        return "ar"  # an Arabic text typed with a Persian keyboard
    return best if best != "ar" and shares[best] > 0 else UNKNOWN
