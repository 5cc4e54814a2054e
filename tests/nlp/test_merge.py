"""Two tellings of one happening are one event."""

from __future__ import annotations

from collections.abc import Callable

from kg.model import Extraction

Read = Callable[..., Extraction]
MET = "Swedish Defence Minister Pal Jonson met Finnish Defence Minister Antti Hakkanen in Helsinki on Monday. "


def test_a_telling_without_date_is_the_same(read: Read) -> None:
    (event,) = read(MET + "The meeting with Hakkanen in Helsinki covered air defense.").events
    assert (event.date, event.place.city, len(event.evidence)) == ("2025-11-17", "Helsinki", 2)
    assert event.topics == ("air-and-missile-defence",)


def test_another_day_is_another_event(read: Read) -> None:
    assert len(read(MET + "Jonson met Hakkanen on 3 March 2025.").events) == 2


def test_another_place_is_another_event(read: Read) -> None:
    assert len(read(MET + "Jonson met Hakkanen in Stockholm.").events) == 2


def test_another_counterpart_is_another_event(read: Read) -> None:
    assert len(read(MET + "Jonson met Estonian Defence Minister Hanno Pevkur.").events) == 2


def test_a_plan_is_not_what_happened(read: Read) -> None:
    assert [e.status for e in read(MET + "Jonson will meet Hakkanen next week.").events] == ["happened", "planned"]


def test_the_more_exact_date_stays(read: Read) -> None:
    (event,) = read("وزير الدفاع العراقي ثابت العباسي زار موسكو في مارس 2025. زار العباسي موسكو في 3 مارس 2025.").events
    assert event.date == "2025-03-03"


def test_the_states_talks_are_those_of_their_ministers(read: Read) -> None:
    (event,) = read("Talks between Sweden and Finland in Helsinki covered air defense. " + MET).events
    assert {p.name for p in event.participants if p.kind == "person"} == {"Pal Jonson", "Antti Hakkanen"}


def test_a_welcome_told_in_two_sentences_is_one_meeting(read: Callable[..., Extraction]) -> None:
    told = read("وصل وزير الدفاع القطري خالد العطية إلى تونس. وكان في استقباله لدى وصوله رئيس الأركان حسن الورغي. "
                "كما كان في استقباله سفير قطر لدى تونس سعد الحميدي.")
    meetings = [event for event in told.events if event.type == "meeting"]
    assert [(p.name, p.country) for p in meetings[0].participants] == [
        ("خالد العطية", "QA"), ("حسن الورغي", "TN"), ("سعد الحميدي", "QA")]
    assert len(meetings) == 1


def test_those_who_travel_along_join_the_visit(read: Callable[..., Extraction]) -> None:
    told = read("وصل وزير الدفاع القطري خالد العطية إلى تونس. ووصل في معيته وزير الصحة سالم المري.")
    assert [p.name for e in told.events for p in e.participants] == ["خالد العطية", "سالم المري"]


def test_one_stop_of_a_tour_has_its_own_days(read: Callable[..., Extraction]) -> None:
    chile, peru = read("Defence Minister Ana Ruiz will travel to Chile and Peru from 2 to 7 December 2025. She "
                       "will then travel to Lima, Peru from 4 to 5 December 2025.").events
    assert (chile.date, peru.date, peru.place.city) == ("2025-12-02/2025-12-07", "2025-12-04/2025-12-05", "Lima")


def test_a_journey_planned_and_called_off_is_one(read: Callable[..., Extraction]) -> None:
    text = ("Polish Minister Jan Mazur was to visit Lima in May. "
            "A visit to Lima by Polish Minister Jan Mazur was cancelled.")
    assert [(event.type, event.status) for event in read(text).events] == [("visit", "denied")]


def test_accords_that_were_also_signed_are_others(read: Callable[..., Extraction]) -> None:
    told = read("Chile and Peru signed a trade accord. Also, accords on defence were signed between the two countries.")
    assert [[p.country for p in e.participants] for e in told.events] == [["CL", "PE"], ["CL", "PE"]]


def test_what_was_discussed_in_a_call_is_no_meeting(read: Callable[..., Extraction]) -> None:
    told = read("بحث وزير الدفاع الكيني سالم أوكيلو مع نظيره البيروفي لويس سوتو التعاون. "
                "وتلقى سالم أوكيلو اليوم اتصالا هاتفيا من لويس سوتو.")
    assert [e.type for e in told.events] == ["call"]
