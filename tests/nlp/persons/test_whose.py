"""Whose a post is that follows another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("الرئيس الكيني مبعوث الرئيس الهندي راجيف كومار", ["head-of-state, KE", "راجيف كومار, envoy, IN"]),
    ("ولي العهد معالي وزير الثقافة كمال يونس", ["crown-prince", "كمال يونس, other-minister"]),
])
def test_another_post_opens_another_person(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read


def test_a_post_before_the_verb_of_its_clause_is_the_subjects(who: Who) -> None:
    assert who("وقال إن ولي العهد الأمير سالم بن ماجد وزير الدفاع سيغادر") == ["سالم بن ماجد, minister-of-defence"]
    assert who("استقبل ولي العهد الأمير سالم بن ماجد وزير الدفاع الكيني") == [
        "سالم بن ماجد, crown-prince", "minister-of-defence, KE"]


def test_where_an_envoy_is_sent_is_not_his_state(who: Who) -> None:
    assert who("مبعوث جلالة الملك للمملكة العربية السعودية الدكتور كمال يونس") == ["كمال يونس, envoy"]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("الفريق سالم ماجد رئيس الأركان قائد البحرية الهندية راجيف كومار",
     ["سالم ماجد, chief-of-staff", "راجيف كومار, service-commander, IN"]),
    ("سالم ماجد وزير الدفاع السفير الهندي", ["سالم ماجد, minister-of-defence", "ambassador, IN"]),
    ("الفريق سالم ماجد القائد العام للقوات المسلحة وزير الدفاع", ["سالم ماجد, minister-of-defence"]),
])
def test_a_post_after_a_name_with_its_post(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read


def test_an_envoys_title_ends_with_where_he_serves(who: Who) -> None:
    assert who("الملحق العسكري الهندي لدى ليبيا") == ["defence-attache, IN"]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("المشير الركن سالم ماجد نائب وزير الدفاع الروسي يونس بك",
     ["سالم ماجد", "يونس بك, deputy-minister-of-defence, RU"]),
    ("العميد سالم ماجد الملحق العسكري الهندي العقيد راجيف كومار",
     ["سالم ماجد", "راجيف كومار, defence-attache, IN"]),
    ("الفريق سالم ماجد رئيس الأركان الفريق كمال يونس قائد الجيش الكيني",
     ["سالم ماجد, chief-of-staff", "كمال يونس, chief-of-staff, KE"]),
    ("الفريق سالم ماجد السفيرة الهندية", ["سالم ماجد", "ambassador, IN"]),
    ("الرئيس وزير الدفاع الكيني كمال يونس", ["head-of-state", "كمال يونس, minister-of-defence, KE"]),
])
def test_a_post_after_an_officer_or_a_title_alone(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("وزير الدفاع السفير الأردني سامي حداد", ["minister-of-defence", "سامي حداد, ambassador, JO"]),
    ("رئيس الأركان الملحق العسكري الفرنسي العقيد جان مورو", ["chief-of-staff", "جان مورو, defence-attache, FR"]),
    ("رئيس الوزراء قائد القيادة المركزية الأمريكية", ["head-of-government", "commander, US"]),
    ("معالي الوزير السفير الأردني", ["ambassador, JO"]),
    ("مساعد وزير الخارجية السفير سامي حداد", ["سامي حداد, senior-official"]),
    ("وزير الدفاع القائد العام للقوات المسلحة المصرية محمد ناصر", ["محمد ناصر, minister-of-defence, EG"]),
])
def test_a_foreign_envoy_or_commander_is_not_the_official_before_him(who: Who, text: str,
                                                                      who_is_read: list[str]) -> None:
    assert who(text) == who_is_read
