"""A tape with its words and language: look-ups by element that are safe beyond both ends."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from kg.nlp.language import Language
from kg.nlp.tape.element import Element
from kg.nlp.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Row:
    """The elements of an article. Every look-up takes the index of an element; outside the tape it finds nothing."""

    tokens: Tokens
    elements: list[Element]
    language: Language

    def __len__(self) -> int:
        return len(self.elements)

    def at(self, token: int) -> int:
        """The index of the first element that starts at or after a token; their number where none does."""
        return bisect_left(self.elements, token, key=lambda element: element.start)

    def category(self, k: int) -> str:
        """The category of element k, or ""."""
        return self.elements[k].category if 0 <= k < len(self.elements) else ""

    def key(self, k: int) -> str:
        """The folded first word of element k, or ""."""
        return self.tokens.keys[self.elements[k].start] if 0 <= k < len(self.elements) else ""

    def is_word(self, k: int, name: str) -> bool:
        """Whether element k is a single word of a closed class of the language ("and", "of", "possessives")."""
        if not 0 <= k < len(self.elements):
            return False
        element = self.elements[k]
        return element.end - element.start == 1 and self.tokens.keys[element.start] in self.language.closed[name]

    def opens_line(self, k: int) -> bool:
        """Whether element k stands at the beginning of a line."""
        return self.elements[k].start in self.tokens.breaks

    def clitic_lead(self, k: int) -> str:
        """How a single proclitic brings element k in ("b", "l"); "" without one, several as they are written."""
        clitic = self.elements[k].clitic
        return self.language.proclitics.leads.get(clitic, clitic)

    def conjoined(self, k: int) -> bool:
        """Whether "and" is written as one with element k."""
        return any(letter in self.language.proclitics.conjunctions for letter in self.elements[k].clitic)

    def bound(self, k: int) -> bool:
        """Whether a preposition is written as one with element k."""
        return any(letter in self.language.proclitics.prepositions for letter in self.elements[k].clitic)
