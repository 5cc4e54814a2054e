"""Topics that an event's type and its arms imply."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]


@pytest.mark.parametrize(("text", "topic"), [
    ("باعت فرنسا لليونان 18 مقاتلة.", "arms-procurement"),
    ("أرسلت الهند إلى غانا 18 دبابة.", "military-aid"),
    ("وقعت اليونان وفرنسا عقدا تحصل أثينا بموجبه على ثلاث فرقاطات.", "arms-procurement"),
    ("أجرت الهند وعمان مناورات في بحر العرب.", "joint-exercises"),
    ("Germany sold Ghana 20 tanks.", "arms-procurement"),
    ("Germany gave Ghana 20 tanks.", "military-aid"),
    ("تسلمت غانا من الهند 18 دبابة هبة.", "military-aid"),
    ("Ghana received 20 tanks from Germany as a donation.", "military-aid"),
])
def test_what_is_implied(read: Read, text: str, topic: str) -> None:
    assert topic in read(text).events[0].topics


def test_an_agreement_without_arms_implies_nothing(read: Read) -> None:
    assert not read("وقعت اليونان وفرنسا اتفاقية في أثينا.").events[0].topics
