"""Who appoints somebody takes part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Tell = Callable[..., list[str]]
Read = Callable[..., Extraction]


@pytest.mark.parametrize(("text", "told"), [
    ("عين الرئيس التونسي قيس الورغي اللواء محمد بن علي رئيسا لأركان جيش البر.",
     "subject=محمد بن علي, attendee=قيس الورغي"),
    ("أصدر الملك فهد بن تركي أمرا ملكيا بتعيين الأمير سعود بن فهد وزيرا للدفاع.",
     "subject=سعود بن فهد, attendee=فهد بن تركي"),
    ("نصب الفريق أول السعيد ناصر، رئيس أركان الجيش الوطني الشعبي، اللواء محمود لعرابة قائدا للقوات الجوية.",
     "subject=محمود لعرابة, attendee=السعيد ناصر"),
    ("قدم السفير الروسي الجديد ألكسندر روداكوف أوراق اعتماده إلى وزير الخارجية اللبناني.",
     "subject=ألكسندر روداكوف, attendee=minister-of-foreign-affairs LB"),
    ("أعلن الرئيس المصري أنور الشناوي تعيين الفريق أحمد سليم رئيسا جديدا لأركان الجيش.",
     "subject=أحمد سليم, attendee=أنور الشناوي"),
    ("تنصيب العميد ناصر الدين قائدا جديدا للقوات الجوية الجزائرية.", "subject=ناصر الدين"),
])
def test_who_appoints_stands_behind(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [f"appointment happened: {told}"]


@pytest.mark.parametrize(("text", "name", "role", "country"), [
    ("قدم السفير الروسي الجديد ألكسندر روداكوف أوراق اعتماده إلى وزير الخارجية اللبناني.",
     "ألكسندر روداكوف", "ambassador", "RU"),
    ("تعيين السفير ديفيد هيل سفيرا للولايات المتحدة في لبنان.", "ديفيد هيل", "ambassador", "US"),
    ("تنصيب العميد ناصر الدين قائدا جديدا للقوات الجوية الجزائرية.", "ناصر الدين", "service-commander", "DZ"),
    ("عين ملك المغرب محمد السادس الفريق أول محمد لزرق مفتشا عاما للقوات المسلحة الملكية.",
     "محمد لزرق", "commander", "MA"),
])
def test_the_post_and_the_state(read: Read, text: str, name: str, role: str, country: str) -> None:
    first = read(text).events[0].participants[0]
    assert (first.name, first.role, first.country) == (name, role, country)
