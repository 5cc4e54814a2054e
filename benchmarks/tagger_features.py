"""What the tagger of persons' names sees of a word: its letters, its class in the word lists, the lexicons' category of
its element, and the same of its neighbours."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.nlp.fold import bare
from kg.nlp.language import Language
from kg.nlp.tape import Element
from kg.nlp.tokens import Tokens

Classes = Callable[[str], str]  # of a folded word without its article; "" where it is unknown
_BY_WORD = frozenset({"name", "word", "rare", "title-word"})  # categories that the word lists alone decide


def classes_of(language: Language) -> Classes:
    """The classes of words.tsv."""
    return lambda key: language.words.get(key, "")


def features(tokens: Tokens, elements: list[Element], language: Language, classes: Classes) -> list[list[str]]:
    """The features of every word."""
    seen = _categories(tokens, elements)
    facts = [[f"c={_class(key, classes)}", f"k={seen[i]}", *_kinds(key, language)] for i, key in enumerate(tokens.keys)]
    return [[*_letters(tokens.keys[i]), *facts[i], "".join(facts[i][:2]), *_around(tokens, facts, i)]
            for i in range(len(tokens))]


def _categories(tokens: Tokens, elements: list[Element]) -> list[str]:
    seen = [""] * len(tokens)
    for element in elements:
        if element.category not in _BY_WORD:
            for i in range(element.start, element.end):
                seen[i] = element.category + (">" if i > element.start else "")
    return seen


def _forms(key: str) -> Iterator[str]:
    """A word, without "and", and without a preposition."""
    yield key
    if key[0] in "وف" and len(key) > 3:
        yield key[1:]
    if key[0] in "بلك" and len(key) > 4:
        yield key[1:]


def _class(key: str, classes: Classes) -> str:
    return next((known + ("+" if form != key else "") for form in _forms(key) if (known := classes(bare(form)))), "?")


def _kinds(key: str, language: Language) -> list[str]:
    kinds = {"given": any(form in language.given for form in _forms(key)), "particle": key in language.particles,
             "article": language.bears_article(key)}
    return [kind for kind, holds in kinds.items() if holds]


def _letters(key: str) -> list[str]:
    ends = (f"s2={key[-2:]}", f"s3={key[-3:]}", f"p2={key[:2]}", f"p3={key[:3]}")
    return ["b", f"w={key}", *ends, f"l={min(len(key), 8)}"]


def _around(tokens: Tokens, facts: list[list[str]], i: int) -> Iterator[str]:
    for step in (-2, -1, 1, 2):
        at = i + step
        if not 0 <= at < len(tokens) or any(n in tokens.breaks for n in range(min(i, at) + 1, max(i, at) + 1)):
            if abs(step) == 1:
                yield f"edge{step}"
            continue
        yield from (f"{step}{fact}" for fact in facts[at])
        if abs(step) == 1:
            key = tokens.keys[at]
            yield from (f"{step}w={key}", f"{step}s2={key[-2:]}", f"{step}{facts[at][0]}{facts[i][0]}",
                        f"{step}{facts[at][1]}{facts[i][0]}")
