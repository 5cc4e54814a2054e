"""Sentences that go on about the event just told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

MET = "Polish Defence Minister Jan Mazur met his Chilean counterpart Pablo Rojas in Lima. "
MET_AR = "التقى وزير الدفاع البولندي يان مازور نظيره التشيلي بابلو روخاس في ليما. "


@pytest.mark.parametrize("text", [
    MET + "They discussed border security.",
    MET + "Mazur spoke of border security.",
    MET + "Border security was among the topics.",
    MET + "On the agenda was border security.",
    MET + "Special attention was paid to border security.",
    MET_AR + "وكان على جدول الأعمال أمن الحدود.",
    MET_AR + "وأشاد الوزير بالجهود في أمن الحدود.",
    MET_AR + "وتركز الحديث على أمن الحدود.",
])
def test_what_talks_were_about(read: Callable[..., Extraction], text: str) -> None:
    assert read(text).events[0].topics == ("border-security",)


@pytest.mark.parametrize("text", [
    MET + "Analysts wrote of border security.",
    "Chile appointed General Luis Rojas as army chief. Border security was discussed.",
])
def test_what_others_were_about(read: Callable[..., Extraction], text: str) -> None:
    assert read(text).events[0].topics == ()
