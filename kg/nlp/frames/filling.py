"""Filling a frame's slots: arguments to the right, the subject to the left where language or words put it there."""

from __future__ import annotations

from itertools import pairwise

from kg.nlp.entities import Entity
from kg.nlp.fold import bare
from kg.nlp.frames.arguments import arguments, inherit_country
from kg.nlp.frames.clause import Clause, follows_and, is_participle, trigger_at
from kg.nlp.frames.compounds import states_compounded
from kg.nlp.frames.frame import MOVERS, TALKS, Frame
from kg.nlp.frames.occasions import add_those_who_met
from kg.nlp.frames.participles import add_main_subject
from kg.nlp.frames.places import is_joined
from kg.nlp.frames.pronouns import add_phrase, add_possessor, add_received, has_possessive, two_officials
from kg.nlp.frames.reading import Reading, add_party
from kg.nlp.frames.received_him import turn_round
from kg.nlp.frames.relatives import relative_parties
from kg.nlp.frames.slots import LISTED
from kg.nlp.frames.subject import opening_subject, subject_before
from kg.nlp.grammar import endings, words
from kg.nlp.language import Trigger
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_DOERS = frozenset({"person", "delegation", "standin"})
_ISO = 2  # letters of a state's code
_PURPOSE = 9  # tokens before talks in which "for" may stand
_ADVERBS = 3  # elements from an infinitive back to "will" or "to"
_SETTING = 3  # tokens before talks in which "after" may stand
_BETWEEN_STATES = TALKS | {"exercise"}


def fill(reading: Reading, frame: Frame, clause: Clause) -> None:
    """Enter the parties that a clause names, then those whom it leaves to be understood."""
    text, trigger = reading.text, clause.trigger
    verbal = _is_verbal(text, clause)
    right = list(arguments(text, clause, verbal))
    left = _subject(reading, clause, verbal, right)
    for before, phrase in pairwise(left):
        if phrase.lead in LISTED:
            inherit_country(text, before, phrase)
    for phrase in left:
        add_phrase(reading, frame, phrase, "object" if trigger.passive else "subject")
    if _continues(reading, clause, right):  # "زار أنقرة والتقى الرئيس"
        right = [(phrase, "object") for phrase, _ in right]
        for key in reading.told_in(clause.sentence)[-1].within(("subject",)) if _on_journey(reading, clause) else ():
            add_party(text, frame, key, "subject")
    if not left and _names_only_guests(reading, clause, right):  # "كما استقبل X والوفد المرافق له"
        right = [(phrase, "object") for phrase, _ in right]
        add_party(text, frame, reading.focus, "subject")
    if left and not text.subject_first:
        right = [(phrase, "object" if slot == "subject" else slot) for phrase, slot in right]
    if not verbal:
        _add_travellers(reading, frame, clause)
    if trigger.pronoun or has_possessive(text, clause.opener):
        add_possessor(reading, frame, clause.opener)
    for phrase, slot in right:
        add_phrase(reading, frame, phrase, slot)
    if trigger.type == "meeting" and trigger.form == "noun" and len(frame.parties) == 1:
        add_received(reading, frame, clause)
    if trigger.type in (*TALKS, "visit") and trigger.form == "noun" and not frame.within(("subject", "between")):
        for phrase, slot in relative_parties(text, clause):
            add_phrase(reading, frame, phrase, slot)
    if trigger.form == "noun" and trigger.type in _BETWEEN_STATES and len(frame.everyone()) < 2:
        for state in states_compounded(text, clause.at):
            add_party(text, frame, text.register.country(state.country), "subject")
    if verbal and text.subject_first and frame.type in TALKS and not trigger.passive:
        for slot in ("with", "object"):
            _share_country(text, frame, slot)
    if is_participle(text, clause) and not frame.within(("subject",)):
        add_main_subject(reading, frame, clause)
    if not left:
        _add_unstated(reading, frame, clause, verbal)
    turn_round(text, frame, clause, right)


