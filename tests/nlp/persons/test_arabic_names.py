from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.phrases import Phrase

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "name"), [
    ("التقى رئيس الأركان الفريق ستافروس ليونيداس أمس", "ستافروس ليونيداس"),
    ("التقى وزير الدفاع الفريق هادي رستم أمس", "هادي رستم"),
    ("التقى وزير الدفاع السويسري أوف زيلينسكا أمس", "أوف زيلينسكا"),
])
def test_a_strange_word_between_a_title_and_a_name_opens_it(
        persons: Callable[[str], list[Phrase]], text: str, name: str) -> None:
    assert [p.name for p in persons(text)] == [name]


@pytest.mark.parametrize("text", ["أكد وزير الدفاع أهمية زيلينسكا", "القائد العام للدرك زيلينسكا روني"])
def test_a_known_word_and_one_with_a_preposition_open_no_name(
        persons: Callable[[str], list[Phrase]], text: str) -> None:
    assert all(not p.name.startswith(("أهمية", "للدرك")) for p in persons(text))


def test_a_rank_with_a_country_is_read_with_the_name_behind_it(persons: Callable[[str], list[Phrase]]) -> None:
    (person,) = persons("تفقد اللواء الألماني يورغن شتاينر القوات")
    assert (person.name, person.country) == ("يورغن شتاينر", "DE")


@pytest.mark.parametrize(("text", "name"), [
    ("استقبل الرئيس حسن صالح زعيتر، أمس", "حسن صالح زعيتر"),
    ("استقبل الرئيس حسن صالح زعيتر ورئيس الأركان", "حسن صالح زعيتر"),
    ("استقبل الرئيس محمد عوض الكندري، أمس", "محمد عوض الكندري"),
])
def test_the_family_name_is_the_strange_word_before_a_pause(
        persons: Callable[[str], list[Phrase]], text: str, name: str) -> None:
    assert persons(text)[0].name == name


@pytest.mark.parametrize(("text", "name"), [
    ("استقبل الرئيس حسن صالح زعيتر أمس", "حسن صالح"),
    ("استقبل الرئيس حسن صالح وكنته، أمس", "حسن صالح"),
])
def test_without_a_pause_or_behind_an_and_it_is_none(
        persons: Callable[[str], list[Phrase]], text: str, name: str) -> None:
    assert persons(text)[0].name == name


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("العميد قايد نور الدين", ["قايد نور الدين"]), ("اللواء محمد القايد", ["محمد القايد"]),
    ("الفريق جمعة سالم سعدون", ["جمعة سالم سعدون"]), ("اللواء الطيب منصور", ["الطيب منصور"]),
    ("وزير الدفاع الكوري الجنوبي آن كيو باك", ["آن كيو باك, minister-of-defence, KR"]),
    ("سفيرة هولندا مارغريت فان دايك", ["مارغريت فان دايك, ambassador, NL"]),
    ("رئيس الأركان البولندي ويسلاف كوكولا", ["ويسلاف كوكولا, chief-of-staff, PL"]),
    ("رئيس الوزراء البريطاني كير ستارمر", ["كير ستارمر, head-of-government, GB"]),
    ("وزير الدفاع الهولندي روبن بريكلمانس", ["روبن بريكلمانس, minister-of-defence, NL"]),
    ("السفير الكوري لي سونغ هو.", ["لي سونغ هو, ambassador, KR"]),
    ("الجنرال محمد إدريس ديبي إتنو الفريق سالم ماجد", ["محمد إدريس ديبي إتنو", "سالم ماجد"]),
    ("الوزير أحمد معلم فقي سفير تركيا", ["أحمد معلم فقي, other-minister", "ambassador, TR"]),
])
def test_names_that_look_like_words(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read


@pytest.mark.parametrize("text", ["قائد القوات البرية", "قائد البحرية"])
def test_a_commander_is_no_name(who: Who, text: str) -> None:
    assert who(text) == ["service-commander"]


def test_the_time_of_day_is_no_family_name(who: Who) -> None:
    assert who("رئيس الأركان المختار ولد السالك صباح اليوم") == ["المختار ولد السالك, chief-of-staff"]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("قائد الأركان الفريق محمد الشيخ محمد السالك", ["محمد الشيخ محمد السالك, chief-of-staff"]),
    ("الأمير محمد الشيخ حمد بن ناصر", ["محمد", "حمد بن ناصر"]),
    ("الفريق أول السير فيليب جونسون أمير البحار", ["فيليب جونسون"]),
])
def test_an_honorific_inside_a_name_or_after_it(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read
