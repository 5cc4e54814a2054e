"""Bodies whose state follows: "the Royal Navy of Oman" is not the one that the name alone means; states by their full
names ("جمهورية إيطاليا"); states and bodies that are named once more in brackets: "Republic of Korea (ROK)"."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.language import Language
from kg.nlp.tape.element import COUNTRIES, Element
from kg.nlp.tokens import Tokens

_TITLES = frozenset({"post", "head"})
_OFFICES = frozenset({"title-word", "body", "organisation"})
_ISO = 2  # letters of a state's code


def of_states(elements: list[Element], tokens: Tokens, language: Language) -> list[Element]:
    """The elements with each body of a state that "of" and another state follow as one element of that state."""
    done: list[Element] = []
    n = 0
    while n < len(elements):
        element, state = elements[n], elements[n + 2] if n + 2 < len(elements) else None
        joined = state is not None and tokens.keys[elements[n + 1].start] in language.closed["of"]
        if joined and state is not None and element.category == "organisation" and state.category == "country" and (
                len(str(element.value.country)) == _ISO):
            element = replace(element, end=state.end, value=element.value._replace(country=str(state.value)))
            n += 2
        done.append(element)
        n += 1
    return done


def with_official_names(elements: list[Element], tokens: Tokens, language: Language) -> list[Element]:
    """Arabic: the elements with "جمهورية", "مملكة" and the state's name after it as one element of that state."""
    done: list[Element] = []
    for element in elements:
        before = done[-1] if done and language.article else None
        if before is not None and element.category == "country" and not element.clitic and _is_state_word(
                before, tokens, language) and element.start not in tokens.breaks:
            element = replace(element, start=before.start, clitic=before.clitic)
            done.pop()
        done.append(element)
    return done


def _is_state_word(element: Element, tokens: Tokens, language: Language) -> bool:
    """Whether an element is a word for a kind of state, without an article."""
    key = tokens.keys[element.start].removeprefix(element.clitic)
    return element.category == "word" and key in language.state_words and not language.bears_article(key)


def without_abbreviations(elements: list[Element], tokens: Tokens) -> list[Element]:
    """The elements with a state or body and its short form in brackets as one element."""
    done: list[Element] = []
    n = 0
    while n < len(elements):
        element, around = elements[n], elements[n + 1:n + 4]
        bracketed = len(around) == 3 and [tokens.words[around[m].start] for m in (0, 2)] == ["(", ")"]
        same = bracketed and bool(_state(element)) and _state(around[1]) == _state(element)
        if same or (bracketed and _is_short_form(element, around[1], elements[n + 4:n + 5], tokens)):
            element = replace(element, end=around[2].end)
            n += 3
        done.append(element)
        n += 1
    return done


def _is_short_form(element: Element, inside: Element, after: list[Element], tokens: Tokens) -> bool:
    """English: whether capitals in brackets abbreviate an office whose holder follows: "Department of National Defense
    (DND) Secretary"."""
    word, named = tokens.words[inside.start], tokens.words[element.start]
    titled = bool(after) and after[0].category in _TITLES and element.category in _OFFICES
    return titled and inside.category == "name" and word.isupper() and word.isascii() and len(word) > 1 and (
        named[0].isupper())


def _state(element: Element) -> str:
    if element.category in COUNTRIES:
        return str(element.value)
    return str(element.value.country) if element.category == "organisation" else ""
