"""The verb of which an event noun is the subject, and what it tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]
TALKS = "Talks between Polish Defence Minister Karol Nowak and Chilean Defence Minister Pedro Soto"


@pytest.mark.parametrize(("verb", "status"), [
    ("were held", "happened"), ("concluded", "happened"), ("kicked off", "happened"), ("are to be held", "planned"),
])
def test_it_tells_place_and_day(read: Read, verb: str, status: str) -> None:
    (event,) = read(f"{TALKS} {verb} in Lima on Tuesday.").events
    assert (event.status, event.place.city, event.date != "") == (status, "Lima", True)


def test_a_verb_with_an_object_is_another_ones(read: Read) -> None:
    (event,) = read(f"{TALKS} had ended when he opened a museum in Lima.").events
    assert event.place.city == ""
