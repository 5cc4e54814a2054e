"""One element of the tape, and the longest phrase of the lexicon as one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kg.nlp.matcher import Match

# Of two phrases of the same length the earlier category wins.
_ORDER = ("counterpart", "trigger", "attendance", "attending", "ships", "accompanying", "plural", "post",
          "organisation", "rank", "honorific", "sides", "country", "city", "metonym", "demonym", "head", "delegations",
          "both", "light", "anaphor", "body", "standins", "pronouns", "denied", "planned", "breaks", "marker", "sense",
          "word")
_PRIORITY = {category: len(_ORDER) - i for i, category in enumerate(_ORDER)}
# Inside these a country is looked for: "أمير قطر", "U.S. Secretary of State".
_CARRIERS = frozenset({"post", "plural", "counterpart", "head", "accompanying", "body"})
COUNTRIES = frozenset({"country", "demonym", "metonym"})
_STATED = COUNTRIES | {"organisation"}


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


def longest(found: list[Match], plain: list[list[Match]]) -> Element:
    """The element of the longest match; of equals, that with fewer proclitics, then of the category that comes first.

    `plain` holds all matches of the article by token: a country named inside the phrase is taken from them.
    """
    best = max(found, key=lambda m: (m.end, -len(m.clitic), _PRIORITY[m.entry.category]))
    category, value, country = best.entry.category, best.entry.value, ""
    if category == "post":
        value, _, country = value.partition("@")
    if not country and category in _CARRIERS:
        country = _country_inside(best, plain)
    others = tuple(m for m in found if m is not best)
    return Element(best.start, best.end, category, value, best.clitic, country, others)


def _country_inside(phrase: Match, plain: list[list[Match]]) -> str:
    """The first state or body named inside a phrase; of those at one word a body before a state. A name that is only
    the end of a longer one ("National Security Council") says nothing."""
    i = phrase.start
    while i < phrase.end:
        inside = [m for m in plain[i] if m.end <= phrase.end and m.entry.category in _STATED]
        named = (str(m.entry.value.country if m.entry.category == "organisation" else m.entry.value) for m in inside)
        code = next((code for code in named if code), "")
        if code:
            return code
        i = max((m.end for m in inside), default=i + 1)
    return ""
