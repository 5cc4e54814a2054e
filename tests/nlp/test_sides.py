"""On which side of the article's date a day lies."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]
VISIT = "Italian Defence Minister Guido Crosetto {} Beirut {}."
ARRIVES = "Italian Defence Minister Guido Crosetto {} in Beirut {}."


@pytest.mark.parametrize(("text", "told"), [
    (ARRIVES.format("arrives", "on Thursday"), ("planned", "2025-11-20")),
    (ARRIVES.format("arrives", "on Monday"), ("happened", "2025-11-17")),
    (ARRIVES.format("arrived", "on Thursday"), ("happened", "2025-11-13")),
    (ARRIVES.format("arrives", "tomorrow"), ("planned", "2025-11-18")),
    (VISIT.format("visits", "later this month"), ("planned", "2025-11")),
    ("يصل وزير الدفاع الإيطالي غويدو كروسيتو إلى بيروت غدا.", ("planned", "2025-11-18")),
    ("يصل وزير الدفاع الإيطالي غويدو كروسيتو إلى بيروت يوم الخميس.", ("planned", "2025-11-20")),
    ("وصل وزير الدفاع الإيطالي غويدو كروسيتو إلى بيروت يوم الخميس.", ("happened", "2025-11-13")),
    ("يزور وزير الدفاع الإيطالي غويدو كروسيتو بيروت خلال الأيام المقبلة.", ("planned", "")),
    (VISIT.format("visits", "in the coming days"), ("planned", "")),
])
def test_the_present_tells_what_is_to_come(read: Read, text: str, told: tuple[str, str]) -> None:
    assert [(event.status, event.date) for event in read(text).events] == [told]


@pytest.mark.parametrize(("text", "day"), [
    ("Guido Crosetto, the Italian Defence Minister, called off a visit to Beirut planned for Thursday.", "2025-11-20"),
    ("Guido Crosetto, the Italian Defence Minister, called off a visit to Beirut, which was scheduled for Friday.",
     "2025-11-21"),
    ("The United States announced a package of military aid to Chile on Thursday.", "2025-11-13"),
])
def test_the_day_for_which_it_was_planned_or_on_which_it_was_announced(read: Read, text: str, day: str) -> None:
    assert [event.date for event in read(text).events] == [day]


@pytest.mark.parametrize(("verb", "when", "published", "day"), [
    ("visited", "in April", date(2025, 11, 17), "2025-04"),
    ("visited", "in November", date(2025, 5, 20), "2024-11"),
    ("will visit", "in March", date(2025, 8, 20), "2026-03"),
    ("visited", "on 25 to 27 November", date(2025, 5, 28), "2024-11-25/2024-11-27"),
])
def test_a_month_without_a_year_lies_on_the_side_of_the_article_that_the_status_tells(
        read: Read, verb: str, when: str, published: date, day: str) -> None:
    assert [event.date for event in read(VISIT.format(verb, when), published=published).events] == [day]


def test_what_lies_ahead_is_planned(read: Read) -> None:
    text = VISIT.format("visited", "on 3 March 2025")
    assert [event.status for event in read(text).events] == ["happened"]
    assert [event.status for event in read(text, published=date(2025, 2, 1)).events] == ["planned"]


def test_since_reaches_over_a_few_words(read: Callable[..., Extraction]) -> None:
    (visit,) = read("Jan Mazur visited Rome for a day, his second trip there since taking office in May.").events
    assert visit.date == ""


@pytest.mark.parametrize(("text", "day"), [
    ("The ministry said on Tuesday that " + VISIT.format("will visit", "soon"), ""),
    ("The ministry on Tuesday announced that " + VISIT.format("will visit", "soon"), ""),
    ("The ministry said on Tuesday that " + VISIT.format("visited", "on Friday"), "2025-11-14"),
    ("قالت الوزارة الثلاثاء إن وزير الدفاع الإيطالي غويدو كروسيتو سيزور بيروت.", ""),
    ("Canada said on Tuesday that it would send Chile 200 armoured vehicles.", "2025-11-11"),
])
def test_the_day_on_which_it_was_told(read: Read, text: str, day: str) -> None:
    assert [event.date for event in read(text).events] == [day]


def test_a_last_day_gives_way(read: Read) -> None:
    (drill,) = read("The joint exercise between Chile and Peru, which runs until Friday, began on Sunday.").events
    assert drill.date.startswith("2025-11-16")
