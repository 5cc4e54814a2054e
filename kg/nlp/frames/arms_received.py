"""English: who receives arms attends their transfer: "They were received by the air force chief, Air Marshal X"."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import Frame
from kg.nlp.frames.reading import Reading
from kg.nlp.frames.sufficiency import has_guests

_RULE = "received-by"
_REACH = 3  # sentences back to the transfer


def join_transfer(reading: Reading, frame: Frame, clause: Clause) -> None:
    """Enter those by whom something else than guests was received into the transfer told shortly before."""
    text = reading.text
    if not text.subject_first or not clause.trigger.rule.endswith(_RULE) or has_guests(text, frame):
        return
    last = next((f for f in reversed(reading.frames) if frame.sentence - f.sentence <= _REACH), None)
    if last is None or last.type != "transfer":
        return
    for key in frame.within(("agent",)):
        if text.entity(key).kind == "person":
            last.add(key, "attendee")
            last.evidence.add(frame.sentence)
