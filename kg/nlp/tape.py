"""The tape: an article as a row of elements, each the longest lexicon phrase at its place, a name, or a plain word.

The grammars of noun phrases and frames read the tape, not the words, so that they hold for every language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kg.nlp.language import Language
from kg.nlp.matcher import Match, forms
from kg.nlp.tokens import Tokens

# Of two phrases of the same length the earlier category wins.
_ORDER = ("counterpart", "trigger", "attendance", "accompanying", "plural", "post", "organisation", "rank", "honorific",
          "sides", "country", "city", "metonym", "demonym", "head", "delegations", "both", "light", "anaphor", "body",
          "standins", "pronouns", "denied", "planned", "breaks", "marker")
_PRIORITY = {category: len(_ORDER) - i for i, category in enumerate(_ORDER)}
_PROPER = frozenset({"country", "city", "metonym", "demonym", "organisation"})
# Inside these a country is looked for: "أمير قطر", "U.S. Secretary of State".
_CARRIERS = frozenset({"post", "plural", "counterpart", "head", "accompanying"})


@dataclass(frozen=True, slots=True)
class Element:
    """Tokens start to end with a category: one of the lexicon's, "name", "word", "function", "number" or "mark".

    `clitic` holds the proclitics of its first word; `country` a country that is named inside it.
    `others` are the categories that lost: an anaphor may also be a trigger.
    """

    start: int
    end: int
    category: str
    value: Any = ""
    clitic: str = ""
    country: str = ""
    others: tuple[Match, ...] = ()

    def other(self, category: str) -> Match | None:
        """The losing match of a category that spans the same words, if any."""
        return next((m for m in self.others if m.entry.category == category and m.end == self.end), None)


def tape(tokens: Tokens, language: Language) -> list[Element]:
    """The elements of an article, in order, covering every token once."""
    keys, at = tokens.keys, language.matcher.at
    plain = [at(keys, i) for i in range(len(keys))]
    demonyms = frozenset(i for i, found in enumerate(plain)
                         if any(m.entry.category == "demonym" and m.end == i + 1 and not m.clitic for m in found))
    elements: list[Element] = []
    i = 0
    while i < len(keys):
        found = at(keys, i, demonyms) if demonyms else plain[i]
        found = _spelt(found, tokens, language)
        if found:
            element = _longest(found, plain)
            if element is not None and not _name_instead(tokens, element, language, elements) and not _overrun(element, plain):
                elements.append(element)
                i = element.end
                continue
        elements.append(_single(tokens, i, language, elements))
        i += 1
    return elements


def _longest(found: list[Match], plain: list[list[Match]]) -> Element | None:
    best = max(found, key=lambda m: (m.end, -len(m.clitic), _PRIORITY[m.entry.category]))
    country, value = "", best.entry.value
    if best.entry.category == "post" and "@" in value:
        value, _, country = value.partition("@")
    if not country and best.entry.category in _CARRIERS:
        country = next((_code(m) for i in range(best.start, best.end) for m in plain[i]
                        if m.entry.category in ("country", "demonym", "metonym") and m.end <= best.end), "")
    return Element(best.start, best.end, best.entry.category, value, best.clitic, country,
                   tuple(m for m in found if m is not best))


def _spelt(found: list[Match], tokens: Tokens, language: Language) -> list[Match]:
    """Arabic: what the article decides. "السورية" is the adjective, "سورية" the country; an anaphor is definite."""
    if not found:
        return found
    if not language.clitics:
        proper = tokens.words[found[0].start][0].isupper()
        return found if proper else [m for m in found if m.entry.category not in _PROPER]
    first = found[0].start
    definite = tokens.keys[first][len(found[0].clitic) if found[0].clitic else 0:].startswith("ال") or "لل" in tokens.keys[first][:3]
    kinds = {m.entry.category for m in found if m.end == first + 1}
    before = tokens.keys[first - 1] if first and first not in tokens.breaks else ""
    named = any(m.entry.definite for m in found if m.entry.category == "country")
    adjective = before == "-" or tokens.keys[first + 1:first + 2] == ("-",) or definite and not named or (
        not found[0].clitic and before.isalpha() and before not in language.function and (before.endswith(("ه", "ات")) or before.startswith("ال")))
    dropped = {"country"} if {"country", "demonym"} <= kinds and adjective else {"demonym"} if {"country", "demonym"} <= kinds else set()
    if not definite:
        dropped.add("anaphor")
    if definite or tokens.words[first].endswith("اً") or tokens.words[first].endswith("ًا"):
        dropped.add("light")
    found = [m for m in found if definite or not m.entry.definite]
    return [m for m in found if m.entry.category not in dropped or m.end > first + 1 and m.entry.category != "anaphor"]


def _overrun(element: Element, plain: list[list[Match]]) -> bool:
    """Whether "the deputy minister" is only the opening of a longer title, "Deputy Minister of Defense"."""
    return element.category in ("standins", "both", "accompanying") and any(
        m.entry.category in ("post", "plural") and m.end > element.end for found in plain[element.start + 1:element.start + 2] for m in found)


def _code(match: Match) -> str:
    return str(match.entry.value)


def _name_instead(tokens: Tokens, element: Element, language: Language, before: list[Element]) -> bool:
    """Whether a lexicon word is part of a name here: a city or common word right after a name's particle or given name."""
    if element.end - element.start > 1 or element.category not in ("city", "country", "rank", "head", "post", "honorific", "demonym", "body", "standins"):
        return False
    previous = before[-1] if before else None
    if previous is None or previous.category not in ("name", "post", "rank", "honorific") or element.clitic:
        return False
    if previous.category != "name" and not (language.cased and element.category == "city"):
        return False
    particle = tokens.keys[previous.end - 1] in language.particles
    if element.category == "city" and not element.value[2] and element.value[3] < 400_000 and not element.clitic and not language.cased:
        return True
    if language.cased:
        if element.category == "city" and previous.category in ("post", "rank", "honorific") and not element.value[2] and element.value[3] < 1_000_000:
            return tokens.words[element.start + 1:element.start + 2] != (",",) and tokens.words[min(element.start + 1, len(tokens) - 1)][0].isupper()
        return tokens.words[element.start][0].isupper() and particle and tokens.words[previous.end - 1].islower()
    return particle and element.category != "demonym" or (particle and tokens.keys[previous.end - 1] not in ("دين", "الدين"))


