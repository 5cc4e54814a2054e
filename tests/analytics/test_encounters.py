from __future__ import annotations

from kg.analytics.change import Network, windows
from kg.analytics.encounters import FirstMeeting, broken_ties, first_meetings, new_ties

COMPARED = windows("2025-04", 2, "month")


def test_ties_come_and_go(small: Network) -> None:
    ((new, also), (broken,)) = new_ties(small, COMPARED), broken_ties(small, COMPARED, 2)
    assert (new.a, new.b, new.recent, new.first, new.last) == ("A", "C", 2, "2025-03-06", "2025-04-07")
    assert (also.a, also.b, also.recent) == ("B", "C", 1)
    assert (broken.a, broken.b, broken.before, broken.recent) == ("A", "D", 2, 0)
    assert broken_ties(small, COMPARED, 3) == []


def test_first_meetings_are_face_to_face_and_say_what_is_unclear(small: Network, types: dict[str, str]) -> None:
    # A and B had a call before their first visit; A and C also met on a day nobody states; B and C only sat in one hall
    assert first_meetings(small, COMPARED, types) == [
        FirstMeeting("A", "B", "Name A", "Name B", "e4", "2025-03-05", 0),
        FirstMeeting("A", "C", "Name A", "Name C", "e5", "2025-03-06", 1),
    ]
