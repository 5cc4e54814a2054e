"""Who hands arms to whom in Arabic."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "told"), [
    ("أعلنت السفارة الأميركية في بيروت تسليم الجيش اللبناني 50 آلية مدرعة.",
     "transfer happened: subject=US, object=LB"),
    ("تركيا تسلّم الصومال مروحيتين عسكريتين.", "transfer happened: subject=TR, object=SO"),
    ("تسلّم الجيش اللبناني هبة من الولايات المتحدة عبارة عن 25 مدرعة.", "transfer happened: subject=US, object=LB"),
    ("تسليم الجيش اللبناني دفعة من الآليات الأردنية.", "transfer happened: subject=JO, object=LB"),
    ("قدمت الصين إلى الجيش التونسي مساعدات إنسانية وعسكرية.", "transfer happened: subject=CN, object=TN"),
    ("سلم السفير الصيني لدى زامبيا معدات عسكرية إلى وزارة الدفاع الزامبية.",
     "transfer happened: subject=CN, object=ZM"),
    ("إيطاليا تهب تونس زورقين لحماية السواحل.", "transfer happened: subject=IT, object=TN"),
    ("وافقت الخارجية الأميركية على صفقة محتملة لبيع السعودية صواريخ.", "transfer planned: subject=US, object=SA"),
    ("جرى في مرفأ بيروت تسليم القوات المسلحة اللبنانية كمية من الذخائر مقدمة من السلطات الأميركية.",
     "transfer happened: subject=US, object=LB"),
])
def test_giver_and_receiver(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [told]


def test_a_contract_for_buying_is_signed_and_the_arms_are_to_come(tell: Tell) -> None:
    assert tell("وقعت إندونيسيا عقدا لشراء 12 مقاتلة من قطر.") == [
        "agreement happened: subject=ID, subject=QA", "transfer planned: subject=QA, object=ID"]


@pytest.mark.parametrize("text", [
    "قدم وزير الدفاع شرحا عن العلاقات العسكرية مع فرنسا إلى السفير الإيطالي.",
    "قدمت إيطاليا مساعدات إنسانية إلى لبنان.",
    "ترسل الولايات المتحدة سفنا حربية إلى مياه الفلبين.",
    "قال الوزير إن بيع هذه الأسلحة الروسية سوف يزعج سوريا وإن ذلك يشجع إيران.",
])
def test_not_all_that_is_given_is_arms(tell: Tell, text: str) -> None:
    assert tell(text) == []
