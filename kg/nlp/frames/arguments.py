"""What stands right of a trigger: each noun phrase with the slot that its lead and distance give it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.nlp.fold import fold
from kg.nlp.frames.clause import Clause, is_participle, trigger_at
from kg.nlp.frames.frame import TALKS
from kg.nlp.frames.places import is_place
from kg.nlp.frames.slots import LISTED, Scan, gap_between, is_set_apart, slot_of
from kg.nlp.grammar import is_past, words
from kg.nlp.language import Trigger
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_SPEAKERS = ("person", "standin", "pronoun")
_AT = (("in",), ("at",), ("on",))
_ARRIVAL_GAP = 3  # the same in Arabic: "لدى وصوله قاعدة … الجوية، X"
_SITE_GAP = 2  # words that matter in the name of a place without a town: "his office"
_OCCASION = 7  # tokens from "on the margins of" to what the event is called by
_GENITIVE = 2  # tokens between an event noun and its "of" phrase: "of the"
ACTORS = frozenset({"person", "delegation", "country", "organisation", "group", "both", "pronoun", "standin",
                    "demonym"})


def arguments(text: Text, clause: Clause, verbal: bool) -> Iterator[tuple[Phrase, str]]:
    """The phrases right of a clause's opener that fill a slot, with the slot. `verbal`: a verb governs them."""
    opener = text.elements[clause.opener]
    scan, named = Scan(opener.end), text.elements[clause.at].end
    for phrase in text.phrases_in(opener.end, clause.end):
        if scan.position < named <= phrase.start:  # the words of the event itself are no gap
            scan.position = named
        if clause.inset[0] <= phrase.start < clause.inset[1]:
            scan.position = clause.inset[1]
        elif is_place(text, phrase, clause) or (phrase.kind not in ACTORS and phrase.kind != "place"):
            scan.position = max(scan.position, phrase.end)
        elif verbal and (_is_possessor(text, phrase) or _names_occasion(text, phrase)):
            scan.close(phrase)
        elif phrase.lead == "comma" and _opens_clause(text, phrase):
            opening = not text.persons_in(text.sentences[clause.sentence][0], text.elements[clause.opener].start)
            owned = not verbal or is_participle(text, clause)
            if owned and opening and "subject" not in scan.taken and phrase.kind in _SPEAKERS:
                yield phrase, "subject"
            return
        elif not verbal and scan.count == 0 and _is_genitive(text, clause, phrase):
            yield from _argument(text, clause, verbal, scan, replace(phrase, lead="of"))
        else:
            # "استقباله بمكتبه، أمس، السفير"
            governed = verbal or (clause.trigger.pronoun and clause.trigger.type in TALKS)
            aside = governed and phrase.lead == "comma" and (_is_after_inset(clause, phrase) or (scan.count == 0 and (
                _opens_aside(text, opener.end) or _is_after_place(text, opener.end, phrase))))
            yield from _argument(text, clause, verbal, scan, replace(phrase, lead="") if aside else phrase)


def _is_genitive(text: Text, clause: Clause, phrase: Phrase) -> bool:
    """English: whether a phrase follows an event noun with "of": "the visit of the Russian minister"."""
    end = text.elements[clause.at].end
    return (phrase.lead == "about" and phrase.kind != "place" and phrase.start - end <= _GENITIVE
            and bool(text.language.closed["of"].intersection(text.tokens.keys[end:end + 1])))


def _opens_aside(text: Text, token: int) -> bool:
    """Whether a comma right after a verb sets off what stands before its object: "a reçu, mardi, son homologue"."""
    return text.subject_first and text.tokens.words[token:token + 1] == (",",)


def _is_after_inset(clause: Clause, phrase: Phrase) -> bool:
    """Arabic: whether a phrase follows the comma that closes what is set into its clause: no list goes on there."""
    return clause.inset[1] > 0 and phrase.start == clause.inset[1] + 1


def _is_after_place(text: Text, token: int, phrase: Phrase) -> bool:
    """Whether only a place and the like stand between a verb and the comma before its object: "received in his office
    in Yarzeh, the ambassador"."""
    placed = text.tokens.keys[token:token + 1] in _AT and phrase.kind in ("person", "delegation")
    if not text.subject_first:  # "كان الفريق قد استقبل أمس بمقر الأركان، الجنرال …"
        held = [p for p in text.phrases_in(token, phrase.start) if p.lead not in ("in", "b") and p.kind != "place"]
        return phrase.kind == "person" and not held and gap_between(text, token, phrase.start) <= _ARRIVAL_GAP
    return placed and gap_between(text, token, phrase.start) <= _SITE_GAP


