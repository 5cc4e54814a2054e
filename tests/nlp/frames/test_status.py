"""Happened, planned, denied, fresh."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.frames import Frame

FramesOf = Callable[..., list[Frame]]

STATUS = [
    ("زار وزير الدفاع الإيطالي غويدو كروسيتو بيروت.", "happened"),
    ("سيزور وزير الدفاع الإيطالي غويدو كروسيتو بيروت.", "planned"),
    ("من المقرر أن يزور وزير الدفاع الإيطالي غويدو كروسيتو بيروت.", "planned"),
    ("يغادر وزير الدفاع الإيطالي غويدو كروسيتو روما اليوم إلى بيروت.", "planned"),
    ("ألغى وزير الدفاع الإيطالي غويدو كروسيتو زيارة إلى بيروت.", "denied"),
    ("لن يزور وزير الدفاع الإيطالي غويدو كروسيتو بيروت.", "denied"),
    ("لم يلتق وزير الدفاع الإيطالي غويدو كروسيتو نظيره اللبناني.", "denied"),
    ("أجلت زيارة وزير الدفاع الإيطالي غويدو كروسيتو إلى بيروت.", "denied"),
    ("Italian Defence Minister Guido Crosetto visited Beirut.", "happened"),
    ("Italian Defence Minister Guido Crosetto will visit Beirut.", "planned"),
    ("Italian Defence Minister Guido Crosetto cancelled a visit to Beirut.", "denied"),
    ("رفض وزير الدفاع الإيطالي غويدو كروسيتو لقاء نظيره اللبناني موريس سليم.", "denied"),
    ("تراجع وزير الدفاع الإيطالي غويدو كروسيتو عن زيارة بيروت.", "denied"),
    ("تم إلغاء زيارة وزير الدفاع الإيطالي غويدو كروسيتو إلى بيروت.", "denied"),
    ("قرر وزير الدفاع الإيطالي غويدو كروسيتو زيارة بيروت.", "planned"),
    ("وافقت الولايات المتحدة على بيع مقاتلات إلى تشيلي.", "planned"),
    ("Italian Defence Minister Guido Crosetto refused to meet his Lebanese counterpart Maurice Slim.", "denied"),
    ("Talks between Italian Defence Minister Guido Crosetto and his Lebanese counterpart Maurice Slim are scheduled "
     "for Friday.", "planned"),
    ("The meeting between Italian Defence Minister Guido Crosetto and his Lebanese counterpart Maurice Slim has been "
     "cancelled.", "denied"),
    ("Italy will not send troops to Chile.", "denied"),
    ("Italy announced it was withdrawing 250 troops from Chile.", "planned"),
    ("أعلنت إيطاليا سحب قواتها من تشيلي.", "planned"),
    ("لا صحة لزيارة وزير الدفاع الإيطالي غويدو كروسيتو إلى بيروت.", "denied"),
    ("The planned visit of Italian Defence Minister Guido Crosetto to Beirut has been postponed.", "denied"),
    ("Italy ruled out sending tanks to Chile.", "denied"),
    ("The State Department cleared a possible sale of fighter jets to Chile.", "planned"),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_status(frames_of: FramesOf, text: str, status: str) -> None:
    assert [f.status for f in frames_of(text)] == [status]


def test_next_month_says_nothing_of_what_follows(frames_of: FramesOf) -> None:
    (visit,) = frames_of("قبل مناورات الشهر المقبل زار وزير الدفاع الإيطالي غويدو كروسيتو بيروت.")
    assert visit.status == "happened"


def test_a_sentence_may_say_that_something_else_follows(frames_of: FramesOf) -> None:
    one, two = frames_of("Iraqi Defence Minister Thabit Abbasi met Jordanian army chief Yousef Huneiti. "
                         "Later, Abbasi met Jordanian Defence Minister Ayman Safadi.")
    assert (one.fresh, two.fresh) == (False, True)


def test_what_only_says_when_is_not_denied(frames_of: FramesOf) -> None:
    told = frames_of("Ana Ruiz, Chilean Defence Minister, declined to meet Peruvian Minister Jan Kos during his most "
                     "recent visit to Lima.")
    assert {f.type: f.status for f in told} == {"meeting": "denied", "visit": "happened"}


@pytest.mark.parametrize("text", [
    "وجه وزير الدفاع الروسي سيرغي شويغو دعوة إلى نظيره التركي خلوصي أكار لزيارة موسكو.",
    "دعا وزير الدفاع الروسي سيرغي شويغو نظيره التركي خلوصي أكار إلى زيارة موسكو.",
    "Polish Defence Minister Jan Mazur invited his Chilean counterpart Pablo Rojas to visit Warsaw.",
])
def test_an_invitation_is_no_event(tell: Callable[..., list[str]], text: str) -> None:
    assert tell(text) == []


@pytest.mark.parametrize("text", [
    "Ministers Jan Kos and Ana Ruiz noted the readiness of Peru and Chile to engage in dialogue with Bolivia.",
    "Ana Ruiz urged Foreign Minister Jan Kos to continue good faith negotiations with the EU.",
])
def test_talks_that_are_wished_for(tell: Callable[..., list[str]], text: str) -> None:
    assert tell(text) == []


def test_a_visit_for_which_somebody_will_be_received(tell: Callable[..., list[str]]) -> None:
    told = tell("President Ray Hall of Peru will host President Luc Martel of France for a State Visit to Peru.")
    assert told[1] == "visit planned: subject=Luc Martel"


def test_talks_joined_to_a_purpose_are_still_to_come(frames_of: FramesOf) -> None:
    told = frames_of("سافر وزير الدفاع الإيطالي غويدو كروسيتو أمس لزيارة بيروت ولقاء وزير الدفاع اللبناني موريس سليم.")
    assert [frame.status for frame in told if frame.type == "meeting"] == ["planned"]


def test_what_a_visit_saw_happened(frames_of: FramesOf) -> None:
    text = "Chilean Defence Minister Ana Ruiz ended a visit to Peru that saw both countries sign an accord."
    assert {f.status for f in frames_of(text) if f.type == "agreement"} == {"happened"}


def test_a_verb_after_the_event_plans_or_denies_it(tell: Callable[..., list[str]]) -> None:
    talks = "Talks between Polish Defence Minister Karol Nowak and Chilean Defence Minister Ana Ruiz"
    assert [tell(f"{talks} {verb} in Lima.")[0].partition(":")[0] for verb in (
        "were held", "are due to be held", "will not be held", "have been held")] == [
        "meeting happened", "meeting planned", "meeting denied", "meeting happened"]


def test_a_man_who_expects_something_signs_nothing(frames_of: FramesOf) -> None:
    assert not frames_of("توقع المندوب الروسي سيرجي سوكولوف تطبيق الاتفاق قريبا.")
    signed = frames_of("توقع وزيرة الدفاع الفرنسية ماري بلان اتفاقا مع نظيرها القطري.")
    assert [frame.type for frame in signed] == ["agreement"]


def test_a_journey_during_which_something_is_to_come(frames_of: FramesOf) -> None:
    told = frames_of("Chile and Peru will sign an accord during Chilean Defence Minister Ana Ruiz's visit to Lima.")
    assert {f.type: f.status for f in told} == {"agreement": "planned", "visit": "planned"}


def test_what_a_traveller_does_on_his_journey(frames_of: FramesOf) -> None:
    told = frames_of("غادر وزير الدفاع الإيطالي غويدو كروسيتو روما إلى بيروت. ويلتقي الوزير خلال الزيارة وزير الدفاع "
                     "اللبناني موريس سليم.")
    assert {f.type: f.status for f in told} == {"visit": "happened", "meeting": "planned"}
