"""Which meanings of a phrase its spelling allows: capitals tell names, the article tells adjectives and anaphors."""

from __future__ import annotations

from kg.nlp.language import Language
from kg.nlp.language.entering import PROPER
from kg.nlp.matcher import Match
from kg.nlp.tokens import Tokens

_HYPHEN = "-"
_AND_I = "وإ"  # no word begins so: its first letter is "and"


def spelt(found: list[Match], tokens: Tokens, language: Language) -> list[Match]:
    """The matches at one token that its spelling does not speak against."""
    if found and not language.cased and tokens.words[found[0].start].startswith(_AND_I):  # "وإلى" is not "والي"
        found = [m for m in found if m.clitic]
    if found and found[0].clitic and tokens.keys[found[0].start] in language.given:  # "باراك" is no town with "in"
        found = [m for m in found if not m.clitic]
    if not found:
        return found
    if language.cased:
        word, small = tokens.words[found[0].start], {"demonym"} if language.small_demonyms else frozenset()
        return [m for m in found if not _is_no_prefix(m, word) and not _is_of_another(m) and (
            word.isupper() if m.entry.capitals else m.entry.category not in PROPER - small or word[0].isupper())]
    return _by_article(found, tokens, language) if language.article else found


def _is_of_another(match: Match) -> bool:
    """Whether an adjective of country inside a body's name makes it another's: "the Royal Thai Navy"."""
    return match.inside >= 0 and match.entry.category == "organisation"


def _is_no_prefix(match: Match, word: str) -> bool:
    """Whether a word is not spelt as the prefix of a navy's ships that it may be: "its", but "ITS" and "HNoMS"."""
    return match.entry.category == "ships" and bool(match.entry.value) and word[1:].islower()


def _by_article(found: list[Match], tokens: Tokens, language: Language) -> list[Match]:
    """What the article decides: "السورية" is the adjective, "سورية" the country; an anaphor is definite."""
    first = found[0].start
    definite = _definite(tokens.keys[first], found[0].clitic, language)
    dropped: set[str] = set()
    kinds = {m.entry.category for m in found if m.end == first + 1}
    if {"country", "demonym"} <= kinds:
        dropped.add("country" if _adjective(found, definite, tokens, language) else "demonym")
    if not definite:
        dropped.add("anaphor")
    if definite or tokens.words[first].endswith(language.shapes.adverbs):
        dropped.add("light")
    # A longer phrase is not in doubt, but an anaphor needs its article at any length.
    return [m for m in found if (definite or not m.entry.definite) and (
        m.entry.category not in dropped or (m.end > first + 1 and m.entry.category != "anaphor"))]


def _definite(key: str, clitic: str, language: Language) -> bool:
    merged = language.proclitics.merged
    return language.bears_article(key[len(clitic):]) or (bool(merged) and merged in key[:3])


def _adjective(found: list[Match], definite: bool, tokens: Tokens, language: Language) -> bool:
    """Whether what may be a country or its adjective is the adjective."""
    first = found[0].start
    before = tokens.keys[first - 1] if first and first not in tokens.breaks else ""
    if before == _HYPHEN or tokens.keys[first + 1:first + 2] == (_HYPHEN,):  # "السورية-الأردنية"
        return True
    country_with_article = any(m.entry.definite for m in found if m.entry.category == "country")
    if definite and not country_with_article:
        return True
    noun = before.isalpha() and before not in language.function and (
        before.endswith(language.shapes.described) or language.bears_article(before))
    return noun and not found[0].clitic
