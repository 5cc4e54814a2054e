"""The state that holds a drill or forum is where it takes place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]


@pytest.mark.parametrize(("text", "city", "country"), [
    ("تشارك القوات الجوية القطرية في تمرين «علم الصحراء» الذي تستضيفه الإمارات.", "", "AE"),
    ("استضافت الرباط مؤتمر البحرية بمشاركة قائد البحرية الإسبانية خوان لوبيز وقائد البحرية التونسية عادل جهان.",
     "Rabat", "MA"),
])
def test_the_host_is_the_place(read: Read, text: str, city: str, country: str) -> None:
    (event,) = read(text).events
    assert (event.place.city, event.place.country) == (city, country)
