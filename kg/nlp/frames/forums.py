"""Forums that are attended: what belongs to their names takes no part, and talks of two states are no forum."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause, trigger_at
from kg.nlp.frames.compounds import states_compounded
from kg.nlp.frames.frame import Frame
from kg.nlp.frames.reading import add_party
from kg.nlp.text import Text


def complete_forum(text: Text, frame: Frame, clause: Clause) -> None:
    """Take the states and bodies in a forum's name out of a frame; make a meeting of an attended "Chile-Peru dialogue",
    with the states that none of those who attend comes from."""
    frame.parties = [(key, slot) for key, slot in frame.parties if not _names_forum(text, key, slot)]
    noun = trigger_at(text, clause.right) if clause.right < len(text.elements) else None
    if clause.trigger.form != "verb" or noun is None or noun.type != "meeting" or noun.form != "noun":
        return
    states = states_compounded(text, clause.right)
    known = {text.entity(key).country or text.register.home for key in frame.everyone()}
    if states and frame.parties and known.intersection(state.country for state in states):
        frame.type = "meeting"
        for state in states:
            if state.country not in known:
                add_party(text, frame, text.register.country(state.country), "with")


def _names_forum(text: Text, key: int, slot: str) -> bool:
    """Whether an object is part of a forum's name: "attended the EU-ASEAN summit"."""
    return slot == "object" and text.entity(key).kind in ("country", "organisation")
