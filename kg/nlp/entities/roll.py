"""The roll of an article: its entities by key, with what is needed to enter one."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.nlp.entities.entity import Entity
from kg.nlp.entities.names import is_father, is_same_person, name_words
from kg.nlp.fold import fold
from kg.nlp.language import Language
from kg.nlp.phrases import Phrase

NOBODY = -1


@dataclass(slots=True)
class Roll:
    """`entities` by key (index); `home` is the country the article writes from, or "";
    `sentences` are the tokens at which sentences begin."""

    language: Language
    home: str
    sentences: tuple[int, ...] = ()
    entities: list[Entity] = field(default_factory=list)

    def enter(self, entity: Entity) -> int:
        """Add an entity; its key."""
        self.entities.append(entity)
        return len(self.entities) - 1

    def last(self, kind: str, before: list[Phrase]) -> int:
        """The key of the entity of a kind that was spoken of last in these phrases, or NOBODY."""
        return next((p.key for p in reversed(before) if p.key >= 0 and self.entities[p.key].kind == kind), NOBODY)

    def named(self, phrase: Phrase) -> int:
        """The key of the person whom a phrase names, entered where new; the latest of several who may be meant."""
        words = name_words(phrase.name, self.language)
        for key in range(len(self.entities) - 1, -1, -1):
            entity = self.entities[key]
            if is_same_person(entity, words, phrase, self.language.cased) and not is_father(
                    entity, phrase, self.language):
                self.entities[key].learn(phrase, words)
                return key
        return self.enter(Entity("person", phrase.name, phrase.role, phrase.country, phrase.post, words, [phrase.name],
                                 roles=set(phrase.roles), vague=phrase.vague))

    def country(self, code: str, name: str) -> int:
        """The key of a country by its code, entered with a name where new."""
        for key, entity in enumerate(self.entities):
            if entity.kind == "country" and entity.country == code:
                return key
        return self.enter(Entity("country", name, country=code, names=[name] if name else []))

    def body(self, phrase: Phrase) -> int:
        """The key of an organisation or group by its kind and name, entered where new."""
        folded = fold(phrase.name)
        for key, entity in enumerate(self.entities):
            if entity.kind == phrase.kind and fold(entity.name) == folded:
                return key
        names = [phrase.name] if phrase.name else []
        return self.enter(Entity(phrase.kind, phrase.name, phrase.role, phrase.country, names=names,
                                 body=phrase.rule.partition(":")[2]))
