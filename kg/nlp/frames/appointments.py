"""Appointments: who is appointed, to which post; not who appoints beside, nor the predecessor."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import Frame
from kg.nlp.text import Text

_APPOINTERS = frozenset({"head-of-state", "head-of-government", "crown-prince", "secretary-general"})
_TAKING = "take-office"  # ends the rule of verbs whose subject takes or leaves a post
_REACH = 12  # tokens beyond the clause in which the new post may stand


def complete_appointment(text: Text, frame: Frame, clause: Clause) -> None:
    """Keep the named persons, and give one without a post, or with a vague one, the post named after the word."""
    kept = [(key, slot) for key, slot in frame.parties if text.entity(key).kind == "person" and text.entity(key).name]
    if frame.rule.endswith(_TAKING):  # "X succeeds Y"
        kept = [(key, slot) for key, slot in kept if slot == "subject"] + _handed_over(text, frame)
    appointed = [(key, slot) for key, slot in kept if text.entity(key).role not in _APPOINTERS]
    frame.parties = [(key, "subject") for key, _ in appointed or kept]  # whom "he" means in what follows
    end = min(clause.end + _REACH, text.sentences[frame.sentence][1])
    after = text.phrases_in(text.elements[clause.at].end, end)
    posts = [p for p in after if p.kind == "person" and not p.name and p.role]
    if not posts or len(frame.parties) != 1:
        return
    key, post = frame.parties[0][0], posts[0]
    entity = text.entity(key)
    if not entity.role or entity.vague:
        entity.role, entity.post, entity.vague = post.role, post.post, False
    entity.country = entity.country or post.country or text.register.home or _state_spoken_of(text, frame)


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
