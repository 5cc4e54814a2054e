"""titles.yaml: posts, their heads and plurals, ranks, honorifics and counterparts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kg.nlp.language.entering import enter
from kg.nlp.matcher import Matcher

_BY_ROLE = {"posts": "post", "heads": "head", "plural": "plural"}  # section → category; the value is the role's code
_ARTICLE = "ال"
_NEW = "جديدا"
COUNTERPARTS = "counterpart"  # in the place of a role: their post is that of whose counterparts they are
_PLAIN = {"ranks": "rank", "honorifics": "honorific", "counterparts": "counterpart"}


def _spelt(phrases: Iterable[Any], table: Mapping[str, Any]) -> list[str]:
    """Phrases with each also in its other spelling ("Defense", "Defence")."""
    written = [str(phrase) for phrase in phrases]
    pairs = [pair for a, b in table.get("spellings", {}).items() for pair in ((a, b), (b, a))]
    return [*written, *(phrase.replace(a, b) for phrase in written for a, b in pairs if a in phrase)]


def _accusative(phrases: Iterable[Any], table: Mapping[str, Any]) -> list[str]:
    """Arabic: phrases as they say what somebody becomes: "نائب رئيس الأركان", "نائبا لرئيس الأركان"."""
    heads = table.get("accusatives", ())
    parts = [str(phrase).split(" ", 2) for phrase in phrases]
    return [phrase for first, second, *rest in (part for part in parts if len(part) > 1)
            if first.removeprefix(_ARTICLE) in heads for phrase in _becoming(first, second, rest)]


def _becoming(head: str, second: str, rest: list[str]) -> list[str]:
    """"قائدا للجيش", "قائدا جديدا للجيش"; of a definite head with its adjective, "مفتشا عاما للقوات"."""
    after = "".join(f" {word}" for word in rest)
    if not head.startswith(_ARTICLE):
        return [f"{head}ا {_to(second)}{after}", f"{head}ا {_NEW} {_to(second)}{after}"]
    return [f"{head.removeprefix(_ARTICLE)}ا {second.removeprefix(_ARTICLE)}ا{after}"]


def _to(word: str) -> str:
    return "لل" + word[2:] if word.startswith("ال") else "ل" + word


def enter_titles(matcher: Matcher, table: Mapping[str, Any]) -> None:
    """Enter the phrases of a titles.yaml. A post of one country only has the value "role@ISO"."""
    for section, category in _BY_ROLE.items():
        for role, phrases in table.get(section, {}).items():
            enter(matcher, [*_spelt(phrases, table), *_accusative(phrases, table)], category, role)
    for section, category in _PLAIN.items():
        enter(matcher, table.get(section, ()), category, "")
    enter(matcher, table.get("plural_counterparts", ()), "plural", COUNTERPARTS)
    for country, roles in table.get("posts_of", {}).items():
        for role, phrases in roles.items():
            enter(matcher, [*_spelt(phrases, table), *_accusative(phrases, table)], "post", f"{role}@{country}")
