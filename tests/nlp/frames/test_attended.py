"""Who attends a forum, in Arabic."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Tell = Callable[..., list[str]]
Read = Callable[..., Extraction]


def test_whoever_travels_to_it_is_to_attend_where_he_goes(read: Read) -> None:
    visit, forum = read("توجه وزير الدفاع اللبناني موريس سليم إلى بغداد للمشاركة في معرض الأمن والدفاع.").events
    assert (visit.type, forum.type, forum.status) == ("visit", "conference", "planned")
    assert [p.name for p in forum.participants] == ["موريس سليم"]


def test_the_posts_in_its_name_do_not_attend(tell: Tell) -> None:
    assert tell("قائد القيادة المركزية الأميركية يشارك في ندوة رؤساء الأركان بتامبا.") == [
        "conference happened: subject=commander US"]


@pytest.mark.parametrize("text", ["تناول المقال معرض الدفاع.", "وصل الوزير إلى بغداد."])
def test_nobody_attends_what_is_only_named(tell: Tell, text: str) -> None:
    assert not [line for line in tell(text) if line.startswith("conference")]
