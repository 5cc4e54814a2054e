"""Exercises and courses in Arabic: who takes part is told by the sentence around them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "told"), [
    ("اختتمت أمس فعاليات التمرين المشترك «درع البحر» الذي نفذته وحدات من القوات المسلحة الأردنية والجيش البريطاني.",
     "exercise happened: subject=القوات المسلحة الأردنية, subject=الجيش البريطاني"),
    ("انتهت في المغرب مناورات «شمس الأطلس» بمشاركة قوات من عشر دول.", "exercise happened: subject=MA"),
    ("تعتزم فرنسا تدريب الجيش اللبناني على كشف الألغام.", "training planned: subject=الجيش اللبناني, subject=FR"),
    ("أشرف العميد منصف الغربي على اختتام دورة تكوينية لفائدة ثلاثين عسكريا من غانا والنيجر.",
     "training happened: object=GH, object=NE"),
    ("حضر الرئيس المصري حسن العطار ووزير الدفاع السعودي فهد بن سالم حفل تخريج دفعات من الكليات العسكرية المصرية.",
     "training happened: subject=حسن العطار, subject=فهد بن سالم"),
])
def test_states_that_take_part(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [told]


@pytest.mark.parametrize("text", [
    "اقتربت مدمرة صينية من سفينة أمريكية وأجبرتها على المناورة لتجنب الاصطدام.",
    "بحث الوزير تعزيز التعاون مع تركيا في مجال تدريب القوات.",
])
def test_a_manoeuvre_and_a_field_of_work_are_no_event(tell: Tell, text: str) -> None:
    assert not [line for line in tell(text) if line.startswith(("exercise", "training"))]


@pytest.mark.parametrize(("text", "told"), [
    ("يتدرب نحو 200 طيار أوكراني على قيادة المقاتلات في الدنمارك.", "subject=UA, subject=DK"),
    ("أعلنت وزارة الدفاع البريطانية أنها دربت أكثر من 30 ألف جندي أوكراني.",
     "subject=UA, subject=وزارة الدفاع البريطانية"),
    ("أنهى 120 جنديا من الجيش الصومالي تدريبهم في إريتريا.", "object=SO, subject=ER"),
    ("تلقى ضباط من الجيش العراقي تدريبا على الطائرات المسيرة في تركيا.", "object=IQ, subject=TR"),
])
def test_who_is_trained_and_where(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [f"training happened: {told}"]


def test_forces_that_train_together_are_no_trainees(tell: Tell) -> None:
    assert tell("للمرة الأولى تتدرب القوات البحرية الكينية والبيروفية معا.") == []


@pytest.mark.parametrize("text", [
    "قدم رئيس هيئة تدريب القوات المسلحة الكويتية اللواء سعد العليان إيجازا.",
    "أشار الوزير الأميركي جون كارتر إلى أن نحو 1800 مقاتل تلقوا تدريبات.",
])
def test_a_state_s_own_forces_are_no_foreign_trainees(tell: Tell, text: str) -> None:
    assert not [line for line in tell(text) if line.startswith("training")]