def _single(tokens: Tokens, i: int, language: Language, before: list[Element]) -> Element:
    key, word = tokens.keys[i], tokens.words[i]
    if word[0].isdigit() or key.isdigit():
        return Element(i, i + 1, "number", key)
    if not word[0].isalpha() and not (len(word) > 1 and word[1:2].isalpha()):
        return Element(i, i + 1, "mark", word)
    after_name = bool(before) and before[-1].category == "name"
    if language.cased:
        return Element(i, i + 1, _cased(tokens, i, language, after_name))
    return _uncased(key, i, language, after_name, tokens, elements_before=before)


def _cased(tokens: Tokens, i: int, language: Language, after_name: bool) -> str:
    key, word = tokens.keys[i], tokens.words[i]
    if key in language.particles and not word[0].isupper():
        follows = i + 1 < len(tokens) and (tokens.words[i + 1][0].isupper() or tokens.keys[i + 1] in language.particles)
        hyphen = i + 2 < len(tokens) and tokens.words[i + 1] == "-" and tokens.words[i + 2][0].isupper()
        return "name" if follows and after_name or hyphen else "word"
    if len(word) == 1 and word.isupper() and after_name and tokens.words[i + 1:i + 2] == (".",):
        return "name"
    if key in language.function:
        return "function"
    if not word[0].isupper():
        return "word"
    if key in language.domain or language.words.get(key) in ("w", "r") and not after_name and key not in language.given:
        return "title-word"
    return "name"


def _uncased(key: str, i: int, language: Language, after_name: bool, tokens: Tokens, elements_before: list[Element]) -> Element:
    particle = after_name and tokens.keys[i - 1] in language.particles
    if particle or key in language.particles or key in language.given:
        return Element(i, i + 1, "name")
    for rest, clitic in forms(key, clitics=True):
        if rest in language.function or rest in language.words and language.words[rest] in ("w", "v"):
            return Element(i, i + 1, "function" if rest in language.function else "word", clitic=clitic)
        if rest in language.given or language.words.get(rest) == "n":
            return Element(i, i + 1, "name", clitic=clitic)
    if language.words.get(key) == "r" and not after_name:
        return Element(i, i + 1, "rare")
    raw = tokens.words[i]
    if raw.startswith(("وال", "بال", "فال", "كال", "لل", "ولل", "وبال")) or len(key) < 3 or _inflected(key):
        return Element(i, i + 1, "word", clitic=key[0] if key[0] in "وف" else "")
    clitic = "و" if key[0] == "و" and not after_name and len(key) > 4 else ""
    return Element(i, i + 1, "name" if after_name or not key.startswith("ال") else "rare", clitic=clitic)


def _inflected(key: str) -> bool:
    """Endings that names hardly ever have: sound plurals, pronouns, feminine adjectives with article."""
    return key.endswith(("هما", "كما", "تها", "اته", "ياته", "اتها", "ناها")) or key.startswith(("يت", "يست", "تست", "سي", "ست", "نست", "سن")) and len(key) > 4 or (
        key.startswith("ال") and len(key) > 6 and key.endswith(("ات", "ون", "ين", "يه")))
