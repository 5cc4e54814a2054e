"""The register of an article: gives every noun phrase the key of its entity."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.nlp.entities.countries import fill_in_countries
from kg.nlp.entities.delegations import delegation
from kg.nlp.entities.entity import Entity
from kg.nlp.entities.offices import as_counterpart, office, standin
from kg.nlp.entities.roll import NOBODY, Roll
from kg.nlp.entities.short_names import short_names
from kg.nlp.language import Language
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Element
from kg.nlp.tokens import Tokens

_HOME = "~"  # opens the country of a word for the home country: "~SA|MA", or "~" for any


class Register:
    """The entities of one article, in the order in which they became known; a key is an index into `entities`.
    `titled` are the countries that its title names."""

    def __init__(self, tokens: Tokens, elements: list[Element], language: Language, home: str,
                 sentences: Sequence[tuple[int, int]] = ()) -> None:
        self._tokens, self._elements = tokens, elements
        self._roll = Roll(language, home, tuple(start for start, _ in sentences))
        self.titled: tuple[str, ...] = ()

    @property
    def entities(self) -> list[Entity]:
        """The entities by key."""
        return self._roll.entities

    @property
    def home(self) -> str:
        """The country the article writes from, or ""."""
        return self._roll.home

    def learn(self, phrases: list[Phrase]) -> None:
        """Take names, posts and countries from phrases that stand outside the text, such as the title's."""
        self.titled = tuple(phrase.country for phrase in phrases if phrase.country)
        for phrase in phrases:
            if phrase.kind == "person" and phrase.name and phrase.role:
                self._roll.named(self._placed(phrase) or phrase)

    def resolve(self, phrases: list[Phrase]) -> list[Phrase]:
        """The phrases, short names added, each with the key of its entity, in order and without overlap."""
        for phrase in phrases:
            if phrase.kind == "person" and phrase.name:
                self._roll.named(self._placed(phrase) or phrase)
        short = short_names(self._roll, self._tokens, self._elements, phrases)
        done: list[Phrase] = []
        called = {phrase.start for phrase in short}
        phrases = [p for p in phrases if p.kind != "demonym" or p.start not in called]
        for phrase in sorted([*phrases, *short], key=lambda p: (p.start, -p.end)):
            placed = None if _is_of_thing(phrase, done) else self._placed(phrase)
            if placed is not None and not (done and placed.start < done[-1].end):
                done.append(replace(placed, key=self._key(placed, done)))
        return done

    def country(self, code: str, name: str = "") -> int:
        """The key of a country by its code, entered where it is new."""
        return self._roll.country(code, name)

    def delegation(self, head: int) -> int:
        """The key of the delegation that a person leads, entered where it is new."""
        led = (key for key, entity in enumerate(self.entities) if entity.kind == "delegation" and entity.head == head)
        known = next(led, NOBODY)
        return known if known >= 0 else self._roll.enter(
            Entity("delegation", country=self.entities[head].country, head=head))

    def group(self, name: str, code: str) -> int:
        """The key of a group of people of a country by its name, entered where it is new."""
        return self._roll.body(Phrase(0, 0, "group", name, country=code))

    def finish(self, hosts: dict[int, str], understood: str = "") -> None:
        """Fill in unstated countries: those of hosts by their keys, others from home, where unknown from the country
        that is `understood` to be it."""
        fill_in_countries(self._roll, hosts, understood)

    def _placed(self, phrase: Phrase) -> Phrase | None:
        """A phrase with "the Kingdom" and the like read as the home country; None for a mere country where home is not
        called so or not known."""
        if not phrase.country.startswith(_HOME):
            return phrase
        codes = phrase.country.removeprefix(_HOME)
        country = self.home if not codes or self.home in codes.split("|") else ""
        return replace(phrase, country=country) if country or phrase.kind != "country" else None

    def _key(self, phrase: Phrase, before: list[Phrase]) -> int:
        key = self._entity(phrase, before)
        if key >= 0:
            entity = self.entities[key]
            entity.spans.append((phrase.start, phrase.end))
            if phrase.kind == "person":
                entity.wordings.append(" ".join(self._tokens.keys[phrase.start:phrase.end]))
        return key

    def _entity(self, phrase: Phrase, before: list[Phrase]) -> int:
        """The key of what a phrase speaks of, NOBODY where only the frames can tell or it is a mere place."""
        kind = phrase.kind
        if kind == "person" and phrase.name:
            return self._roll.named(as_counterpart(self._roll, phrase, before))
        if kind == "person":
            return office(self._roll, phrase, before)
        if kind == "standin":
            meant = standin(self._roll, phrase, before)
            # "الوزير الفرنسي", of whom nothing was told
            unnamed = meant == NOBODY and bool(phrase.country and phrase.role)
            return office(self._roll, replace(phrase, roles=(phrase.role,)), before) if unnamed else meant
        if kind == "delegation":
            return delegation(self._roll, phrase, before)
        if kind in ("country", "demonym"):
            return self._roll.country(phrase.country, phrase.name if kind == "country" else "")
        return self._roll.body(phrase) if kind in ("organisation", "group") else NOBODY


def _is_of_thing(phrase: Phrase, before: list[Phrase]) -> bool:
    """Arabic: whether a counterpart is that of a team or body and not of a person: "المنتخب الروسي ونظيره السعودي"."""
    beside = before[-1] if before else None
    return (phrase.counterpart and not phrase.name and not phrase.role and beside is not None
            and beside.kind == "demonym" and beside.end == phrase.start)
