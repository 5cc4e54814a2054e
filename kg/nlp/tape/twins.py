"""A town that is written like another country: "عمان" is Oman, and it is the capital of Jordan."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.matcher import Match
from kg.nlp.tape.element import COUNTRIES, Element
from kg.nlp.tokens import Tokens

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


def _town(element: Element) -> Match | None:
    """The town of another country that a country's name may also mean."""
    town = element.other("city") if element.category == "country" else None
    return town if town is not None and town.entry.value.iso != element.value else None


def _country(element: Element) -> str:
    return str(element.value) if element.category in COUNTRIES else element.country