def _share_country(text: Text, frame: Frame, slot: str) -> None:
    """English: officials who are met together are of the one foreign state that is named with any of them: "with the
    premier X, the minister Y and the Chilean army chief Z"."""
    met = [text.entity(key) for key in frame.within((slot,))]
    own = {text.entity(key).country for key in frame.within(("subject",))} | {text.register.home}
    states = {entity.country for entity in met if entity.country}
    if len(states) != 1 or states & own or len(next(iter(states))) != _ISO:
        return
    for entity in met:
        if entity.kind == "person" and entity.role and not entity.country and not _is_known(text, frame, entity):
            entity.country = next(iter(states))


def _is_known(text: Text, frame: Frame, entity: Entity) -> bool:
    """Whether a person was named before a frame's sentence."""
    return bool(entity.spans) and entity.spans[0][0] < text.sentences[frame.sentence][0]


def _is_verbal(text: Text, clause: Clause) -> bool:
    """Whether a verb governs the clause: its trigger, a light verb, or in English "to", "will" and the like."""
    if clause.trigger.form == "verb" or not clause.alone:
        return True
    n, light = clause.opener - 1, words(text.language, "left_gap")
    while text.subject_first and n > clause.opener - _ADVERBS and (
            text.key(n) in light and text.elements[n].category != "planned"):  # "will then visit"
        n -= 1
    if not text.subject_first or n < 0 or text.elements[n].category != "planned":
        return False
    return text.tokens.keys[text.elements[n].end - 1] in words(text.language, "infinitives")


def _subject(reading: Reading, clause: Clause, verbal: bool, right: list[tuple[Phrase, str]]) -> list[Phrase]:
    """The subject to the left; none where the verb shares that of the verb before it or its own stands to the right."""
    text, trigger = reading.text, clause.trigger
    if is_participle(text, clause):
        return []
    if verbal and _is_coordinated(reading, clause):
        return [] if text.subject_first or reading.told_in(clause.sentence) else _shared(text, clause)
    needed = 2 if trigger.form == "verb" and trigger.needs == "two" else 1
    slots = [slot for _, slot in right]
    found = sum(slot in ("subject", "object") for slot in slots) + ("subject" in slots and "with" in slots)
    if not text.subject_first and found >= needed and not _had_done(text, clause):
        return []
    if verbal and text.subject_first and is_joined(text, clause):
        first = opening_subject(text, clause)
        if first is not None:
            return [first]
    return subject_before(text, clause.opener, clause.sentence, possessive=not verbal)


def _shared(text: Text, clause: Clause) -> list[Phrase]:
    """Arabic: the subject before the verb to which this one is joined and which told no event itself: "أن وفدا زار
    الجزيرة والتقى الوالي"."""
    first = text.element_at(text.sentences[clause.sentence][0])
    for n in range(clause.opener - 1, first, -1):
        element = text.elements[n]
        if element.category == "breaks" or element.value in (".", ":"):
            break
        if isinstance(element.value, Trigger) and element.value.form == "verb":
            return subject_before(text, n, clause.sentence, possessive=False)
    return []


def _had_done(text: Text, clause: Clause) -> bool:
    """Arabic: "وكان السفير (قد) زار رئيس الأركان": whether an official stands between "had" and the verb."""
    start, end = text.elements[clause.left].start, text.elements[clause.opener].start
    had = words(text.language, "had")
    said = [i for i in range(start, end) if bare(text.tokens.keys[i]) in had or bare(text.tokens.keys[i][1:]) in had]
    verbal = clause.trigger.form == "verb" or not clause.alone
    return verbal and bool(said) and any(p.kind in _DOERS for p in text.phrases_in(said[-1], end))


