"""Which noun phrases of a clause tell where its event took place."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause, follows_and
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

PLACE_LEADS = frozenset({"in", "to", "b", "l", "at", "from"})
_COUNTRY_LEADS = frozenset({"in", "b", "at"})
_TOWN = 5  # tokens of a town and the comma behind it
_MOVING = frozenset({"visit", "port-call", "deployment"})
_NEAR = 8  # tokens between the word for a movement and a capital that is no party
_MOVING_LEADS = frozenset({"to", "l", "from"})  # where troops are sent or withdrawn from
_SOMEWHERE = frozenset({"meeting", "agreement", "exercise", "conference"})
_OPENING = 4  # tokens in which a sentence may open with a place
_DESTINATION_LEADS = frozenset({"", "to", "l", "in", "b", "comma", "and"})


def is_place(text: Text, phrase: Phrase, clause: Clause) -> bool:
    """Whether a phrase is the place of a clause's event. A capital or country may also be a party to it."""
    after = phrase.start >= text.elements[clause.at].end
    if phrase.kind == "country" and words(text.language, "troops").intersection(
            text.tokens.keys[phrase.end:phrase.end + 1]):  # "visited US troops"
        return False
    if phrase.kind == "place":
        told = phrase.lead in PLACE_LEADS or phrase.lead == "comma" or phrase.rule != "capital" or _parties_follow(
            text, phrase)
        near = phrase.start - text.elements[clause.at].end <= _NEAR
        return told or (clause.trigger.type in _MOVING and after and (near or clause.trigger.type == "visit"))
    if phrase.kind == "country" and clause.trigger.type in ("visit", "port-call"):
        return after and phrase.lead in _DESTINATION_LEADS
    if phrase.kind == "country" and clause.trigger.type == "deployment" and (
            phrase.lead in _MOVING_LEADS or (text.subject_first and after and not phrase.lead)):  # "pulled out of Mali"
        return True
    return phrase.kind == "country" and (phrase.lead in _COUNTRY_LEADS or _says_where(text, phrase))


def _says_where(text: Text, phrase: Phrase) -> bool:
    """Whether a country behind a comma only tells where the town before it lies: "in Lucerne, Switzerland"."""
    if phrase.lead != "comma":
        return False
    before = [p for p in text.phrases_in(max(0, phrase.start - _TOWN), phrase.start) if p.kind == "place"]
    return bool(before) and before[-1].country == phrase.country and phrase.start - before[-1].end == 1


def _parties_follow(text: Text, phrase: Phrase) -> bool:
    """"مباحثات القاهرة بين …": whether "between" comes right after a capital."""
    n = text.element_at(phrase.end)
    element = text.elements[n] if n < len(text.elements) else None
    return element is not None and element.category == "marker" and element.value == "between"


def places(text: Text, clause: Clause) -> list[Phrase]:
    """The places of a clause; a call has none."""
    if clause.trigger.type == "call":
        return []
    start = text.elements[clause.opener].start if is_joined(text, clause) else clause.start
    found = [p for p in text.phrases_in(start, clause.end) if is_place(text, p, clause)]
    return found or (_opening_place(text, clause) if clause.trigger.type in _SOMEWHERE else [])


def _opening_place(text: Text, clause: Clause) -> list[Phrase]:
    """English: the place with which a sentence opens, and what follows at once: "In Chile, where she stayed, X met"."""
    start, end = text.sentences[clause.sentence]
    opening = text.phrases_in(start, min(end, start + _OPENING))
    if not text.subject_first or not opening or opening[0].lead != "in" or opening[0].end > clause.start:
        return []
    return [p for p in opening[:2] if p.kind in ("place", "country") and p.lead in ("in", "comma")]


def is_joined(text: Text, clause: Clause) -> bool:
    """English: whether "and" stands before the verb: what is left of it is the other verb's."""
    return text.subject_first and follows_and(text, clause) and clause.opener > clause.left
