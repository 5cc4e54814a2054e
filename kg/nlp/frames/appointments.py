"""Appointments: who is appointed, to which post, and who appoints; not the predecessor."""

from __future__ import annotations

from kg.nlp.fold import fold
from kg.nlp.frames.appointers import APPOINTERS, appointers
from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import Frame
from kg.nlp.grammar import table, words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_CREDENTIALS = "credentials"  # ends the rule of words for credentials
_ISO = 2  # letters of a state's code
_BODIES = frozenset({"UN", "EU", "AU"})  # intergovernmental bodies with as many
_TAKING = "take-office"  # ends the rule of verbs whose subject takes or leaves a post
_CONFIRMING = "confirm"  # ends the rule of verbs that tell an appointment only where "as" and a post follow
_ACTIVE = ".appoint"  # ends the rule of verbs whose object is appointed
_OBJECT = 15  # tokens between such a verb and whom it names
_REACH = 12  # tokens beyond the clause in which the new post may stand


def complete_appointment(text: Text, frame: Frame, clause: Clause) -> None:
    """Keep the named persons, and give one without a post, or with a vague one, the post named after the word."""
    appointing = appointers(text, frame, clause) or _appointing(text, frame, clause)
    kept = [(key, slot) for key, slot in frame.parties if text.is_named(key)]
    if frame.rule.endswith(_TAKING):  # "X succeeds Y"
        kept = [(key, slot) for key, slot in kept if slot == "subject" and not _is_presented_to(text, frame, key)]
        kept = [] if _replaces_others(text, frame, kept) else kept + _handed_over(text, frame)
    others = [(key, slot) for key, slot in kept if key not in appointing]
    appointed = [(key, slot) for key, slot in others if text.entity(key).role not in APPOINTERS]
    frame.parties = [(key, "subject") for key, _ in appointed or others]  # whom "he" means in what follows
    end = min(clause.end + _REACH, text.sentences[frame.sentence][1])
    after = text.phrases_in(text.elements[clause.at].end, end)
    posts = [p for p in after if p.kind == "person" and not p.name and p.role]
    if text.subject_first and frame.rule.endswith(_ACTIVE) and not _governs_person(text, clause):
        frame.parties = []
        return
    if frame.rule.endswith(_CONFIRMING) and not any(_is_as(text, p) for p in posts):
        frame.parties = []
        return
    presented = frame.rule.endswith(_CREDENTIALS)  # these name nobody's new post
    if posts and len(frame.parties) == 1 and not presented:
        _give_post(text, frame, posts[0])
    elif len(frame.parties) == 1 and text.subject_first:
        _give_command(text, frame, [p for p in after if p.kind == "organisation"])
    states = [text.entity(key).country for key in appointing if text.entity(key).country and not text.subject_first]
    for key in frame.everyone() if states and not presented else ():
        text.entity(key).country = text.entity(key).country or states[0]
    for key in appointing if frame.parties else ():
        frame.add(key, "attendee")


def _governs_person(text: Text, clause: Clause) -> bool:
    """English: whether somebody stands at once behind a verb that appoints: not "promote security", "installed on"."""
    end = text.elements[clause.at].end
    named = next((p for p in text.persons_in(end, clause.end) if p.start - end <= _OBJECT), None)
    stops = words(text.language, "complementisers")
    return named is not None and not any(e.category in ("marker", "breaks") or text.tokens.keys[e.start] in stops
                                         for e in text.elements_in(end, named.start))


def _appointing(text: Text, frame: Frame, clause: Clause) -> list[int]:
    """The head of a state, government or body who appoints, receives credentials or dismisses: the subject of the verb,
    or whom "by" brings in."""
    if frame.rule.endswith(_TAKING):
        return []
    agents = [p.key for p in text.persons_in(text.elements[clause.at].end, text.sentences[frame.sentence][1])
              if p.lead == "by"] if text.subject_first else []
    rulers = [key for key in (*frame.within(("subject", "agent")), *agents[:1])
              if text.entity(key).role in APPOINTERS and text.entity(key).name]
    return rulers if any(text.entity(key).kind == "person" and key not in rulers for key in frame.everyone()) else []


def _give_post(text: Text, frame: Frame, post: Phrase) -> None:
    """Give the one who is appointed the post named after the word."""
    entity = text.entity(frame.parties[0][0])
    if not entity.role or entity.vague:
        if len(post.country) > _ISO or post.country in _BODIES:  # "General X of Chile now leads UNIFIL"
            entity.country = post.country
        entity.role, entity.post, entity.vague = post.role, post.post, False
    entity.country = entity.country or post.country or text.register.home or _state_spoken_of(text, frame)


def _replaces_others(text: Text, frame: Frame, kept: list[tuple[int, str]]) -> bool:
    """English: whether who rules gives a post to somebody else: "the president replaced the service chiefs"."""
    replacing = text.subject_first and "replac" in " ".join(text.tokens.keys[frame.at:frame.at + 3])
    return replacing and any(text.entity(key).role in APPOINTERS for key, _ in kept)


def _is_presented_to(text: Text, frame: Frame, key: int) -> bool:
    """English: whether credentials are presented to a person who is not named before them."""
    start, end = text.sentences[frame.sentence]
    return text.subject_first and all(p.key != key for p in text.phrases_in(start, frame.at)) and any(
        p.key == key and p.lead == "to" for p in text.phrases_in(frame.at, end))


def _is_as(text: Text, post: Phrase) -> bool:
    """English: whether "as" brings a post in: "confirmed General X as the chief of staff"."""
    before = text.tokens.keys[max(0, post.start - 2):post.start]
    return before[-1:] == ("as",) or (before[:1] == ("as",) and before[-1] in ("the", "a", "an", "its"))


def _give_command(text: Text, frame: Frame, forces: list[Phrase]) -> None:
    """Make the one who takes over forces their chief: "took command of the Chilean Navy"."""
    entity, led = text.entity(frame.parties[0][0]), table(text.language, "led_forces")
    last = text.tokens.keys[text.elements[text.element_at(frame.at)].end - 1]
    force = next((p for p in forces if len(p.country) == _ISO), None)
    if force is None or entity.role or last not in text.language.closed["of"]:
        return
    role = next((roles[0] for name, roles in led.items() if fold(force.name).endswith(name)), "")
    entity.role, entity.country = role, entity.country or (force.country if role else "")


def _handed_over(text: Text, frame: Frame) -> list[tuple[int, str]]:
    """Arabic: to or from whom a post goes: "سلّم القيادة إلى", "تسلّمها من"."""
    if text.subject_first:
        return []
    others = [p for p in text.persons_in(frame.at, frame.window[1]) if p.lead in ("to", "from")]
    return [(p.key, "subject") for p in others if text.entity(p.key).name]


def _state_spoken_of(text: Text, frame: Frame) -> str:
    """The country of the official named last before an appointment, or ""."""
    before = [text.entity(p.key) for p in text.persons_in(0, frame.at)]
    return next((entity.country for entity in reversed(before) if entity.role and entity.country), "")
