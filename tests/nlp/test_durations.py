"""How long an event lasts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]
MAZUR = "Polish Defence Minister Jan Mazur "


@pytest.mark.parametrize(("text", "day"), [
    (MAZUR + "arrived in Lima on 6 May 2024 for a three-day visit.", "2024-05-06/2024-05-08"),
    (MAZUR + "arrived in Lima on 6 May 2024 for two days.", "2024-05-06/2024-05-07"),
    (MAZUR + "concluded a three-day visit to Lima on 6 May 2024.", "2024-05-04/2024-05-06"),
    ("Chile and Peru began a joint exercise on 6 May 2024 that goes on until 10 May 2024.", "2024-05-06/2024-05-10"),
    ("Chile and Peru began a two-week joint exercise on 6 May 2024.", "2024-05-06/2024-05-19"),
    ("بدأ وزير الدفاع البولندي يان مازور في 6 مايو 2024 زيارة إلى ليما تستمر ثلاثة أيام.", "2024-05-06/2024-05-08"),
    ("وصل وزير الدفاع البولندي يان مازور في 6 مايو 2024 إلى ليما في زيارة لمدة يومين.", "2024-05-06/2024-05-07"),
    ("اختتم وزير الدفاع البولندي يان مازور في 6 مايو 2024 زيارة إلى ليما استغرقت 3 أيام.", "2024-05-04/2024-05-06"),
    ("بدأ وزير الدفاع البولندي يان مازور الاثنين 6 مايو 2024 زيارة إلى ليما تمتد حتى الخميس.", "2024-05-06/2024-05-09"),
])
def test_days_of_an_event(read: Read, text: str, day: str) -> None:
    assert read(text).events[0].date == day


@pytest.mark.parametrize("text", [
    MAZUR + "arrived in Lima on 6 May 2024 for a two-day summit.",
    MAZUR + "visited Lima on 6 May 2024, three days before the vote.",
])
def test_lengths_of_other_things(read: Read, text: str) -> None:
    assert read(text).events[0].date == "2024-05-06"
