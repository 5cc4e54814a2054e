"""Arabic verbs of receiving that end in the guest."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]
ARRIVED = "وصل وزير الدفاع الإيطالي غويدو روسي إلى بيروت "


@pytest.mark.parametrize("told", [
    "حيث استقبله قائد الجيش جوزيف خوري.",
    "أمس. واستقبله قائد الجيش جوزيف خوري في مكتبه.",
])
def test_who_is_named_behind_them_is_the_host(read: Read, told: str) -> None:
    (meeting,) = [e for e in read(ARRIVED + told).events if e.type == "meeting"]
    assert [(p.name, p.part) for p in meeting.participants] == [("جوزيف خوري", "host"), ("غويدو روسي", "guest")]


def test_without_a_pronoun_the_first_named_is(read: Read) -> None:
    (meeting,) = read("استقبل قائد الجيش جوزيف خوري وزير الدفاع الإيطالي غويدو روسي.").events
    assert [(p.name, p.part) for p in meeting.participants] == [("جوزيف خوري", "host"), ("غويدو روسي", "guest")]
