"""Towns that are written like something else: "عمان" is Oman and the capital of Jordan, "قنا" a town and an agency."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.grammar import table
from kg.nlp.language import Language
from kg.nlp.matcher import Match
from kg.nlp.tape.element import COUNTRIES, Element
from kg.nlp.tokens import Tokens

_DATELINE = 14  # tokens
_ENCLOSING = (("/", "/"), ("(", ")"))
_PLACING = frozenset({"in", "to", "from"})
_SHADDA = "\u0651"


def settle_twins(elements: list[Element], tokens: Tokens) -> list[Element]:
    """The elements with each such word read as the town where its doubled consonant is written ("عمّان"), or where the
    article names the town's country and the other one by this word alone."""
    twins = {n: town for n, element in enumerate(elements) if (town := _town(element)) is not None}
    if not twins:
        return elements
    named = {_country(element) for n, element in enumerate(elements) if n not in twins}
    settled = list(elements)
    for n, town in twins.items():
        element = elements[n]
        marked = any(_SHADDA in word for word in tokens.words[element.start:element.end])
        if marked or (town.entry.value.iso in named and str(element.value) not in named):
            settled[n] = replace(element, category="city", value=town.entry.value, clitic=town.clitic)
    return settled


def after_prepositions(elements: list[Element], tokens: Tokens, language: Language) -> list[Element]:
    """The elements with a word that is also a state's name ("مالي") read as the state after "in", "to" or "from"."""
    states = {key: iso for iso, keys in table(language, "doubtful_states").items() for key in keys}
    found = list(elements)
    for n, element in enumerate(elements[1:] if states else (), 1):
        iso = states.get(tokens.keys[element.start]) if element.end - element.start == 1 else None
        before = elements[n - 1]
        if iso and element.category not in COUNTRIES and before.category == "marker" and before.value in _PLACING:
            found[n] = replace(element, category="country", value=iso.upper(), clitic="")
    return found


def without_agencies(elements: list[Element], tokens: Tokens) -> list[Element]:
    """The elements with a town between strokes or brackets in the dateline ("الدوحة /قنا/") read as a mere word: there
    stands the agency."""
    found = list(elements)
    for n, element in enumerate(elements):
        if element.start > _DATELINE:
            break
        around = (*tokens.words[element.start - 1:element.start], *tokens.words[element.end:element.end + 1])
        if element.category == "city" and around in _ENCLOSING:
            found[n] = replace(element, category="word", value="")
    return found


def _town(element: Element) -> Match | None:
    """The town of another country that a country's name may also mean."""
    town = element.other("city") if element.category == "country" else None
    return town if town is not None and town.entry.value.iso != element.value else None


def _country(element: Element) -> str:
    return str(element.value) if element.category in COUNTRIES else element.country
