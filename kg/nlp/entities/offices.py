"""Posts without a name, counterparts, and titles that stand alone for someone just named."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from kg.nlp.entities.entity import Entity
from kg.nlp.entities.roll import NOBODY, Roll
from kg.nlp.fold import bare, fold
from kg.nlp.grammar import table, words
from kg.nlp.phrases import Phrase

_MANY = frozenset({"commander", "senior-officer", "senior-official", "executive"})  # posts of many at a time
_SHORT = 3  # letters of words that tell no post
_SUBJECT_LEADS = ("", "comma", "and")


def office(roll: Roll, phrase: Phrase, before: list[Phrase]) -> int:
    """A post without a name: the person known to hold it here, else an office-holder without a name."""
    phrase = as_counterpart(roll, phrase, before)
    holders = [key for key, entity in enumerate(roll.entities) if _may_hold(roll, entity, phrase)]
    home = roll.home if roll.language.cased else ""
    exact = [key for key in holders if (roll.entities[key].country or home) == (phrase.country or home)]
    if phrase.counterpart:  # nobody is his own counterpart
        holders = exact
    if not holders:
        return roll.enter(Entity("person", "", phrase.role, phrase.country, phrase.post, roles=set(phrase.roles)))
    spoken_of = {p.key: n for n, p in enumerate(before)}
    key = max(exact or holders, key=lambda k: (spoken_of.get(k, -1), -k))
    holder = roll.entities[key]
    holder.country = holder.country or phrase.country
    holder.hold(phrase)
    return key


def _may_hold(roll: Roll, entity: Entity, phrase: Phrase) -> bool:
    """Whether a person may hold the post of a phrase: one without a country is of the article's home."""
    posts = {entity.role, *entity.roles} - {""}
    if entity.kind != "person" or not posts.intersection((phrase.role, *(phrase.roles if entity.name else ()))):
        return False
    if not _called_alike(roll, entity, phrase):
        return False
    return not phrase.country or (entity.country or roll.home or phrase.country) == phrase.country


def _called_alike(roll: Roll, entity: Entity, phrase: Phrase) -> bool:
    """Whether a post may be the one by which a person was called, where a state has many of the kind: a commanding
    officer is not the commander of the area, nor the navy chief that of the army."""
    said, known = set(fold(phrase.post).split()), {word for wording in entity.wordings for word in wording.split()}
    known |= set(fold(entity.post).split())
    if phrase.role in _MANY and roll.language.cased:
        return not said or (any(word in known and len(word) > _SHORT for word in said) and bool(
            known.intersection(fold(phrase.post).split()[:1])))
    services = table(roll.language, "services")
    led = [{name for name, words in services.items() if forces.intersection(words)} for forces in (said, known)]
    return not (led[0] and led[1]) or bool(led[0] & led[1])


def as_counterpart(roll: Roll, phrase: Phrase, before: list[Phrase]) -> Phrase:
    """A phrase; if it is a counterpart without a post, with that of whoever of another country is the subject of its
    sentence; else of the one named last, in a language with capitals most often."""
    if not phrase.counterpart or phrase.role:
        return phrase
    possible = [p.key for p in before if p.key >= 0 and _may_have_counterpart(roll, p.key, phrase)]
    subject = _subject(roll, phrase, before)
    if subject not in possible:
        spoken = Counter(possible)
        latest = {key: n for n, key in enumerate(possible)}
        often = spoken if roll.language.cased else Counter[int]()
        subject = max(possible, key=lambda key: (often[key], latest[key]), default=NOBODY)
    role = roll.entities[subject].role if subject >= 0 else ""
    return replace(phrase, role=role, roles=(role,) if role else ())


def _may_have_counterpart(roll: Roll, key: int, phrase: Phrase) -> bool:
    entity = roll.entities[key]
    elsewhere = (entity.country or roll.home) != phrase.country
    return entity.kind == "person" and bool(entity.role) and (elsewhere or not phrase.country)


def _subject(roll: Roll, phrase: Phrase, before: list[Phrase]) -> int:
    """The key of the person, or NOBODY for a pronoun, with whom the sentence of a phrase opens."""
    start = max((cut for cut in roll.sentences if cut <= phrase.start), default=0)
    opening = (p for p in before if p.start >= start and p.lead in _SUBJECT_LEADS and p.kind in ("person", "pronoun"))
    first = next(opening, None)
    return first.key if first is not None and roll.language.cased else NOBODY


def standin(roll: Roll, phrase: Phrase, before: list[Phrase]) -> int:
    """Whom a title that stands alone ("معاليه", "the secretary") means: the last one who was called so; or NOBODY."""
    word = bare(fold(phrase.post.split()[-1])) if phrase.post else ""
    roles = table(roll.language, "standin_roles").get(word, ())
    called = table(roll.language, "standin_words").get(word, ())
    named = _called_just_so(roll, phrase, before)
    if named >= 0:
        return named
    guest = _guest(roll, before) if word in words(roll.language, "guests") and not phrase.country else NOBODY
    if guest >= 0:
        return guest
    latest = NOBODY
    for spoken in reversed(before):
        entity = roll.entities[spoken.key] if spoken.key >= 0 else None
        if entity is None or entity.kind != "person" or not entity.role:
            continue
        if (not called or _was_called(entity, called)) and (not roles or any(r in entity.role for r in roles)):
            if roll.language.cased or (entity.country or roll.home) == (phrase.country or roll.home):
                return spoken.key
            latest = latest if latest >= 0 or phrase.country else spoken.key
    return latest


def _guest(roll: Roll, before: list[Phrase]) -> int:
    """Arabic: whom "the guest" means: the official named last who is a foreigner at home, where that is not known who
    is of another country than the first one named; or NOBODY."""
    officials = [key for key in (p.key for p in before) if key >= 0 and roll.entities[key].kind == "person"
                 and roll.entities[key].role]
    host = roll.home or next((roll.entities[key].country for key in officials), "")
    return next((key for key in reversed(officials) if roll.entities[key].country not in ("", host)), NOBODY)


def _called_just_so(roll: Roll, phrase: Phrase, before: list[Phrase]) -> int:
    """English: the person who was last called by all words of a title that stands alone: "the deputy secretary"."""
    if not roll.language.cased:
        return NOBODY
    said = {fold(part) for part in phrase.post.split()} - set(roll.language.closed["articles"])
    people = (p.key for p in reversed(before) if p.key >= 0 and roll.entities[p.key].kind == "person")
    return next((key for key in people if said and any(
        said <= set(wording.split()) for wording in roll.entities[key].wordings)), NOBODY)


def _was_called(entity: Entity, words: tuple[str, ...]) -> bool:
    return any(word in wording for wording in entity.wordings for word in words)
