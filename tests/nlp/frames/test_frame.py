"""The record of a frame."""

from __future__ import annotations

from kg.nlp.frames import Frame


def frame() -> Frame:
    return Frame("meeting", "en.meet", 0, 3, (0, 9), [(1, "subject"), (2, "object")], evidence={0}, topics=["cyber"])


def test_everyone_takes_part_once() -> None:
    meeting = frame()
    meeting.add(1, "attendee")
    meeting.add(4, "attendee")
    meeting.add(-1, "attendee")
    assert meeting.parties == [(1, "subject"), (2, "object"), (4, "attendee")]
    assert meeting.within(("subject", "attendee")) == [1, 4]


def test_a_part_shares_nothing_that_changes() -> None:
    whole = frame()
    part = whole.part([(1, "subject")], [])
    part.evidence.add(5)
    part.topics.append("space")
    assert (whole.evidence, whole.topics, part.topics) == ({0}, ["cyber"], ["space"])
    assert (part.type, part.at) == (whole.type, whole.at)
