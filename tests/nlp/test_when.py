"""Each event's date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]
VISIT = "Italian Defence Minister Guido Crosetto {} Beirut {}."
DATES = [
    (VISIT.format("visited", "yesterday"), "2025-11-16"),
    (VISIT.format("visited", "on 3 March 2025"), "2025-03-03"),
    (VISIT.format("visited", "last month"), "2025-10"),
    (VISIT.format("visited", "last week"), "2025-11-10/2025-11-16"),
    (VISIT.format("visited", "on Tuesday"), "2025-11-11"),
    (VISIT.format("will visit", "on Tuesday"), "2025-11-18"),
    (VISIT.format("will visit", "on Monday"), "2025-11-17"),
    (VISIT.format("visited", "for a day"), ""),
    ("زار رئيس الأركان الجزائري سعيد شنقريحة موسكو أمس الأحد.", "2025-11-16"),
    ("زار رئيس الأركان الجزائري سعيد شنقريحة موسكو الشهر الماضي.", "2025-10"),
    ("سيزور رئيس الأركان الجزائري سعيد شنقريحة موسكو الخميس المقبل.", "2025-11-20"),
]


@pytest.mark.parametrize(("text", "day"), DATES)
def test_dates(read: Read, text: str, day: str) -> None:
    assert [event.date for event in read(text).events] == [day]


def test_without_an_article_s_date_the_words_are_kept(read: Read) -> None:
    (event,) = read("زار رئيس الأركان الجزائري سعيد شنقريحة موسكو الشهر الماضي.", published=None).events
    assert (event.date, event.unresolved_date) == ("", "الشهر الماضي")


def test_the_same_day_is_the_one_told_before(read: Read) -> None:
    one, two = read("Swedish Defence Minister Pal Jonson met Finnish Defence Minister Antti Hakkanen on 3 March 2025. "
                    "On the same day Jonson met Estonian Defence Minister Hanno Pevkur.").events
    assert one.date == two.date == "2025-03-03"


def test_the_next_day_is_counted_from_the_day_told_before(read: Read) -> None:
    one, two = read("Swedish Defence Minister Pal Jonson met Finnish Defence Minister Antti Hakkanen on 3 March 2025. "
                    "The next day Jonson met Estonian Defence Minister Hanno Pevkur.").events
    assert (one.date, two.date) == ("2025-03-03", "2025-03-04")


@pytest.mark.parametrize(("verb", "when", "published", "day"), [
    ("visited", "in April", date(2025, 11, 17), "2025-04"),
    ("visited", "in November", date(2025, 5, 20), "2024-11"),
    ("will visit", "in March", date(2025, 8, 20), "2026-03"),
    ("visited", "on 25 to 27 November", date(2025, 5, 28), "2024-11-25/2024-11-27"),
])
def test_a_month_without_a_year_lies_on_the_side_of_the_article_that_the_status_tells(
        read: Read, verb: str, when: str, published: date, day: str) -> None:
    assert [event.date for event in read(VISIT.format(verb, when), published=published).events] == [day]


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


def test_what_lies_ahead_is_planned(read: Read) -> None:
    text = VISIT.format("visited", "on 3 March 2025")
    assert [event.status for event in read(text).events] == ["happened"]
    assert [event.status for event in read(text, published=date(2025, 2, 1)).events] == ["planned"]


def test_a_visit_that_goes_on_has_the_article_s_month(read: Callable[..., Extraction]) -> None:
    visit, meeting = read("Polish Defence Minister Jan Mazur is currently visiting Rome. He met his Italian "
                          "counterpart Ugo Neri in Rome.").events
    assert (visit.date, meeting.date) == ("2025-11", "")


def test_a_date_behind_another_verb_is_that_verb_s(read: Callable[..., Extraction]) -> None:
    events = read("Polish Defence Minister Jan Mazur visited Rome on Friday and will travel to Oslo.").events
    assert [(e.place.city, e.date) for e in events] == [("Rome", "2025-11-14"), ("Oslo", "")]


def test_since_reaches_over_a_few_words(read: Callable[..., Extraction]) -> None:
    (visit,) = read("Jan Mazur visited Rome for a day, his second trip there since taking office in May.").events
    assert visit.date == ""


def test_the_day_of_a_statement_is_not_that_of_the_journey(read: Callable[..., Extraction]) -> None:
    told = read("صدر اليوم بيان مشترك بمناسبة زيارة وزير الدفاع الإيطالي غويدو كروسيتو إلى القاهرة.")
    assert [e.date for e in told.events] == [""]


def test_a_day_may_follow_whose_invitation_it_was(read: Callable[..., Extraction]) -> None:
    told = read("قام الوزير الإيطالي غويدو كروسيتو بزيارة إلى مصر تلبية لدعوة من الرئيس يوم الخميس 30 أكتوبر 2025.")
    assert told.events[0].date == "2025-10-30"


def test_an_approved_sale_was_approved_on_the_day_before(read: Read) -> None:
    (event,) = read("وافقت الولايات المتحدة الجمعة على بيع الأردن صواريخ دفاعية.").events
    assert (event.status, event.date) == ("planned", "2025-11-14")
