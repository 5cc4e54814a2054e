"""Troops that are sent and withdrawn, in Arabic."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "told"), [
    ("غادر نحو 200 جندي فرنسي قاعدة نيامي يوم السبت.", "deployment happened: subject=FR"),
    ("اكتمل انسحاب القوات الأمريكية من أفغانستان.", "deployment happened: subject=US"),
    ("أتمت هولندا انسحابها العسكري من مالي في فبراير.", "deployment happened: subject=NL"),
    ("قالت وزارة الدفاع الألمانية إنها سترسل 500 جندي إلى ليتوانيا.", "deployment planned: subject=DE"),
    ("وصلت إلى مدينة الموصل طليعة القوات البولندية بقيادة العقيد ماريك نوفاك.",
     "deployment happened: subject=PL, head=ماريك نوفاك"),
    ("نفت وزارة الدفاع نشر قوات إيطالية في جنوب تونس.", "deployment denied: subject=IT"),
    ("أعلنت الأمم المتحدة سحب بعثتها من مالي.", "deployment planned: subject=UN"),
])
def test_the_state_whose_troops_move_takes_part(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [told]


@pytest.mark.parametrize("text", [
    "نشر العراق قوات في الرمادي.",
    "نشر الجيش اللبناني وحداته في الجنوب.",
    "أكد الوزير ضرورة انسحاب القوات الأجنبية من ليبيا.",
])
def test_troops_at_home_and_wishes_are_no_deployment(tell: Tell, text: str) -> None:
    assert tell(text) == []


def test_the_place_is_where_they_go_or_what_they_leave(read: Callable[..., object]) -> None:
    sent = read("أقلعت من نيامي آخر طائرة فرنسية، لتكمل فرنسا بذلك سحب قواتها من النيجر.")
    assert [(e.type, e.place.country, e.place.city) for e in sent.events] == [("deployment", "NE", "")]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("text", "told"), [
    ("وصلت الدفعة الأولى من القوات السودانية إلى عدن.", "subject=SD"),
    ("قوة مصرية تصل إلى الصومال ضمن بعثة الاتحاد الأفريقي.", "subject=EG"),
    ("توجهت الكتيبة المغربية العشرون إلى أفريقيا الوسطى ضمن بعثة مينوسكا.", "subject=MA"),
    ("بدأت القوات الأمريكية انسحابها من قاعدة عين الأسد في العراق.", "subject=US"),
    ("البنتاغون يرسل 1500 جندي إضافي إلى الشرق الأوسط.", "subject=البنتاغون"),
])
def test_contingents_move(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [f"deployment happened: {told}"]


@pytest.mark.parametrize(("text", "told"), [
    ("غادرت كتيبة من الجيش الموريتاني نواكشوط متجهة إلى بانغي بجمهورية إفريقيا الوسطى.", "happened: subject=MR"),
    ("نفت وزارة الدفاع الأميركية الأنباء التي تحدثت عن انسحاب القوات الأميركية من سوريا.", "denied: subject=US"),
    ("وافق البرلمان التركي على إرسال قوات إلى ليبيا.", "planned: subject=TR"),
    ("حذرت وزارة الدفاع الأميركية من نشر موسكو منظومة صواريخ في سوريا.", "happened: subject=RU"),
    ("أعلن البنتاغون بدء خفض عدد القوات الأميركية في العراق.", "happened: subject=US"),
])
def test_sent_denied_decided_reduced(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [f"deployment {told}"]
