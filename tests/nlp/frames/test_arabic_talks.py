"""Talks in the wordings of Arabic agencies: who discusses with whom, who receives whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text

Tell = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "told"), [
    ("وزير الدفاع القطري ونظيره التركي يبحثان التعاون.",
     ["meeting happened: subject=minister-of-defence QA, subject=minister-of-defence TR"]),
    ("بحث وزيرا الدفاع الهندي راجيف كومار والكيني عزيز نصير كمال في اتصال هاتفي الأوضاع.",
     ["call happened: subject=راجيف كومار, subject=عزيز نصير كمال"]),
    ("عرض قائد الجيش اللبناني سالم ماجد مع السفير الهندي التطورات.",
     ["meeting happened: subject=سالم ماجد, with=ambassador IN"]),
    ("عرضت الشركة مع الجيش الكيني طائرات.", []),
    ("أكد وزير الدفاع الكيني كمال يونس خلال استقبال الملك محمد السادس له أهمية التعاون.",
     ["meeting happened: subject=محمد السادس, object=كمال يونس"]),
    ("أكد وزير الدفاع الكيني كمال يونس خلال لقائه ونظيره الهندي راجيف كومار أهمية التعاون.",
     ["meeting happened: subject=كمال يونس, object=راجيف كومار"]),
    ("شهد مقر وزارة الدفاع لقاء جمع وزير الدفاع الكيني كمال يونس بنظيره الهندي.",
     ["meeting happened: subject=كمال يونس, with=minister-of-defence IN"]),
    ("تستضيف أنقرة اجتماعا لوزراء دفاع كينيا والهند.",
     ["meeting happened: subject=TR, between=minister-of-defence KE, between=minister-of-defence IN"]),
    ("اختتمت أشغال اللجنة العسكرية المشتركة الجزائرية الموريتانية.", ["meeting happened: between=DZ, between=MR"]),
    ("التقى وزير الدفاع الكيني كمال يونس الوزير الهندي راجيف كومار في نيروبي بالدعم الأمريكي.",
     ["meeting happened: subject=كمال يونس, object=راجيف كومار"]),
    ("وصل إلى بغداد، مساء أمس، وزير الدفاع الكيني كمال يونس.", ["visit happened: subject=كمال يونس"]),
    ("وبحسب وزارة الدفاع الكينية، اجتمع كمال يونس وزير الدفاع بنظيره الهندي.",
     ["meeting happened: subject=كمال يونس, with=minister-of-defence IN"]),
    ("استقبل رئيس الأركان الكيني كمال يونس الملحقين العسكريين.",
     ["meeting happened: subject=كمال يونس, object=الملحقين العسكريين"]),
])
def test_who_meets_whom(tell: Tell, text: str, told: list[str]) -> None:
    assert tell(text) == told


def test_what_was_discussed_in_talks_told_before_is_no_second_event(tell: Tell) -> None:
    told = tell("هاتف وزير الدفاع القطري سالم ماجد نظيره الهندي خالد كمال. وبحث سالم ماجد وخالد كمال التعاون.")
    assert told == ["call happened: subject=سالم ماجد, object=خالد كمال"]


@pytest.mark.parametrize(("text", "told"), [
    ("كما استقبل السفير الهندي راجيف كومار والوفد المرافق له.",
     ["subject=سالم ماجد, object=راجيف كومار, object=delegation IN"]),
    ("واستقبل النائبين حسن كمال وأحمد نادر.", ["subject=سالم ماجد, object=حسن كمال, object=أحمد نادر"]),
    ("كما التقى السفير الهندي راجيف كومار.", ["subject=سالم ماجد, object=راجيف كومار"]),
])
def test_whom_the_person_in_focus_receives_next(tell: Tell, text: str, told: list[str]) -> None:
    lead = "استقبل وزير الدفاع اللبناني سالم ماجد قائد الجيش الكيني كمال يونس. "
    assert tell(lead + text)[1:] == [f"meeting happened: {parties}" for parties in told]


def test_a_delegation_that_had_met_somebody(tell: Tell) -> None:
    told = tell("وكان وفد هندي عقد أمس اجتماعا بنواكشوط مع الفريق سالم ماجد قائد الجيش الموريتاني.")
    assert told == ["meeting happened: subject=delegation IN, with=سالم ماجد"]


def test_who_leads_a_delegation(text_of: Callable[..., Text]) -> None:
    text = text_of("أدى وفد عسكري فرنسي زيارة إلى موريتانيا. ويرأس الوفد الفريق لوك مارتان.")
    delegation = next(e for e in text.register.entities if e.kind == "delegation")
    assert text.entity(delegation.head).name == "لوك مارتان"


def test_a_body_whose_people_attend_does_not_attend(tell: Tell) -> None:
    told = tell("استقبل وزير الدفاع الكيني كمال يونس نظيره الهندي راجيف كومار بحضور ضباط من القوات المسلحة الكينية "
                "وحضرت اللقاء السفيرة الهندية.")
    assert told == ["meeting happened: subject=كمال يونس, object=راجيف كومار, attendee=ambassador IN"]


def test_behind_a_possessive_noun_and_a_pause(tell: Tell) -> None:
    told = tell("أشاد وزير الدفاع الكيني كمال يونس بالعلاقات لدى استقباله بمكتبه، صباح أمس، السفير الهندي.")
    assert told == ["meeting happened: subject=كمال يونس, subject=ambassador IN"]


@pytest.mark.parametrize("text", [
    "بحضور السفيرة الهندية.", "وزار مدينة. حضر المقابلة السفيرة الهندية.",
])
def test_those_present_attend_the_talks_and_not_the_journey(tell: Tell, text: str) -> None:
    lead = "استقبل وزير الدفاع الكيني كمال يونس نظيره المصري سالم ماجد الذي يزور كينيا حاليا "
    assert tell(lead + text)[0] == (
        "meeting happened: subject=كمال يونس, object=سالم ماجد, attendee=ambassador IN")


def test_whom_a_reception_is_for(tell: Tell) -> None:
    told = tell("جاء ذلك خلال استقبال مستشار الأمن القومي العراقي سالم ماجد للواء لوك مارتان قائد الجيش الكيني.")
    assert told == ["meeting happened: subject=سالم ماجد, object=لوك مارتان"]


def test_an_agreement_that_is_passed_under_a_maghreb_verb(tell: Tell) -> None:
    assert tell("أمضت تونس والجزائر اتفاقية للتعاون العسكري.") == ["agreement happened: subject=TN, subject=DZ"]


def test_a_number_of_officers_do_not_attend(tell: Tell) -> None:
    told = tell("استقبل وزير الدفاع الكيني كمال يونس نظيره الهندي راجيف كومار بحضور عدد من كبار الضباط.")
    assert told == ["meeting happened: subject=كمال يونس, object=راجيف كومار"]


def test_who_is_greeted_on_arrival_is_who_arrives(tell: Tell) -> None:
    told = tell("وصل وزير الدفاع الكيني كمال يونس إلى مسقط. وكان في استقباله لدى وصوله قاعدة السيب الجوية، "
                "رئيس الأركان العماني سالم ماجد.")
    assert [line for line in told if line.startswith("visit") and "سالم ماجد" in line] == []
