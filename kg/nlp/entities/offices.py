"""Posts without a name, counterparts, and titles that stand alone for someone just named."""

from __future__ import annotations

from dataclasses import replace

from kg.nlp.entities.entity import Entity
from kg.nlp.entities.roll import NOBODY, Roll
from kg.nlp.fold import bare, fold
from kg.nlp.grammar import table
from kg.nlp.phrases import Phrase


def office(roll: Roll, phrase: Phrase, before: list[Phrase]) -> int:
    """A post without a name: the person known to hold it here, else an office-holder without a name."""
    phrase = as_counterpart(roll, phrase, before)
    holders = [key for key, entity in enumerate(roll.entities) if _may_hold(roll, entity, phrase)]
    exact = [key for key in holders if roll.entities[key].country == phrase.country]
    if phrase.counterpart:  # nobody is his own counterpart
        holders = exact
    if not holders:
        return roll.enter(Entity("person", "", phrase.role, phrase.country, phrase.post, roles=set(phrase.roles)))
    spoken_of = {p.key: n for n, p in enumerate(before)}
    key = max(exact or holders, key=lambda k: (spoken_of.get(k, -1), -k))
    roll.entities[key].country = roll.entities[key].country or phrase.country
    return key


def _may_hold(roll: Roll, entity: Entity, phrase: Phrase) -> bool:
    """Whether a person may hold the post of a phrase: one without a country is of the article's home."""
    if entity.kind != "person" or (phrase.role != entity.role and phrase.role not in entity.roles):
        return False
    return not phrase.country or (entity.country or roll.home or phrase.country) == phrase.country


def as_counterpart(roll: Roll, phrase: Phrase, before: list[Phrase]) -> Phrase:
    """A phrase; if it is a counterpart without a post, with the post of whoever was named last of another country."""
    if not phrase.counterpart or phrase.role:
        return phrase
    entities = [roll.entities[p.key] for p in reversed(before) if p.key >= 0]
    role = next((e.role for e in entities
                 if e.kind == "person" and e.role and (e.country or roll.home) != phrase.country), "")
    return replace(phrase, role=role, roles=(role,) if role else ())


def standin(roll: Roll, phrase: Phrase, before: list[Phrase]) -> int:
    """Whom a title that stands alone ("معاليه", "the secretary") means: the last one who was called so; or NOBODY."""
    word = bare(fold(phrase.post.split()[-1])) if phrase.post else ""
    roles = table(roll.language, "standin_roles").get(word, ())
    called = table(roll.language, "standin_words").get(word, ())
    for spoken in reversed(before):
        entity = roll.entities[spoken.key] if spoken.key >= 0 else None
        if entity is None or entity.kind != "person" or not entity.role:
            continue
        if (not called or _was_called(entity, called)) and (not roles or any(r in entity.role for r in roles)):
            return spoken.key
    return NOBODY


def _was_called(entity: Entity, words: tuple[str, ...]) -> bool:
    return any(word in wording for wording in entity.wordings for word in words)
