"""Bodies whose state follows: "the Royal Navy of Oman" is not the one that the name alone means."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.language import Language
from kg.nlp.tape.element import Element
from kg.nlp.tokens import Tokens

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