def _is_coordinated(reading: Reading, clause: Clause) -> bool:
    """Whether a verb is joined to the one before: by a proclitic, or as in "visited A and met B"."""
    text = reading.text
    opener = text.elements[clause.opener]
    if not text.subject_first:
        return "and" in text.clitic_leads(opener)
    told = reading.told_in(clause.sentence)
    return bool(told) and (follows_and(text, clause) or _lists_verbs(text, told[-1], opener.start))


def _lists_verbs(text: Text, before: Frame, start: int) -> bool:
    """English: whether a comma alone joins a verb to the one before: "will meet X, visit Y and sign Z", but not "X, who
    met Y, visited Z"."""
    n = text.element_at(before.at)
    trigger = trigger_at(text, n)
    if trigger is None or trigger.form != "verb" or text.tokens.keys[start - 1] not in text.language.lists:
        return False
    relatives = words(text.language, "relatives")
    told_of = (n > 0 and text.key(n - 1) in relatives) or text.tokens.keys[start] in relatives
    return not told_of and not any(e.category == "breaks" for e in text.elements_in(before.at, start))


def _continues(reading: Reading, clause: Clause, right: list[tuple[Phrase, str]]) -> bool:
    """Arabic: whether a verb that needs two, joined to the one before it, names only one: whom its subject meets."""
    text, trigger = reading.text, clause.trigger
    joined = trigger.form == "verb" and trigger.needs == "two" and "and" in text.clitic_leads(text.elements[clause.at])
    before = reading.told_in(clause.sentence)
    known = before[-1].within(("subject",)) if before else []
    if _on_journey(reading, clause) and known and not any(phrase.key in known for phrase, _ in right):
        return True
    return joined and not text.subject_first and bool(known) and [slot for _, slot in right] == ["subject"] and (
        right[0][0].key not in known)


def _names_only_guests(reading: Reading, clause: Clause, right: list[tuple[Phrase, str]]) -> bool:
    """Arabic: whether all whom a verb of meeting names are met by the person in focus: those who are "received", or
    "also" met with their delegation."""
    text, trigger = reading.text, clause.trigger
    if text.language.cased or trigger.form != "verb" or trigger.type != "meeting" or trigger.passive or (
            reading.focus < 0 or not right or any(
                slot != "subject" and not phrase.accompanying for phrase, slot in right)):
        return False
    keys = [phrase.key for phrase, _ in right]
    people = [key for key in keys if key >= 0 and text.entity(key).kind == "person"]
    if reading.focus in keys or not any(key >= 0 for key in keys):
        return False
    if trigger.rule.endswith(".receive"):
        return True
    opener = text.elements[clause.opener]
    also = bare(text.key(clause.opener - 1)) in words(text.language, "also") or "and" in text.clitic_leads(opener)
    return trigger.rule.endswith(".meet") and also and len(people) == 1


def _on_journey(reading: Reading, clause: Clause) -> bool:
    """Arabic: whether a verb tells whom the traveller just told of meets: "حيث التقى", "زيارة التقى خلالها"."""
    text, trigger = reading.text, clause.trigger
    told = reading.told_in(clause.sentence)
    if text.subject_first or trigger.needs != "two" or trigger.form != "verb" or not told or told[-1].type != "visit":
        return False
    element = text.elements[clause.at]
    before, after = text.tokens.keys[element.start - 1:element.start], text.tokens.keys[element.end:element.end + 1]
    there = words(text.language, "there_met")
    return bool(there.intersection(map(bare, before)) or there.intersection(map(bare, after)))


def _add_travellers(reading: Reading, frame: Frame, clause: Clause) -> None:
    """"Arrived in Cairo for talks": those who travel are those who meet."""
    text = reading.text
    start = text.elements[clause.opener].start
    reach = _PURPOSE if text.subject_first else 1  # "for the second round of talks"
    purpose = words(text.language, "purpose").intersection(text.tokens.keys[max(0, start - reach):start])
    if not purpose or frame.type != "meeting":
        return
    visits = [f for f in reading.told_in(frame.sentence) if f.type == "visit"]
    for key in visits[-1].within(("subject",)) if visits else ():
        add_party(text, frame, key, "subject")


