"""Whether a frame holds what its trigger needs to count as an event."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.fold import bare
from kg.nlp.frames.courses import learns_abroad
from kg.nlp.frames.exercises import is_multinational
from kg.nlp.frames.frame import MOVERS, Frame
from kg.nlp.frames.joint import takes_several
from kg.nlp.grammar import words
from kg.nlp.language import Trigger
from kg.nlp.text import Text

_ISO = 2  # letters of a state's code; the acronym of an intergovernmental body is longer


def suffices(text: Text, frame: Frame, trigger: Trigger) -> bool:
    """Whether the slots that the trigger needs are filled."""
    if frame.type == "port-call" != trigger.type:  # ships that are received
        return bool(frame.parties and (frame.places or frame.site))
    if takes_several(text, frame) or (text.subject_first and frame.type == "exercise" and frame.parties and (
            is_multinational(text, frame))):
        return True
    if frame.type == "training" and text.subject_first and learns_abroad(text, frame):
        return True
    if trigger.rule.endswith("received-by") and not has_guests(text, frame):
        return False
    if frame.type == "training" and not text.subject_first and not _of_foreigners(text, frame):
        return False
    needs = _NEEDS.get(trigger.needs)
    if needs is not None:
        return needs(text, frame)
    return _is_told(text, frame) if trigger.nominal else bool(frame.parties)


def has_guests(text: Text, frame: Frame) -> bool:
    """Whether somebody, and not something, is received: a state only where others than persons receive."""
    received = [text.entity(key).kind for key in frame.within(("object",))]
    by_persons = any(text.entity(key).kind == "person" for key in frame.within(("agent",)))
    return bool(MOVERS.intersection(received)) or (bool(received) and not by_persons)


def _of_foreigners(text: Text, frame: Frame) -> bool:
    """Arabic: whether more than one state is among those who teach, learn and attend."""
    codes = {text.entity(key).country or text.register.home for key in frame.everyone()}
    groups = "group" in _kinds(text, frame)
    return len(codes - {""}) > 1 or (len(codes) > 1 and groups)


def _kinds(text: Text, frame: Frame) -> list[str]:
    return [text.entity(key).kind for key in frame.everyone()]


def _goes_somewhere(text: Text, frame: Frame) -> bool:
    somewhere = frame.site or any(p.start > frame.at for p in frame.places)
    return somewhere and bool(MOVERS.intersection(_kinds(text, frame)))


def _is_at_once(text: Text, frame: Frame) -> bool:
    """Whether the destination follows at once, with words such as "the port of" between: "reached an agreement in Rome"
    tells no journey."""
    first = next((p for p in frame.places if p.start > frame.at), None)
    if first is None or not MOVERS.intersection(_kinds(text, frame)):
        return False
    end = next(e.end for e in text.elements if e.start == frame.at)
    between = {bare(key) for key in text.tokens.keys[end:first.start]}
    return between <= words(text.language, "before_places")


def _has_counterpart(text: Text, frame: Frame) -> bool:
    met = frame.within(("with",)) or (() if text.subject_first else frame.within(("between",)))
    return len(frame.everyone()) > 1 and any(text.entity(key).kind in MOVERS for key in met)


def _has_guest(text: Text, frame: Frame) -> bool:
    """Whether a person or delegation is received: "welcomed the launch of a dialogue" tells no meeting."""
    guests = [key for key in frame.within(("object",)) if text.entity(key).kind in MOVERS]
    return bool(guests) and sum(kind in MOVERS for kind in _kinds(text, frame)) > 1


def _has_two(text: Text, frame: Frame) -> bool:
    """Two parties, or several holders of a post who meet ("NATO defence ministers met")."""
    groups = [text.entity(key) for key in frame.everyone() if text.entity(key).kind == "group"]
    several = frame.type == "meeting" and any(group.role and group.country for group in groups)
    return several or len(frame.everyone()) > 1


def _has_any(text: Text, frame: Frame) -> bool:
    return bool(frame.parties)


def _names_someone(text: Text, frame: Frame) -> bool:
    return any(text.is_named(key) for key in frame.everyone())


def _is_attended(text: Text, frame: Frame) -> bool:
    return bool(MOVERS.intersection(_kinds(text, frame))) and bool(frame.within(("subject", "attendee")))


def _is_told(text: Text, frame: Frame) -> bool:
    """For a noun alone: two parties, or a body that stands for several."""
    kinds = _kinds(text, frame)
    alone = len(kinds) == 1 and kinds[0] == "organisation" and not frame.within(("with",))
    if alone and len(text.entity(frame.everyone()[0]).country) > _ISO:
        return True  # "the NATO summit"
    several = bool({"group", "organisation"}.intersection(kinds))
    return len(kinds) > 1 or (several and (bool(frame.within(("between", "with"))) or kinds[0] == "group"))


# What a trigger's `needs` asks for (see the head of triggers.yaml).
_NEEDS: dict[str, Callable[[Text, Frame], bool]] = {
    "place": _goes_somewhere,
    "place-next": _is_at_once,
    "with": _has_counterpart,
    "persons": _has_guest,
    "two": _has_two,
    "post": _names_someone,
    "attended": _is_attended,
    "object": _has_any,
}
