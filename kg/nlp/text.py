"""One article as the readers of events see it: words, elements, noun phrases, dates, and look-ups among them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from kg.nlp.dates import DateMention
from kg.nlp.entities import Entity, Register
from kg.nlp.language import Language
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Element
from kg.nlp.tokens import Tokens


@dataclass(frozen=True)
class Text:
    """Read-only. `sentences` are token ranges; phrases carry the key of their entity in `register`."""

    tokens: Tokens
    elements: list[Element]
    phrases: list[Phrase]
    sentences: list[tuple[int, int]]
    dates: list[DateMention]
    language: Language
    register: Register

    @cached_property
    def dated(self) -> frozenset[int]:
        """The tokens of date expressions."""
        return frozenset(i for d in self.dates for i in range(d.start, d.end))

    @cached_property
    def covered(self) -> frozenset[int]:
        """The tokens of noun phrases."""
        return frozenset(i for p in self.phrases for i in range(p.start, p.end))

    @cached_property
    def modal(self) -> frozenset[int]:
        """The tokens of words that make an event planned or denied ("is expected to")."""
        return frozenset(i for e in self.elements if e.category in ("planned", "denied") for i in range(e.start, e.end))

    @cached_property
    def subject_first(self) -> bool:
        """Whether the subject stands before its verb."""
        return bool(self.language.grammar.get("subject_first", False))

    @cached_property
    def _element_starts(self) -> list[int]:
        return [e.start for e in self.elements]

    @cached_property
    def _phrase_starts(self) -> list[int]:
        return [p.start for p in self.phrases]

    def element_at(self, token: int) -> int:
        """The index of the first element that starts at or after a token; their number where none does."""
        return bisect_left(self._element_starts, token)

    def elements_in(self, start: int, end: int) -> list[Element]:
        """The elements that start from token `start` to before token `end`."""
        return self.elements[self.element_at(start):self.element_at(end)]

    def phrases_in(self, start: int, end: int) -> list[Phrase]:
        """The noun phrases that start from token `start` to before token `end`."""
        return self.phrases[bisect_left(self._phrase_starts, start):bisect_left(self._phrase_starts, end)]

    def persons_in(self, start: int, end: int) -> list[Phrase]:
        """The phrases there that speak of a person who is known."""
        return [p for p in self.phrases_in(start, end) if p.kind == "person" and p.key >= 0]

    def entity(self, key: int) -> Entity:
        """The entity with a key."""
        return self.register.entities[key]

    def is_named(self, key: int) -> bool:
        """Whether the entity with a key is a person whose name is known."""
        entity = self.entity(key)
        return entity.kind == "person" and bool(entity.name)

    def key(self, k: int) -> str:
        """The folded first word of element k."""
        return self.tokens.keys[self.elements[k].start]

    def free(self, element: Element) -> bool:
        """Whether an element stands outside all noun phrases."""
        return element.start not in self.covered

    def clitic_leads(self, element: Element) -> tuple[str, ...]:
        """What the proclitics of an element mean, in order: "and", "b", "l", "as"."""
        leads = self.language.proclitics.leads
        return tuple(leads[c] for c in element.clitic if c in leads)
