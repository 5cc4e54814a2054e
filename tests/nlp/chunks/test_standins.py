"""Titles alone for someone named before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.phrases import Phrase

Tell = Callable[..., list[str]]
_TOLD = "استقبل وزير الدفاع العماني اللواء سالم الحارثي وزير الدفاع الكوري كيم سونغ جون. "


@pytest.mark.parametrize(("text", "country"), [
    ("التقى الوزير", ""), ("التقى الوزير الكوري", "KR"), ("زار المسؤول العسكري الهندي", "IN"), ("للجنرال", ""),
])
def test_a_definite_title_stands_alone(phrases: Callable[[str], list[Phrase]], text: str, country: str) -> None:
    assert [(p.kind, p.country) for p in phrases(text)] == [("standin", country)]


@pytest.mark.parametrize(("text", "kinds"), [
    ("التقى الوزير كمال يونس", ["person"]), ("الجنرال الهندي راجيف كومار", ["person"]), ("سيارة الوزير", []),
    ("الفريق رئيس الأركان", ["person"]), ("الوزير سفير الهند", ["standin", "person"]),
])
def test_a_title_that_a_name_or_post_follows_or_a_noun_owns(
        phrases: Callable[[str], list[Phrase]], text: str, kinds: list[str]) -> None:
    assert [p.kind for p in phrases(text)] == kinds


@pytest.mark.parametrize(("text", "subject"), [
    ("وزار الوزير مدينة صلالة.", "سالم الحارثي"), ("وزار الوزير الكوري مدينة صلالة.", "كيم سونغ جون"),
    ("وزار اللواء مدينة صلالة.", "سالم الحارثي"),
])
def test_whom_it_means(tell: Tell, text: str, subject: str) -> None:
    assert tell(_TOLD + text, publisher="وكالة الأنباء العمانية")[-1] == f"visit happened: subject={subject}"


def test_a_foreign_minister_of_whom_nothing_was_told(tell: Tell) -> None:
    assert tell("التقى قائد الجيش الهندي راجيف كومار الوزير الكيني.") == [
        "meeting happened: subject=راجيف كومار, object=other-minister KE"]
