"""States, their bodies and their posts by what news calls them, in four languages.

"وزير الدفاع السوري", "le ministre syrien de la Défense" and "министр обороны Сирии" are a post with its state, "US
Department of Defense" is a ministry with its own; capitals, peoples and houses stand for their state. The words of a
name without articles and small words are searched for a form of a state; what is left has to be the name of a post or
ministry.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from kg import reference

Words = tuple[str, ...]

_SMALL = frozenset({
    "the", "of", "for", "s", "de", "du", "des", "la", "le", "les", "l", "d", "et", "in", "и", "في", "ل", "ب", "в", "во",
})
_ALIKE = str.maketrans({"ى": "ي", "ة": "ه", "ـ": None, "’": "'"})
_LONGEST = 6  # words of the longest form of a state


def state(name: str) -> str:
    """The code of the state that a name, a people, a capital or a house stands for, "" where none does for certain.

    A body of the reference data is itself and no state: the Pentagon.
    """
    words = _words(name)
    found = _states().get(words, frozenset()) if words not in _bodies() else frozenset()
    return next(iter(found)) if len(found) == 1 else ""


@lru_cache(maxsize=1 << 14)
def post(name: str) -> tuple[str, str]:
    """Role and state of a post that is named with its state, empty where it is none."""
    return next(_with_state(name, _posts()), ("", ""))


@lru_cache(maxsize=1 << 14)
def ministry(name: str) -> tuple[str, str]:
    """Code and state of a ministry or staff that is named with its state, empty where it is none."""
    return next(_with_state(name, _ministries()), ("", ""))


def _with_state(name: str, known: dict[Words, str]) -> Iterator[tuple[str, str]]:
    words = _words(name)
    for start in range(len(words)):
        for end in range(min(start + _LONGEST, len(words)), start, -1):
            code = known.get(words[:start] + words[end:])
            states = _states(ambiguous=True).get(words[start:end], frozenset()) if code else frozenset()
            if code and len(states) == 1:
                yield code, next(iter(states))


def _words(name: str) -> Words:
    """The folded words without articles and small words."""
    text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    kept = (char for char in text.translate(_ALIKE) if unicodedata.category(char) not in {"Mn", "Cf"})
    words = re.findall(r"\w+", "".join(kept))
    bare = [word.removeprefix("ال") if len(word) > 4 else word for word in words]
    return tuple(word for word in bare if word not in _SMALL)


@cache
def _states(*, ambiguous: bool = False) -> dict[Words, frozenset[str]]:
    """The codes of the states that a form stands for; forms that mean something else too on request only."""
    found: dict[Words, set[str]] = {}
    for country in reference.countries():
        _enter(found, country.forms if ambiguous else country.forms - country.ambiguous, country.iso)
    for spoken in reference.spoken():
        _enter(found, spoken.forms, spoken.iso)
    return {words: frozenset(codes) for words, codes in found.items()}


def _enter(found: dict[Words, set[str]], forms: Iterable[str], code: str) -> None:
    for words in map(_words, forms):
        if words:
            found.setdefault(words, set()).add(code)


@cache
def _bodies() -> frozenset[Words]:
    return frozenset(_words(name) for body in reference.organisations() for name in body.names)


@cache
def _posts() -> dict[Words, str]:
    return {_words(name): post_.role for post_ in reference.posts() for name in post_.names}


@cache
def _ministries() -> dict[Words, str]:
    return {_words(name): body.code for body in reference.ministries() for name in body.names}
