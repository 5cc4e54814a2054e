"""English: sentences turned round to name who was there: "Among the officials at the ceremony was General X", "With the
minister were X and Y", "Accompanying him are …", "Representing Chile was …"."""

from __future__ import annotations

from kg.nlp.frames.clause import trigger_at
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.tape import COUNTRIES
from kg.nlp.text import Text

_NOWHERE = -1
_OPENING = 3  # tokens in which the word that turns a sentence round stands: "Also among the …"
_REACH = 24  # tokens from there to the verb
_NAMED = 3  # tokens from the verb to whom it brings in
_COMING = frozenset({"person", "delegation", "group"})


def inverted_at(text: Text, sentence: int, last: int) -> int:
    """The element of the verb behind which a sentence that ends before element `last` names who was there; -1 where it
    names nobody so."""
    start, end = text.sentences[sentence]
    keys, opening = text.tokens.keys, words(text.language, "inverting")
    if not opening.intersection(keys[start:min(start + _OPENING, end)]):
        return _NOWHERE
    first = next(i for i in range(start, end) if keys[i] in opening)
    verbs = words(text.language, "copulas")
    for k in range(text.element_at(first + 1), last):
        element = text.elements[k]
        if element.start - start > _REACH or element.category in ("attendance", "breaks") or (
                element.category == "light" and text.free(element) and keys[element.start] not in verbs):
            return _NOWHERE
        trigger = trigger_at(text, k)
        if keys[element.start] in verbs and element.end - element.start == 1:
            return k if _names_someone(text, element.end) else _NOWHERE
        if trigger is not None and trigger.form == "verb" and element.start > first + 1 and text.free(element):
            return _NOWHERE
    return _NOWHERE


def side_of_inverted(text: Text, sentence: int, k: int) -> str:
    """The state of those whom the verb at element k brings in, "" if none: "among the Chilean officials was"."""
    before = text.elements_in(text.sentences[sentence][0], text.elements[k].start)
    return next((str(e.value) for e in before if e.category in COUNTRIES), "")


def joins_journey(text: Text, sentence: int) -> str:
    """The type of event that a sentence so turned round says who joined: "visit" for those who travel along; "" if it
    does not tell it."""
    start = text.sentences[sentence][0]
    along = words(text.language, "travelling_along").intersection(text.tokens.keys[start:start + _OPENING])
    return "visit" if along else ""


def lead_delegation(text: Text, sentence: int, k: int) -> None:
    """Let the delegation before the verb at element k be led by whom it brings in: "At the head of the Polish
    delegation was General X"."""
    start, verb = text.sentences[sentence][0], text.elements[k]
    opening = text.tokens.keys[start:start + _OPENING]
    before = [p for p in text.phrases_in(start, verb.start) if p.kind == "delegation" and p.key >= 0]
    person = next(iter(text.persons_in(verb.end, verb.end + _NAMED)), None)
    if person is None or not before or not words(text.language, "inverted_heads").intersection(opening):
        return
    led, leader = text.entity(before[0].key), text.entity(person.key)
    led.head = person.key if led.head < 0 else led.head
    led.country, leader.country = led.country or leader.country, leader.country or led.country


def _names_someone(text: Text, token: int) -> bool:
    following = text.phrases_in(token, token + _NAMED)
    return bool(following) and following[0].kind in _COMING and _comes_at_once(text, token, following[0])


def _comes_at_once(text: Text, token: int, phrase: Phrase) -> bool:
    small = text.language.closed["articles"] | {"a", "an"} | words(text.language, "left_gap")
    return all(text.tokens.keys[i] in small for i in range(token, phrase.start))