def _argument(text: Text, clause: Clause, verbal: bool, scan: Scan, phrase: Phrase) -> Iterator[tuple[Phrase, str]]:
    apart = is_set_apart(clause, verbal, scan, phrase)
    slot = "object" if apart else slot_of(text, clause, verbal, scan, phrase)
    if not slot:
        scan.close(phrase)
        return
    scan.slot, scan.open, scan.position = slot, True, phrase.end
    if phrase.lead in LISTED and scan.previous is not None and not apart:
        inherit_country(text, scan.previous, phrase)
        if clause.trigger.type in TALKS and slot in ("with", "object"):
            _give_back_country(text, scan.previous, phrase)
    scan.previous = phrase
    if phrase.kind == "place" and phrase.rule != "capital":
        scan.open = False
        return
    scan.count += 1
    scan.taken.add(slot)
    yield phrase, slot


def _names_occasion(text: Text, phrase: Phrase) -> bool:
    """English: whether a phrase is part of the name of an event at whose margins the one told took place: "on the
    margins of the Chile-EU summit"."""
    before = text.tokens.keys[max(0, phrase.start - _OCCASION):phrase.start]
    named = text.subject_first and phrase.kind != "person"
    return named and bool(words(text.language, "margins").intersection(before))


def _is_possessor(text: Text, phrase: Phrase) -> bool:
    """English: "X's" before anything but an event noun: not X takes part but something of his."""
    if phrase.kind not in ("person", "country", "organisation"):
        return False
    if not words(text.language, "possessive_marks").intersection(text.tokens.keys[phrase.end:phrase.end + 1]):
        return False
    n = text.element_at(phrase.end + 1)
    return not (n < len(text.elements) and trigger_at(text, n) is not None)


def _opens_clause(text: Text, phrase: Phrase) -> bool:
    """English: after a comma, a noun phrase that a verb follows is the subject of the main clause."""
    if not text.subject_first or phrase.end >= len(text.tokens):
        return False
    element = text.elements[min(text.element_at(_over_date(text, phrase.end)), len(text.elements) - 1)]
    if element.category in ("word", "function"):
        return is_past(text.language, element.category, text.tokens.keys[element.start])
    noun = isinstance(element.value, Trigger) and element.value.form == "noun"
    return element.category in ("breaks", "light", "trigger") and element.start not in text.dated and not noun


def _give_back_country(text: Text, before: Phrase, phrase: Phrase) -> None:
    """"Received the premier X and the minister Y of Chile": both are of that country."""
    if before.key < 0 or phrase.key < 0 or not _is_of_state(text, phrase):
        return
    entity = text.entity(before.key)
    if entity.kind == "person" and entity.role and not entity.country:
        entity.country = text.entity(phrase.key).country


def _is_of_state(text: Text, phrase: Phrase) -> bool:
    """Whether a person's state follows the name: "Prime Minister Salman bin Hamad of Bahrain"."""
    keys = text.tokens.keys[phrase.start:phrase.end]
    last = max((n for n, key in enumerate(keys) if key in text.language.closed["of"]), default=0)
    family = fold(phrase.name.split()[-1]) if phrase.name else ""
    return bool(family) and family in keys[:last] and keys.index(family) < last


def _over_date(text: Text, token: int) -> int:
    """The token after a date that stands between a subject and its verb ("X, on Friday, met")."""
    end = token
    while end < len(text.tokens) and (end in text.dated or text.tokens.words[end] == ","
                                      or text.tokens.keys[end] in words(text.language, "left_gap")):
        end += 1
    return end if any(i in text.dated for i in range(token, end)) else token


def inherit_country(text: Text, before: Phrase, phrase: Phrase) -> None:
    """In a list of officials a post without a country is of the country named last, unless it is the same post."""
    if before.key < 0 or phrase.key < 0 or before.key == phrase.key:
        return
    one, two = text.entity(before.key), text.entity(phrase.key)
    if one.country and not two.country and two.kind == "person" and two.role not in ("", one.role):
        two.country = one.country
