"""Who watches a drill or a signing attends it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "told"), [
    ("شهد قائد القوات البرية السعودية سالم المطيري ختام تمرين «مخلب الصقر» بين السعودية والولايات المتحدة.",
     "exercise happened: between=SA, between=US, attendee=سالم المطيري"),
    ("شهد رئيس الأركان القطري سالم الحمادي توقيع اتفاقية بين القوات الجوية القطرية وشركة داسو.",
     "agreement happened: between=القوات الجوية القطرية, between=شركة داسو, attendee=سالم الحمادي"),
])
def test_the_watcher_attends(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [told]


def test_a_drill_of_one_state_is_none(tell: Tell) -> None:
    assert tell("شهد وزير الدفاع محمد زكي مناورة نفذها الجيش الثالث الميداني.") == []
