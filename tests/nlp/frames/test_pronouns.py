"""Pronouns and "both sides"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]
MET = "التقى وزير الدفاع المصري عبد المجيد صقر نظيره الفرنسي سيباستيان لوكورنو في القاهرة. "
MET_EN = "Indian Defence Minister Rajnath Singh met French Defence Minister Sebastien Lecornu in Paris. "


def test_a_dual_suffix_means_both(tell: Tell) -> None:
    assert tell(MET + "وعقب مباحثاتهما قال إن التعاون مستمر.")[1] == (
        "meeting happened: subject=عبد المجيد صقر, subject=سيباستيان لوكورنو")


def test_the_two_ministers_are_those_who_met(tell: Tell) -> None:
    assert tell(MET + "ووقع الوزيران مذكرة تفاهم.")[1] == (
        "agreement happened: subject=عبد المجيد صقر, subject=سيباستيان لوكورنو")


def test_the_two_countries_are_theirs(tell: Tell) -> None:
    assert tell(MET_EN + "The two countries signed an agreement.")[1] == "agreement happened: subject=IN, subject=FR"


def test_a_possessive_is_the_person_named_after_it(tell: Tell) -> None:
    told = tell("During his visit to Riyadh, French Defense Minister Sebastien Lecornu met army chief Fayyad Ruwaili.")
    assert told[0] == "visit happened: subject=Sebastien Lecornu"


def test_a_suffix_is_the_one_who_was_spoken_of(tell: Tell) -> None:
    told = tell(MET + "وكان صقر أكد خلال زيارته إلى باريس أهمية التعاون.")
    assert told[1] == "visit happened: subject=عبد المجيد صقر"


def test_both_sides_of_nothing_are_nobody(tell: Tell) -> None:
    assert tell("Their talks focused on cyber defence.") == []
    assert tell("ووقع الجانبان مذكرة تفاهم.") == []


def test_his_meeting_after_a_visit_is_the_visitors(tell: Tell) -> None:
    told = tell("أكد السفير الكيني أن زيارة وزير الدفاع سالم أوكيلو ولقاءه الملك فهد بن ماجد في إطار التنسيق.")
    assert told == ["meeting happened: subject=سالم أوكيلو, subject=فهد بن ماجد"]


@pytest.mark.parametrize("text", [
    "طلب وزير الدفاع السوري علي الحلبي من نظيره الكيني دانيال موتوا الدعم، وذلك خلال اجتماعه معه في دمشق.",
    "أكد وزير الدفاع السوري علي الحلبي لنظيره الكيني دانيال موتوا خلال لقائه به في دمشق دعم بلاده.",
])
def test_two_pronouns_are_two_men(tell: Callable[..., list[str]], text: str) -> None:
    (meeting,) = [told for told in tell(text) if told.startswith("meeting")]
    assert "علي الحلبي" in meeting
    assert "دانيال موتوا" in meeting
