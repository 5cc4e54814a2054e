"""Lists of attendees join the event that was told."""

from __future__ import annotations

from collections.abc import Callable

from kg.model import Extraction
from kg.nlp.frames import Frame

Tell = Callable[..., list[str]]
HOST = "استقبل أمير قطر حمد بن ثامر آل ثاني وزير الدفاع الإيطالي غويدو كروسيتو. "


def test_a_list_in_the_next_sentence(tell: Tell) -> None:
    assert tell(HOST + "حضر اللقاء وزير الدفاع القطري سعود آل ثاني.") == [
        "meeting happened: subject=حمد بن ثامر آل ثاني, object=غويدو كروسيتو, attendee=سعود آل ثاني"]


def test_the_sentence_is_evidence(frames_of: Callable[..., list[Frame]]) -> None:
    (meeting,) = frames_of(HOST + "حضر اللقاء وزير الدفاع القطري سعود آل ثاني.")
    assert meeting.evidence == {0, 1}


def test_attended_by(tell: Tell) -> None:
    told = tell("Kuwait's crown prince received British Defence Secretary John Healey. "
                "The meeting was attended by Kuwaiti Defence Minister Abdullah Al Sabah.")
    assert told == ["meeting happened: subject=crown-prince KW, object=John Healey, attendee=Abdullah Al Sabah"]


def test_a_list_without_an_event_is_lost_on_nobody(tell: Tell) -> None:
    assert tell("حضر اللقاء وزير الدفاع القطري سعود آل ثاني.") == []


def test_an_event_long_past_gets_no_guests(tell: Tell) -> None:
    between = "بلغ إنتاج القمح مليوني طن. " * 7
    assert "attendee" not in tell(HOST + between + "حضر اللقاء وزير الدفاع القطري سعود آل ثاني.")[0]


def test_attendees_may_stand_before_the_verb(tell: Callable[..., list[str]]) -> None:
    assert tell("Karol Nowak met Jan Mazur. Anna Wit and Piotr Zych were also present.") == [
        "meeting happened: subject=Karol Nowak, object=Jan Mazur, attendee=Anna Wit, attendee=Piotr Zych"]


def test_members_of_a_delegation_travel_with_it(tell: Callable[..., list[str]]) -> None:
    told = tell("British Defence Secretary Carol Finch will travel to Oslo with a delegation. She will meet President "
                "Jan Kos there. Other members of the delegation include Admiral Ray Marsh.", publisher="GOV.UK")
    assert "attendee=Ray Marsh" in told[0]
    assert "Ray Marsh" not in told[1]


def test_who_took_part_at_the_end_of_a_sentence_attended(tell: Callable[..., list[str]]) -> None:
    text = "Polish Minister Jan Mazur met Chilean Minister Pablo Rojas. Army chief General Piotr Zych took part."
    assert tell(text) == ["meeting happened: subject=Jan Mazur, object=Pablo Rojas, attendee=Piotr Zych"]


def test_who_attends_a_meeting_that_was_held(tell: Callable[..., list[str]]) -> None:
    told = tell("A meeting of contributors was held today in Nairobi. It was attended by General Ray Marsh, Chief of "
                "Defence Forces of Uganda; and Colonel Jan Kos, Deputy Chief of Staff of Djibouti.")
    assert told == ["meeting happened: attendee=Ray Marsh, attendee=Jan Kos"]


def test_who_is_present_on_a_side(tell: Callable[..., list[str]]) -> None:
    told = tell("Defence Minister Jan Kos received Admiral Ray Marsh. Present on the Polish side was also the head of "
                "the intelligence agency, Ivan Dyak.")
    assert told[0].endswith("attendee=Ivan Dyak")


def test_those_present_at_the_reception_join_it(tell: Callable[..., list[str]]) -> None:
    told = tell("وصل وزير الدفاع الكيني سالم أوكيلو إلى لشبونة. وكان في استقباله وزير الدفاع البرتغالي جواو بريتو. "
                "كما كان في الاستقبال السفير الكيني كمال نجوغو.")
    assert told[1:] == ["meeting happened: subject=سالم أوكيلو, subject=جواو بريتو, attendee=كمال نجوغو"]


def test_a_list_of_its_members_tells_of_a_delegation(read: Callable[..., Extraction]) -> None:
    (visit,) = read("وصل وزير الدفاع الكويتي أحمد الصباح اليوم إلى لشبونة. ويضم الوفد الرسمي المرافق لوزير الدفاع رئيس "
                    "الأركان خالد العنزي.").events
    assert [(p.kind, p.name or p.head) for p in visit.participants] == [
        ("person", "أحمد الصباح"), ("person", "خالد العنزي"), ("delegation", "أحمد الصباح")]


def test_those_at_a_reception_abroad_are_of_the_hosts_country(read: Callable[..., Extraction]) -> None:
    (meeting,) = read("استقبل الشيخ حمد الجابر أمير دولة الكويت الأمير خالد بن سلمان وزير الدفاع السعودي بحضور الشيخ "
                      "نواف الأحمد ولي العهد والوفد الرسمي المرافق لسمو وزير الدفاع.", publisher="عين اليوم").events
    assert [(p.name or p.head, p.country) for p in meeting.participants][2:] == [
        ("نواف الأحمد", "KW"), ("خالد بن سلمان", "SA")]
