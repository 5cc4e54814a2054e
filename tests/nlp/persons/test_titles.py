from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("مدير إدارة العلاقات العامة العميد حسن علي", ["حسن علي, senior-officer"]),
    ("Assistant Secretary of Defense for International Security Affairs Celeste Wallander met him.",
     ["Celeste Wallander, senior-official"]),
    ("the Chief of the General Staff of the Turkish Armed Forces General Metin Gurak",
     ["Metin Gurak, chief-of-staff, TR"]),
    ("قائد القيادة المركزية الأمريكية الجنرال مايكل كوريلا", ["مايكل كوريلا, commander, US"]),
])
def test_a_title_reaches_to_the_end_of_its_domain(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read


def test_a_post_in_the_office_of_a_defence_post_is_no_defence_post(who: Who) -> None:
    assert who("رئيس الأركان بمكتب وزير الدفاع اللواء خالد بن سلمان") == ["خالد بن سلمان, senior-officer"]
    assert who("رئيس الأركان اللواء خالد بن سلمان") == ["خالد بن سلمان, chief-of-staff"]


@pytest.mark.parametrize("text", ["المدير", "مستشار", "the director"])
def test_a_general_word_alone_is_nobody(who: Who, text: str) -> None:
    assert who(text) == []


def test_a_general_word_before_a_name_is_a_post(who: Who) -> None:
    assert who("المدير حسن علي") == ["حسن علي, senior-official"]


def test_a_post_after_a_titled_name_is_another_persons(who: Who) -> None:
    assert who("وزير الدفاع محمد بن سلمان السفير الروسي") == ["محمد بن سلمان, minister-of-defence", "ambassador, RU"]


@pytest.mark.parametrize(("text", "role", "country"), [
    ("Chief of the South African National Defence Force Thabo Nkosi", "chief-of-staff", "ZA"),
    ("Commander of the Royal Bahrain Naval Force Ali Hamad", "service-commander", "BH"),
    ("Australian Defence Force Chief General Mark Ellis", "chief-of-staff", "AU"),
    ("Chief of Staff Gen. Dan Levi", "chief-of-staff", ""),
    ("Minister of Defense and Military Production Karim Saad", "minister-of-defence", ""),
    ("Minister of Defence and Military Production Karim Saad", "minister-of-defence", ""),
])
def test_what_a_chief_leads(text_of: Callable[..., Text], text: str, role: str, country: str) -> None:
    (phrase,) = [p for p in text_of(f"{text} spoke.").phrases if p.kind == "person"]
    assert (phrase.role, phrase.country) == (role, country)


def test_the_same_post_before_and_after_a_name_is_one_person_s(text_of: Callable[..., Text]) -> None:
    people = [p for p in text_of("التقى الرئيس جو هاردن رئيس الولايات المتحدة نظيره.").phrases if p.name]
    assert [(p.name, p.role, p.country) for p in people] == [("جو هاردن", "head-of-state", "US")]


def test_in_arabic_a_post_of_another_state_or_a_deputy_s_is_somebody_else_s(who: Who) -> None:
    assert who("رئيس الأركان العامة للجيش الكويتي مستشار الدفاع الأول البريطاني لشؤون الشرق الأوسط إدوارد ألن") == [
        "chief-of-staff, KW", "إدوارد ألن, senior-officer, GB"]
    assert len(who("وزير الخارجية وكيل وزارة الخارجية الدكتور خالد العمري")) == 2


def test_in_arabic_a_post_after_a_whole_domain_is_the_same_man_s(who: Who) -> None:
    assert who("مستشار جلالة الملك للشؤون العسكرية رئيس هيئة الأركان المشتركة اللواء مشعل الزعبي") == [
        "مشعل الزعبي, chief-of-staff"]


def test_where_an_envoy_is_sent_is_not_his_country(who: Who) -> None:
    assert who("سفير الهند لدى فرنسا راجيش كومار")[0].endswith("IN")


def test_a_premier_with_the_supreme_command_is_the_premier(who: Who) -> None:
    assert who("رئيس الوزراء القائد العام للقوات المسلحة السيد عادل الجبوري") == ["عادل الجبوري, head-of-government"]


def test_in_arabic_a_post_goes_on_behind_its_state(who: Who) -> None:
    assert who("قائد القوة الجوية الأمريكية المركزية الفريق مارك ألن") == ["مارك ألن, service-commander, US"]


def test_a_strange_family_name_may_open_like_and_the(who: Who) -> None:
    assert who("الجنرال توماس والدهاوزر") == ["توماس والدهاوزر"]


@pytest.mark.parametrize(("text", "country"), [
    ("The Military Attaché at the British Embassy in Oslo met Ana Ruiz.", "GB"),
    ("Jordan's ambassador to Egypt met Ana Ruiz.", "JO"),
])
def test_whom_an_attache_serves(text_of: Callable[..., Text], text: str, country: str) -> None:
    assert [p.country for p in text_of(text).phrases if p.role] == [country]


def test_the_crown_prince_of_a_town_is_not_the_minister_before_him(text_of: Callable[..., Text]) -> None:
    text = text_of("التقى وزير الدفاع المصري ولي عهد أبوظبي الشيخ منصور بن حمد.")
    assert [(p.role, p.country) for p in text.phrases if p.kind == "person"] == [
        ("minister-of-defence", "EG"), ("crown-prince", "AE")]


def test_a_chief_behind_whom_a_comma_and_a_rank_stand(text_of: Callable[..., Text]) -> None:
    text = text_of("He saw the Polish chief of staff, General Piotr Zych, and a director, Jan Kos.")
    assert [(p.name, p.role) for p in text.phrases if p.kind == "person"] == [
        ("Piotr Zych", "chief-of-staff"), ("Jan Kos", "")]


def test_a_list_of_posts_with_an_acting_one_is_of_one_man(text_of: Callable[..., Text]) -> None:
    text = text_of("The Deputy Prime Minister, Minister of Defence and Acting Minister of Interior, Adel Nasser, left.")
    assert [(p.role, p.name) for p in text.phrases if p.kind == "person"] == [("minister-of-defence", "Adel Nasser")]
