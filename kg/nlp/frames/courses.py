"""Courses where the subject stands first: who teaches, and who is taught, told by states and their soldiers:
"Portuguese instructors are training Mozambican marines", "Libyan cadets graduated from the Turkish academy"."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import Frame
from kg.nlp.frames.joined_states import last_joined, states_led
from kg.nlp.frames.reading import add_party
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_SOLDIERS = 4  # tokens from an adjective of country to those who are of it
_LEADS = frozenset({"", "and", "comma", "about", "to", "of"})  # "a course for Kenyan police"
_SCHOOL_LEADS = _LEADS | {"from", "at", "by", "with"}
_LEARN = "learn"  # ends the rule of verbs whose subject is taught


def complete_course(text: Text, frame: Frame, clause: Clause) -> None:
    """Enter the states that teach and those whom they teach, as soldiers where these are named; nobody where a course
    is only spoken of ("discussed a course for Kenyan police")."""
    trigger, (start, end) = clause.trigger, text.sentences[frame.sentence]
    if trigger.form == "noun" and clause.alone and not _is_held(text, clause):
        frame.parties = []
        return
    learners = trigger.rule.endswith(_LEARN)
    frame.parties = [(key, slot) for key, slot in frame.parties if _is_known(text, key)]
    if not frame.within(("subject",)):
        for phrase in last_joined(states_led(text, start, frame.at, _LEADS)):
            key = _soldiers(text, phrase) if learners else phrase.key
            add_party(text, frame, key if key >= 0 else text.register.country(phrase.country), "subject")
    for phrase in states_led(text, frame.at, min(end, frame.window[1]), _SCHOOL_LEADS if learners else _LEADS):
        taught = -1 if learners else _soldiers(text, phrase)
        key = taught if taught >= 0 else text.register.country(phrase.country)
        if taught >= 0 or text.entity(key).country not in {text.entity(k).country for k in frame.everyone()}:
            add_party(text, frame, key, "object")


def _is_held(text: Text, clause: Clause) -> bool:
    """Whether a verb after the noun of a course tells that it is held: "the course for X began", "is under way"."""
    after = [e for e in text.elements[clause.at + 1:clause.right] if text.free(e)]
    telling = words(text.language, "under_way") | words(text.language, "took_place")
    return any(e.category in ("light", "planned") or text.tokens.keys[e.start] in telling for e in after)


def learns_abroad(text: Text, frame: Frame) -> bool:
    """Whether those who are taught are taught in another state: "Ukrainian pilots have begun training in Romania"."""
    codes = {text.entity(key).country for key in frame.everyone()}
    lands = {place.country for place in frame.places}
    return frame.rule.endswith(_LEARN) and len(codes - {""}) == 1 and bool(lands - codes)


def _is_known(text: Text, key: int) -> bool:
    """Whether an entity is more than a name without a post, such as that of a school."""
    entity = text.entity(key)
    return entity.kind != "person" or bool(entity.role)


def _soldiers(text: Text, phrase: Phrase) -> int:
    """The key of the group that an adjective of country and a word for soldiers name; -1 where none follows."""
    keys, trainees = text.tokens.keys, words(text.language, "trainees")
    if phrase.kind != "demonym":
        return -1
    last = next((i for i in range(phrase.end, min(phrase.end + _SOLDIERS, len(keys))) if keys[i] in trainees), None)
    if last is None or any(p.start < last for p in text.phrases_in(phrase.end, last)):
        return -1
    return text.register.group(text.tokens.wording(phrase.start, last + 1), phrase.country)
