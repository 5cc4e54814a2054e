"""The loop: sentence by sentence, trigger by trigger, with what was told before in mind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.nlp.fold import bare
from kg.nlp.frames.again import met_again
from kg.nlp.frames.appointments import complete_appointment
from kg.nlp.frames.arms_received import join_transfer
from kg.nlp.frames.attendance import attend, is_attendance, join
from kg.nlp.frames.attended import complete_attendance, names_forum_again
from kg.nlp.frames.call_contents import goes_on_call
from kg.nlp.frames.called_off import call_off
from kg.nlp.frames.ceremonies import join_speakers
from kg.nlp.frames.clause import Clause, clause_of, gives_way, governs_at_once, has_object, is_trend, trigger_at
from kg.nlp.frames.discussions import talks_told_by_subject
from kg.nlp.frames.drills import is_field, names_drill_again
from kg.nlp.frames.exercises import awaits_states, join_states
from kg.nlp.frames.filling import fill
from kg.nlp.frames.forces import FORCES, complete_forces
from kg.nlp.frames.forums import complete_forum
from kg.nlp.frames.frame import Frame
from kg.nlp.frames.guests import visiting
from kg.nlp.frames.hosting import place_at_host
from kg.nlp.frames.hosts import host_countries
from kg.nlp.frames.inversions import inverted_at, joins_journey, lead_delegation, side_of_inverted
from kg.nlp.frames.joint_bodies import add_joint_body
from kg.nlp.frames.led_delegations import join_delegations
from kg.nlp.frames.participles import status_of_main
from kg.nlp.frames.places import places
from kg.nlp.frames.port_calls import turn_into_port_call
from kg.nlp.frames.reading import Reading
from kg.nlp.frames.reported import reported_countries
from kg.nlp.frames.separate import separate
from kg.nlp.frames.settled import settle
from kg.nlp.frames.sides import attaches_countries, attendees_countries
from kg.nlp.frames.signing_sides import tell_sides
from kg.nlp.frames.squadrons import name_squadron
from kg.nlp.frames.states import BETWEEN_STATES, complete_states
from kg.nlp.frames.status import (
    add_purpose,
    attended_by_visitor,
    is_announced,
    is_expectation,
    is_fresh,
    is_infinitive,
    is_purpose,
    is_wish,
    status,
    status_of_occasion,
)
from kg.nlp.frames.sufficiency import suffices
from kg.nlp.frames.understood import understood_home
from kg.nlp.frames.visits import calls_on, complete_visit
from kg.nlp.frames.watchers import add_watchers, take_watchers
from kg.nlp.grammar import words
from kg.nlp.text import Text


def read_frames(text: Text) -> list[Frame]:
    """The frames of an article, in the order of the text. Countries that they imply are entered in its register."""
    reading = Reading(text)
    for sentence in range(len(text.sentences)):
        _read_sentence(reading, sentence)
    for sentence in range(len(text.sentences)):
        reading.frames.extend(visiting(reading, sentence))
    reading.frames.sort(key=lambda f: f.sentence)
    join_states(text, reading.frames)
    told = [f for f in reading.frames if not f.tentative or len(f.within(("attendee", "head"))) > 1 or (
        f.type == "exercise" and f.parties)]
    settle(text, told)
    call_off(text, told)
    hosts = attendees_countries(text, told) | host_countries(text, told) | attaches_countries(text, told)
    hosts |= reported_countries(text, told)
    text.register.finish(hosts, understood_home(text, told))
    return told


def _read_sentence(reading: Reading, sentence: int) -> None:
    text = reading.text
    start, end = text.sentences[sentence]
    first, last = text.element_at(start), text.element_at(end)
    inverted = inverted_at(text, sentence, last)
    for k in range(first, last):
        trigger = trigger_at(text, k)
        if k == inverted:
            lead_delegation(text, sentence, k)
            attend(reading, k, sentence, last, side_of_inverted(text, sentence, k), joins_journey(text, sentence))
        elif trigger is not None and not is_attendance(reading, k, sentence):
            clause = clause_of(text, k, trigger, sentence, first, last)
            told = (_read_clause(reading, sense, first) for sense in _senses(text, clause))
            frame = next((frame for frame in told if frame is not None), None)
            if frame is not None:
                for told_once in met_again(reading, frame, clause):
                    reading.frames.extend(separate(text, told_once, clause))
                reading.focus_on(frame)
            elif _only_attends(text, k, end):
                join(reading, k, sentence)
        elif trigger is not None or text.elements[k].category == "attendance":
            attend(reading, k, sentence, last)
        elif text.elements[k].category == "attending":
            join(reading, k, sentence)
    join_delegations(reading, sentence)
    join_speakers(reading, sentence)
    _refocus(reading, sentence)


def _only_attends(text: Text, k: int, end: int) -> bool:
    """Whether a verb that tells of no event of its own says who attended one: "the army chief attended"."""
    element = text.elements[k]
    after = text.tokens.words[element.end:element.end + 1] if element.end < end else (".",)
    return element.other("attending") is not None and after in ((".",), (",",), (";",))


def _senses(text: Text, clause: Clause) -> Iterator[Clause]:
    """A clause by each sense of its trigger: troops are "sent", and so are tanks; troops that arrive do not visit."""
    sense = text.elements[clause.at].other("sense")
    senses = [clause] if sense is None else [clause, replace(clause, trigger=sense.entry.value)]
    yield from senses[::-1] if sense is not None and governs_at_once(text, senses[1]) else senses


def _read_clause(reading: Reading, clause: Clause, first: int) -> Frame | None:
    """The frame of a clause in a sentence from element `first` on; None where it tells no event."""
    text, trigger = reading.text, clause.trigger
    element = text.elements[clause.at]
    if (trigger.nominal and clause.alone and is_trend(text, element)) or is_wish(text, clause):
        return None
    if is_field(text, clause.at, trigger) or names_drill_again(text, clause.at, trigger):
        return None
    if (trigger.objects and not has_object(text, clause)) or gives_way(text, clause):
        return None
    frame = Frame(trigger.type, trigger.rule, clause.sentence, element.start, (clause.start, clause.end),
                  evidence={clause.sentence}, fresh=is_fresh(text, clause.sentence))
    fill(reading, frame, clause)
    if is_expectation(text, frame):
        return None
    if trigger.form == "noun" and (_is_told_by_verb(reading, frame) or names_forum_again(reading, frame)):
        return None
    if calls_on(text, frame, clause):  # "زار السفير قائد الجيش"
        trigger = replace(trigger, type="meeting", rule=trigger.rule + "-person", needs="two")
        frame.type, frame.rule = trigger.type, trigger.rule
    frame.status = (
        status_of_main(reading, clause) or status_of_occasion(reading, clause) or status(text, clause, first))
    frame.announced = frame.status == "planned" and (
        trigger.rule.endswith("pledge") or is_announced(text, clause, first))
    attended_by_visitor(reading, frame)
    if trigger.type == "conference":
        complete_forum(text, frame, clause)
    if is_purpose(text, clause):
        add_purpose(reading, frame)
    frame.places = places(text, clause)
    if trigger.type == "conference":
        complete_attendance(reading, frame, clause)
    if trigger.type == "meeting" and (_by_phone(text, clause) or _during_call(text, clause, first)
                                      or goes_on_call(reading, frame, clause)):
        frame.type, frame.places = "call", []
    if trigger.type == "call" and is_infinitive(text, frame) and _follows_journey(text, clause, first):
        frame.type = "meeting"  # "went to Quito to speak with X"
    if trigger.type == "visit":
        complete_visit(reading, frame, clause)
    turn_into_port_call(text, frame, clause)
    if frame.type == "port-call":
        name_squadron(text, frame)
    if trigger.type == "appointment":
        complete_appointment(text, frame, clause)
    if trigger.type in BETWEEN_STATES:
        watching = take_watchers(text, frame, clause)
        complete_states(text, frame, clause)
        add_watchers(text, frame, watching)
        tell_sides(text, frame)
    place_at_host(text, frame)
    if frame.type in FORCES:
        complete_forces(text, frame, clause)
    add_joint_body(text, frame, clause)
    if suffices(text, frame, trigger) or talks_told_by_subject(reading, frame, clause):
        return frame
    join_transfer(reading, frame, clause)
    frame.tentative = _may_be_attended(text, clause) or awaits_states(text, frame)
    return frame if frame.tentative else None


def _is_told_by_verb(reading: Reading, frame: Frame) -> bool:
    """Whether a verb that governs the noun told the event with the same parties: "co-chaired the U.S.-Chile talks"."""
    text, parties = reading.text, set(frame.everyone())
    return bool(parties) and any(
        f.type == frame.type and f.at < frame.at <= f.window[1]
        and parties - set(f.everyone()) <= _states_of(text, f, parties) for f in reading.told_in(frame.sentence))


def _states_of(text: Text, frame: Frame, parties: set[int]) -> set[int]:
    """Those of some parties that are the states of the people in a frame."""
    codes = {text.entity(key).country or text.register.home for key in frame.everyone()}
    return {key for key in parties if text.entity(key).kind == "country" and text.entity(key).country in codes}


def _follows_journey(text: Text, clause: Clause, first: int) -> bool:
    """Whether a verb of travel stands before a clause, in its sentence from element `first` on."""
    before = (trigger_at(text, n) for n in range(first, clause.at))
    return any(trigger is not None and trigger.type == "visit" for trigger in before)


def _by_phone(text: Text, clause: Clause) -> bool:
    """Whether those who talk do so from afar ("بحث هاتفيا مع", "held talks by phone with")."""
    said = [bare(key) for key in text.tokens.keys[clause.start:clause.end]]
    following = trigger_at(text, clause.right) if clause.right < len(text.elements) else None
    here = clause.right < len(text.elements) and text.elements[clause.right].start < text.sentences[clause.sentence][1]
    if here and following is not None and following.type == "call" and following.form == "noun":
        return clause.trigger.rule.endswith("discuss")  # "discussed with X in a phone call"
    return bool(words(text.language, "by_phone").intersection(said))


def _during_call(text: Text, clause: Clause, first: int) -> bool:
    """Whether what a verb tells was said in the call just told: "During the call, X and Y exchanged views"."""
    return clause.trigger.form == "verb" and any(
        text.elements[n].category == "anaphor" and text.elements[n].value == "call"
        and text.key(n - 1) in words(text.language, "happenings") for n in range(first + 1, clause.at))


def _may_be_attended(text: Text, clause: Clause) -> bool:
    """Whether an event noun newly told ("a meeting was held") may get its parties from a list of those who attend."""
    element = text.elements[clause.at]
    lent = clause.done >= 0 or (clause.right < len(text.elements) and text.elements[clause.right].category == "light")
    named = text.subject_first and clause.trigger.type == "conference" and (
        text.tokens.words[element.start][0].isupper() and text.tokens.words[element.start - 1] != ".")
    listed = named and clause.right < len(text.elements) and text.elements[clause.right].category == "attendance"
    opened = named and any(e.category == "light" for e in text.elements[clause.at + 1:clause.right])
    held = not clause.alone or (text.subject_first and lent) or listed or opened  # "a meeting was held"
    if clause.trigger.form != "noun" or clause.trigger.type not in ("meeting", "conference") or not held:
        return False
    before = text.tokens.keys[element.start - 1:element.start]
    definite = text.language.bears_article(text.tokens.keys[element.start][len(element.clitic):]) and not named
    return not definite and not words(text.language, "definite_words").intersection(before)


def _refocus(reading: Reading, sentence: int) -> None:
    """The person whom a pronoun in the next sentence would mean: the subject of the first frame that has one, else the
    first person named."""
    if any(reading.focus_on(frame) for frame in reading.told_in(sentence)):
        return
    persons = reading.text.persons_in(*reading.text.sentences[sentence])
    if persons:
        reading.focus = persons[0].key
