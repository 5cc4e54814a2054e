"""Drills that are called training, and training that is only spoken of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "told"), [
    ("انطلقت فعاليات التدريب المصري الأردني المشترك «الوفاء 4».", "exercise happened: subject=EG, subject=JO"),
    ("القوات المسلحة المصرية والسودانية تنفذان التدريب المشترك «حارس النيل».",
     "exercise happened: subject=القوات المسلحة المصرية, subject=SD"),
    ("تدريب «نسر السلام» المشترك بين مصر والبحرين.", "exercise happened: between=EG, between=BH"),
    ("اختتام تمرين «الأسد المتأهب» في الأردن بمشاركة 33 دولة.", "exercise happened: subject=JO"),
    ("كوريا الجنوبية والولايات المتحدة تبدآن مناوراتهما السنوية.",
     "exercise happened: subject=KR, subject=US"),
])
def test_drills_by_name(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [told]


@pytest.mark.parametrize("text", [
    "بحث الوزير تطوير برامج التدريب في مسار العمل المشترك بين سوريا وروسيا.",
    "وقع الوزير القطري خالد العطية ونظيره التركي يشار غولر مذكرة تفاهم في مجال التدريب العسكري.",
])
def test_what_is_only_spoken_of(tell: Tell, text: str) -> None:
    assert not [line for line in tell(text) if line.startswith("exercise")]


@pytest.mark.parametrize(("text", "told"), [
    ("تنطلق الأسبوع القادم مناورات التمرين البحري «حارس الموج»، حيث تستضيف القوات البحرية السعودية نظيرتها البريطانية.",
     "exercise happened: subject=البحرية السعودية, subject=GB"),
    ("وصلت وحدات من القوات الجوية السعودية إلى قاعدة الظفرة بالإمارات للمشاركة في تمرين «علم الصحراء».",
     "exercise happened: subject=القوات الجوية السعودية, subject=AE"),
])
def test_each_drill_is_told_once(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [told]
