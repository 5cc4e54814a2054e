"""Each event's date."""

from __future__ import annotations

from collections.abc import Callable

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


def test_a_visit_that_goes_on_has_the_article_s_month(read: Callable[..., Extraction]) -> None:
    visit, meeting = read("Polish Defence Minister Jan Mazur is currently visiting Rome. He met his Italian "
                          "counterpart Ugo Neri in Rome.").events
    assert (visit.date, meeting.date) == ("2025-11", "")


def test_a_date_behind_another_verb_is_that_verb_s(read: Callable[..., Extraction]) -> None:
    events = read("Polish Defence Minister Jan Mazur visited Rome on Friday and will travel to Oslo.").events
    assert [(e.place.city, e.date) for e in events] == [("Rome", "2025-11-14"), ("Oslo", "")]


def test_the_day_of_a_statement_is_not_that_of_the_journey(read: Callable[..., Extraction]) -> None:
    told = read("صدر اليوم بيان مشترك بمناسبة زيارة وزير الدفاع الإيطالي غويدو كروسيتو إلى القاهرة.")
    assert [e.date for e in told.events] == [""]


def test_a_day_may_follow_whose_invitation_it_was(read: Callable[..., Extraction]) -> None:
    told = read("قام الوزير الإيطالي غويدو كروسيتو بزيارة إلى مصر تلبية لدعوة من الرئيس يوم الخميس 30 أكتوبر 2025.")
    assert told.events[0].date == "2025-10-30"


def test_an_approved_sale_was_approved_on_the_day_before(read: Read) -> None:
    (event,) = read("وافقت الولايات المتحدة الجمعة على بيع الأردن صواريخ دفاعية.").events
    assert (event.status, event.date) == ("planned", "2025-11-14")


@pytest.mark.parametrize(("text", "day"), [
    ("LIMA, 16 Nov (EFE) -- Italian Defence Minister Guido Crosetto met Peruvian army chief Juan Rojas on Friday.",
     "2025-11-14"),
    ("LIMA, 16 Nov (EFE) -- Italian Defence Minister Guido Crosetto met Peruvian army chief Juan Rojas.", ""),
    ("عمان 16 تشرين الثاني (بترا) - التقى وزير الدفاع العراقي ثابت العباسي اليوم نظيره الأردني.", "2025-11-17"),
    ("On 16 November Italian Defence Minister Guido Crosetto met Peruvian army chief Juan Rojas.", "2025-11-16"),
])
def test_the_day_of_a_dateline_is_not_that_of_the_event(read: Read, text: str, day: str) -> None:
    assert [event.date for event in read(text).events] == [day]


def test_the_verb_by_which_an_event_took_place_brings_its_day(read: Read) -> None:
    told = read("Talks between Italian Defence Minister Guido Crosetto and Peruvian army chief Juan Rojas were held in "
                "Lima on Friday, after Rojas met envoy Ana Ruiz.")
    assert told.events[0].date == "2025-11-14"


def test_the_day_of_a_summit_that_is_only_named_is_not_that_of_the_talks(read: Read) -> None:
    told = read("اجتمع وزير الدفاع الكيني سالم أوكيلو مع نظيره البيروفي لويس سوتو في الدوحة لبحث ما أعلن في قمة "
                "ليما في 14 مايو 2015م.")
    assert [e.date for e in told.events if e.place.city == "Doha"] == [""]
