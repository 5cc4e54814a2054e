"""What goes on behind a post in Arabic."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("وزير الدفاع وشؤون المتقاعدين اللواء أحمد سالم", ["أحمد سالم, minister-of-defence"]),
    ("وزير الخارجية والموريتانيين بالخارج أحمد سالم", ["أحمد سالم, minister-of-foreign-affairs, MR"]),
    ("وزير الداخلية واللامركزية السنغالي أحمد سالم", ["أحمد سالم, minister-of-interior, SN"]),
    ("وزير الدفاع وبحث اللواء أحمد سالم", ["minister-of-defence", "أحمد سالم"]),
])
def test_more_of_a_portfolio(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read


@pytest.mark.parametrize("text", [
    "قائد القيادة الأمريكية في أفريقيا الجنرال لوك مارتان", "قائد القيادة العسكرية الأمريكية لأفريقيا لوك مارتان",
    "قائد القيادة الأمريكية لإفريقيا، الجنرال لوك مارتان", "قائد القيادة الأمريكية بأفريقيا الجنرال لوك مارتان",
    "الجنرال لوك مارتان قائد القيادة الوسطى الأمريكية", "قائد القيادة الجنوبية الأمريكية لوك مارتان",
])
def test_the_commander_of_a_command(who: Who, text: str) -> None:
    assert who(text) == ["لوك مارتان, commander, US"]


def test_an_adjective_before_a_rank(who: Who) -> None:
    assert who("قائد قوات التحالف الدولي اللواء لوك مارتان") == ["لوك مارتان, commander"]


@pytest.mark.parametrize("text", [
    "وكيل وزارة الدفاع بحكومة الوحدة الوطنية أحمد سالم", "وكيل وزارة الدفاع في الحكومة المؤقتة أحمد سالم",
])
def test_a_post_in_a_government(who: Who, text: str) -> None:
    assert who(text) == ["أحمد سالم, deputy-minister-of-defence"]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("قائد القوات الفرنسية في الساحل الجنرال لوك مارتان", ["لوك مارتان, commander, FR"]),
    ("قائد القوات الأمريكية في القرن الإفريقي اللواء لوك مارتان", ["لوك مارتان, commander, US"]),
    ("وزير الدفاع في باريس الجنرال لوك مارتان", ["minister-of-defence", "لوك مارتان"]),
])
def test_where_a_force_serves(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("مدير مكتب فخامة رئيس الجمهورية اللواء سالم كامل", ["سالم كامل, senior-officer"]),
    ("مدير مكتب نائب وزير الدفاع اللواء هادي الزبيدي", ["هادي الزبيدي, senior-officer"]),
    ("نائب الملحق العسكري بالسفارة المقدم جيمس كلارك", ["جيمس كلارك, defence-attache"]),
    ("الملحق العسكري الإيطالي لدى الدولة العقيد لوكا بيانكي", ["لوكا بيانكي, defence-attache, IT"]),
    ("سفير خادم الحرمين الشريفين لدى السودان مندوب المملكة الدائم لدى جامعة الدول العربية أحمد بن ناصر القحطاني",
     ["أحمد بن ناصر القحطاني, ambassador, SA"]),
])
def test_what_goes_on_behind_a_post_is_no_second_man(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("قائد القيادة المركزية في الجيش الأميركي، الأدميرال لوك مارتان", ["لوك مارتان, commander, US"]),
    ("قائد القيادة المركزية الأميركية السابق لوك مارتان", ["لوك مارتان, commander, US"]),
    ("رئيس الأركان في الأردن اللواء سالم ماجد", ["سالم ماجد, chief-of-staff, JO"]),
    ("رئيس أركان القوات التنزانية الفريق سالم ماجد", ["سالم ماجد, chief-of-staff, TZ"]),
    ("قائد الأركان العامة للجيوش المساعد الفريق سالم ماجد", ["سالم ماجد, deputy-chief-of-staff"]),
    ("الفريق \"سالم ماجد\" قائد الجيش المالي", ["سالم ماجد, chief-of-staff, ML"]),
    ("قائد الجيش العماد كميل عازار", ["كميل عازار, chief-of-staff"]),
])
def test_in_an_army_and_for_a_term(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("الفريق لوك مارتان القائد العام للقوات البرية بالقيادة الوسطى الأميركية", ["لوك مارتان, service-commander, US"]),
    ("رئيس اللجنة العسكرية في حلف الناتو، الأدميرال لوك مارتان", ["لوك مارتان, chief-of-staff, NATO"]),
    ("نائب القائد الأعلى لقوات التحالف الأوروبي الفريق أول لوك مارتان", ["لوك مارتان, commander"]),
    ("المدير العام لوزارة الدفاع في الحكومة الفيدرالية أحمد سالم", ["أحمد سالم, senior-official"]),
    ("رئيس أركان جيش البر التونسي مرفوقا بوفد", ["service-commander, TN"]),
    ("وزير الدفاع الوطني عماد مبروك", ["عماد مبروك, minister-of-defence"]),
    ("الفريق أول بحري السير فيليب جونسون", ["فيليب جونسون"]),
])
def test_where_an_officer_serves(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read
