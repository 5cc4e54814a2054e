"""Port calls: visits of ships, and ships that a port or navy receives."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import Frame
from kg.nlp.text import Text


def turn_into_port_call(text: Text, frame: Frame, clause: Clause) -> None:
    """Make a port call of a visit by ships only, and, where verbs stand first, of a meeting whose object is a ship; of
    those who take part in a port call only the ships count there."""
    ships = [(key, "subject") for key in frame.everyone() if text.entity(key).body == "ship"]
    if clause.trigger.type == "visit" and len(ships) == len(frame.parties) and ships:
        frame.type = "port-call"
    if text.subject_first:
        return
    received = any(text.entity(key).body == "ship" for key in frame.within(("object",)))
    if clause.trigger.type == "port-call" or (clause.trigger.rule.endswith("receive") and received):
        frame.type, frame.parties = "port-call", ships
