"""Talks in the wordings of Arabic agencies: who discusses with whom, who receives whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

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
