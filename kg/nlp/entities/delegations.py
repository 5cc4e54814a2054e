"""Delegations: by their head, else by their country."""

from __future__ import annotations

from kg.nlp.entities.entity import Entity
from kg.nlp.entities.offices import office
from kg.nlp.entities.roll import NOBODY, Roll
from kg.nlp.phrases import Phrase


def delegation(roll: Roll, phrase: Phrase, before: list[Phrase]) -> int:
    """The key of the delegation that a phrase speaks of, entered where new."""
    head = _head(roll, phrase, before)
    if head < 0 and not phrase.country and roll.language.cased:
        known = roll.last("delegation", before)
        if known >= 0:
            return known
    country = phrase.country or (roll.entities[head].country if head >= 0 else "")
    for key, entity in enumerate(roll.entities):
        # "a delegation", then "the US delegation" in the press of the US
        at_home = roll.language.cased and country == roll.home and not entity.country
        if entity.kind == "delegation" and (_is_same(entity, head, country) or (at_home and head < 0)):
            entity.head = head if entity.head < 0 else entity.head
            entity.country = entity.country or country
            return key
    return roll.enter(Entity("delegation", country=country, head=head))


def _head(roll: Roll, phrase: Phrase, before: list[Phrase]) -> int:
    """Who leads it: the head it names, or whom it accompanies."""
    if phrase.head is None:
        return roll.last("person", before) if phrase.accompanying else NOBODY
    return roll.named(phrase.head) if phrase.head.name else office(roll, phrase.head, before)


def _is_same(entity: Entity, head: int, country: str) -> bool:
    """Whether a delegation has that head or, where either's head is not known, that country."""
    if head >= 0 and entity.head == head:
        return True
    return bool(country) and entity.country == country and (entity.head < 0 or head < 0)
