"""Making the tape: at each token the longest phrase that its spelling allows, else the word alone."""

from __future__ import annotations

from kg.nlp.language import Language
from kg.nlp.matcher import Match
from kg.nlp.tape.adverbials import adverbials
from kg.nlp.tape.bodies import of_states, with_official_names, without_abbreviations
from kg.nlp.tape.element import Element, longest
from kg.nlp.tape.joined_nouns import joined_nouns
from kg.nlp.tape.single import single
from kg.nlp.tape.spelling import spelt
from kg.nlp.tape.twins import after_prepositions, settle_twins, without_agencies
from kg.nlp.tape.verb_groups import joined_verb, longer, verb_group
from kg.nlp.tape.within_names import part_of_name
from kg.nlp.tokens import Tokens

# Short phrases that may be the opening of a longer title: "the deputy minister" of "the Deputy Minister of Defense".
_OPENINGS = frozenset({"standins", "both", "accompanying"})
_TITLES = frozenset({"post", "plural"})
_TALKS = frozenset({"between"})
_TITLED = frozenset({"demonym", "post", "rank"})
_JOURNEYS = frozenset({"between", "of", "by"})  # leads, and "of" as it is written


def tape(tokens: Tokens, language: Language) -> list[Element]:
    """The elements of an article, in order, covering every token once."""
    plain = [language.matcher.at(tokens.keys, i) for i in range(len(tokens))]
    inside = adverbials(tokens, language)
    skipped = {**_demonyms(plain), **inside}
    around = {i - n for i in skipped for n in range(language.matcher.longest)}  # where a phrase may skip one
    elements: list[Element] = []
    i = 0
    while i < len(tokens):
        found = language.matcher.at(tokens.keys, i, skipped) if i in around else plain[i]
        element = _phrase(spelt(found, tokens, language), plain, tokens.keys)
        joined = joined_verb(tokens, i, elements, element, language, inside)
        element = joined or longer(element, verb_group(tokens, i, language, inside))
        if element is None or part_of_name(tokens, element, language, elements):
            element = single(tokens, i, language, elements)
        elements.append(element)
        i = element.end
    elements = with_official_names(elements, tokens, language)
    elements = without_abbreviations(of_states(elements, tokens, language), tokens)
    elements = after_prepositions(elements, tokens, language)
    elements = settle_twins(without_agencies(elements, tokens), tokens)
    return joined_nouns(elements) if language.cased else elements


def _is_newly_told(element: Element, plain: list[list[Match]], keys: tuple[str, ...]) -> bool:
    """Whether parties follow: "the meeting between X and Y", "the visit of X" is not one that was told before."""
    following = plain[element.end] if element.end < len(plain) else []
    leads = _JOURNEYS if element.value == "visit" else _TALKS
    if any(m.entry.category in _TITLED and not m.clitic for m in following) and keys[element.start].isascii():
        return element.end - element.start > 1  # "the meeting Minister X held with"
    beyond = plain[element.end + 1] if element.end + 1 < len(plain) else []
    if any(m.entry.category == "pronouns" for m in following) and any(m.entry.category == "light" for m in beyond):
        return keys[element.start].isascii() and element.value == "meeting"  # "the talks she had with"
    return element.end - element.start > 1 and any(
        m.entry.category == "marker" and (m.entry.value in leads or keys[m.start] in leads) for m in following)


def _demonyms(plain: list[list[Match]]) -> dict[int, int]:
    """The tokens that are a demonym: one may stand inside a title ("وزير الدولة القطري لشؤون الدفاع")."""
    return {i: i + 1 for i, found in enumerate(plain)
            if any(m.entry.category == "demonym" and m.end == i + 1 and not m.clitic for m in found)}


def _phrase(found: list[Match], plain: list[list[Match]], keys: tuple[str, ...]) -> Element | None:
    """The longest phrase, unless a longer title begins at its second word."""
    if not found:
        return None
    element = longest(found, plain)
    if element.category in _OPENINGS and element.start + 1 < len(plain) and any(
            m.entry.category in _TITLES and m.end > element.end and not m.clitic for m in plain[element.start + 1]):
        return None
    if element.category == "standins" and any(
            m.entry.category == "body" and m.end > element.end for m in plain[element.end - 1]):
        return None  # "the Turkish General Staff"
    if element.category == "anaphor" and _is_newly_told(element, plain, keys):
        return None
    of_something = keys[element.end:element.end + 1] == ("of",)  # "the commander of the fleet"
    return None if of_something and element.category == "standins" and element.end - element.start > 1 else element
