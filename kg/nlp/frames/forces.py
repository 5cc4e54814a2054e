"""Troops are told by the adjective of their country: "Canadian troops were sent", "are training Malian officers"."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.courses import complete_course
from kg.nlp.frames.deployments import complete_deployment
from kg.nlp.frames.frame import Frame
from kg.nlp.frames.joined_states import last_joined, states_led
from kg.nlp.frames.reading import add_party
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

FORCES = frozenset({"deployment", "training"})
_DESCRIBED = 2  # tokens from an adjective of country to the word for its troops
_SENDER_LEADS = frozenset({"", "and", "comma", "about"})  # "a contingent of Kenyan police"


def complete_forces(text: Text, frame: Frame, clause: Clause) -> None:
    """Enter the state whose troops move or teach, and the one whose troops are taught, where no party is known yet."""
    if not text.subject_first and frame.type == "deployment":
        complete_deployment(text, frame)
        return
    if text.subject_first and frame.type == "training":
        complete_course(text, frame, clause)
        return
    if clause.trigger.form != "verb":
        return
    if not text.subject_first:
        _complete_arabic(text, frame)
        return
    start = text.sentences[frame.sentence][0]
    frame.parties = [(key, slot) for key, slot in frame.parties  # what is sent does not send, who leads it does
                     if slot not in ("object", "with") or text.is_named(key)]
    soldiers = _soldiers(text, frame, clause) if clause.trigger.passive else []
    if soldiers:  # "Ghanaian peacekeepers serving under the United Nations are being sent home"
        frame.parties = [(key, slot) for key, slot in frame.parties if text.is_named(key)]
        for phrase in soldiers:
            add_party(text, frame, text.register.country(phrase.country), "subject")
    if not frame.parties:
        for phrase in last_joined(states_led(text, start, frame.at, _SENDER_LEADS)):
            named = phrase.kind == "organisation"
            add_party(text, frame, phrase.key if named else text.register.country(phrase.country), "subject")


def _soldiers(text: Text, frame: Frame, clause: Clause) -> list[Phrase]:
    """The states whose adjectives stand right before the word for the troops that move."""
    keys, start = text.tokens.keys, text.sentences[frame.sentence][0]
    states = [p for p in text.phrases_in(start, frame.at) if p.kind == "demonym"]
    near = [p for p in states if clause.trigger.objects.intersection(keys[p.end:p.end + _DESCRIBED])]
    if not near:
        return []
    return last_joined(states[:states.index(near[0]) + 1])


def _complete_arabic(text: Text, frame: Frame) -> None:
    """"درّبت قوات أمريكية جنودا صوماليين": those who teach and are taught are told by the adjectives after the verb."""
    start, end = text.sentences[frame.sentence]
    states = [p for p in text.phrases_in(frame.at, min(end, frame.window[1])) if p.kind == "demonym"]
    if len(frame.parties) < 2:
        for phrase, slot in zip(states, ("object",) if frame.parties else ("subject", "object"), strict=False):
            add_party(text, frame, text.register.country(phrase.country), slot)
    if len(frame.parties) < 2:  # "أعلنت وزارة الدفاع البريطانية أنها دربت جنودا أوكرانيين"
        known = {text.entity(key).country for key in frame.everyone()}
        before = [p for p in text.phrases_in(start, frame.at)
                  if p.kind in ("country", "organisation") and p.lead == "" and p.country not in ("", *known)]
        for phrase in before[-1:]:
            add_party(text, frame, phrase.key, "subject")