def _add_unstated(reading: Reading, frame: Frame, clause: Clause, verbal: bool) -> None:
    """A verb without subject has that of what was told before: both parties if it is dual, else the person in focus."""
    text, trigger = reading.text, clause.trigger
    lacking = not frame.within(("subject",))
    if not verbal and lacking and text.subject_first and frame.type in TALKS and len(frame.everyone()) < 2:
        if frame.parties:
            _add_speaker(reading, frame, clause)
        else:
            add_those_who_met(reading, frame, clause)
        return
    if trigger.form == "verb" and lacking and text.subject_first and text.tokens.keys[frame.at] in words(
            text.language, "after_talks"):  # "said after meeting X"
        _add_speaker(reading, frame, clause)
    if not verbal and len(frame.everyone()) == 1 and "and" in text.clitic_leads(text.elements[clause.at]):
        told = reading.told_in(frame.sentence)  # "زيارته إلى عمان ولقاء الملك"
        for key in told[-1].within(("subject",)) if told else ():
            add_party(text, frame, key, "subject")
        return
    if lacking and reading.frames and trigger.form == "verb" and _is_dual(text, clause):
        for key in _two_told(reading, frame):
            add_party(text, frame, key, "subject")
    elif (verbal and lacking and not trigger.passive and frame.parties and not trigger.rule.endswith("sign-it")) or (
            trigger.form == "verb" and frame.type in TALKS and len(frame.everyone()) == 1 and not text.subject_first):
        add_party(text, frame, reading.focus, "subject")
    if verbal and lacking and text.subject_first and _is_coordinated(reading, clause):
        shared = _received(reading, frame) if trigger.passive else _subjects_before(reading, frame)
        for key in shared:  # "X and Y met in May and spoke by phone in June"
            add_party(text, frame, key, "object" if trigger.passive else "subject")


def _subjects_before(reading: Reading, frame: Frame) -> list[int]:
    """The subjects of the verb before in a frame's sentence, if they are several or the frame is a journey."""
    told = reading.told_in(frame.sentence)
    subjects = told[-1].within(("subject",)) if told else []
    return subjects if len(subjects) > 1 or frame.type == "visit" else []


def _received(reading: Reading, frame: Frame) -> list[int]:
    """Those who are received, being the subjects of the verb before: "X arrived in Quito and was received by Y"."""
    told = reading.told_in(frame.sentence)
    return [key for key in told[-1].within(("subject",)) if reading.text.entity(key).kind in MOVERS] if (
        frame.type in TALKS and told and frame.within(("agent",))) else []


def _two_told(reading: Reading, frame: Frame) -> list[int]:
    """Whom a dual verb means: those of the last frame; where they are but states, of talks the two officials before."""
    told = reading.frames[-1].everyone()
    states = all(reading.text.entity(key).kind == "country" for key in told)
    return (states and frame.type in TALKS and two_officials(reading.text, frame.at)) or told


def _add_speaker(reading: Reading, frame: Frame, clause: Clause) -> None:
    """"X said after talks with Y": who speaks took part."""
    text, left = reading.text, clause.left - 1
    at = text.elements[clause.at]
    setting = words(text.language, "after_talks").intersection(
        text.tokens.keys[max(0, at.start - _SETTING):at.start + (clause.trigger.form == "verb")])
    if not setting or left < 0 or text.elements[left].category != "breaks":
        return
    for phrase in subject_before(text, left, clause.sentence, possessive=False):
        add_phrase(reading, frame, phrase, "subject")


def _is_dual(text: Text, clause: Clause) -> bool:
    """Whether a verb has the ending of two subjects ("التقيا")."""
    return text.key(clause.at).endswith(endings(text.language, "dual_endings"))
