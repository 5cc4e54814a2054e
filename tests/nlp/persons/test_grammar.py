from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("استقبل وزير الدولة القطري لشؤون الدفاع الدكتور خالد بن محمد العطية في مكتبه اليوم الملحق العسكري الروسي.",
     ["خالد بن محمد العطية, minister-of-defence, QA", "defence-attache, RU"]),
    ("التقى نائب رئيس مجلس الوزراء وزير الدفاع الكويتي الشيخ خالد الجراح، السفير الصيني",
     ["خالد الجراح, minister-of-defence, KW", "ambassador, CN"]),
    ("صاحب السمو الملكي الأمير خالد بن سلمان بن عبدالعزيز وزير الدفاع",
     ["خالد بن سلمان بن عبدالعزيز, minister-of-defence"]),
    ("عبد الله بن زايد آل نهيان وزير الخارجية الإماراتي",
     ["عبد الله بن زايد آل نهيان, minister-of-foreign-affairs, AE"]),
    ("سيرغي شويغو، وزير الدفاع الروسي، زار", ["سيرغي شويغو, minister-of-defence, RU"]),
    ("وزير الدفاع السوري، اللواء مرهف أبو قصرة، زار", ["مرهف أبو قصرة, minister-of-defence, SY"]),
    ("نظيره الروسي أندريه بيلوسوف", ["أندريه بيلوسوف, RU"]),
    ("المشير خليفة حفتر", ["خليفة حفتر"]),
    ("وزير الدفاع السوري ورئيس الأركان الروسي", ["minister-of-defence, SY", "chief-of-staff, RU"]),
    ("التقى وزير الدفاع السوري برئيس الأركان الروسي", ["minister-of-defence, SY", "chief-of-staff, RU"]),
    ("وزير الدفاع #محمد_بن_سلمان", ["محمد بن سلمان, minister-of-defence"]),
])
def test_arabic_orders(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("German Defence Minister Boris Pistorius met him.", ["Boris Pistorius, minister-of-defence, DE"]),
    ("Ukraine's Minister of Defence Rustem Umerov", ["Rustem Umerov, minister-of-defence, UA"]),
    ("Minister of Defence of Ukraine Oleksii Reznikov", ["Oleksii Reznikov, minister-of-defence, UA"]),
    ("Jean-Yves Le Drian, French Minister of Defence,", ["Jean-Yves Le Drian, minister-of-defence, FR"]),
    ("Sheikh Mohamed bin Zayed Al Nahyan, President of the United Arab Emirates,",
     ["Mohamed bin Zayed Al Nahyan, head-of-state, AE"]),
    ("Lt. Gen. Abdel Fattah al-Burhan", ["Abdel Fattah al-Burhan"]),
    ("his counterpart, Hulusi Akar,", ["Hulusi Akar"]),
    ("his counterpart there, Hulusi Akar,", ["Hulusi Akar"]),
    ("Deputy Prime Minister and Minister of Defence Khaled Al-Jarrah", ["Khaled Al-Jarrah, minister-of-defence"]),
    ("Boris Pistorius of Germany met Ben Wallace", ["Boris Pistorius, DE", "Ben Wallace"]),
])
def test_english_orders(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read


@pytest.mark.parametrize("text", ["الجانبان", "في دمشق", "the talks in Berlin", "المدير"])
def test_where_there_is_nobody_none_is_read(who: Who, text: str) -> None:
    assert who(text) == []


def test_a_line_break_ends_a_person(who: Who) -> None:
    assert who("وزير الدفاع السوري\nمرهف أبو قصرة") == ["minister-of-defence, SY", "مرهف أبو قصرة"]


def test_a_second_post_may_be_joined_by_and(persons: Callable[..., list[object]], who: Who) -> None:
    joined = "نائب رئيس مجلس الوزراء ووزير الدفاع الكويتي الشيخ خالد الجراح."
    assert who(joined) == ["خالد الجراح, minister-of-defence, KW"]
    assert len(persons("وزير الدفاع ووزير الداخلية")) == 2


def test_the_same_post_or_one_of_another_state_is_another_person_s(who: Who) -> None:
    assert who("وزير الخارجية القطري ووزير الخارجية الكيني") == ["minister-of-foreign-affairs, QA",
                                                                 "minister-of-foreign-affairs, KE"]
    assert who("وزير الخارجية القطري ووزير الدفاع الكيني") == ["minister-of-foreign-affairs, QA",
                                                               "minister-of-defence, KE"]


@pytest.mark.parametrize(("text", "people"), [
    ("Ana Ruiz met Jonas Weber, chief of staff to Chilean President Luc Martel, in Oslo.",
     [("Ana Ruiz", "", ""), ("Jonas Weber", "senior-official", "CL")]),
    ("Ana Ruiz met Jonas Weber, special envoy of President Luc Martel of Chile.",
     [("Ana Ruiz", "", ""), ("Jonas Weber", "envoy", "CL")]),
    ("Ana Ruiz met Jonas Weber, President Luc Martel and others.",
     [("Ana Ruiz", "", ""), ("Jonas Weber", "", ""), ("Luc Martel", "head-of-state", "")]),
])
def test_whom_an_aide_serves_is_not_there(text_of: Callable[..., Text], text: str,
                                          people: list[tuple[str, str, str]]) -> None:
    assert [(p.name, p.role, p.country) for p in text_of(text).phrases if p.kind == "person"] == people


def test_a_body_before_the_title_behind_a_name(text_of: Callable[..., Text]) -> None:
    text = text_of("Ambassador Jan Kos and Ana Ruiz, African Union Commissioner for Peace, met.")
    assert [(p.name, p.country) for p in text.phrases if p.kind == "person"] == [("Jan Kos", ""), ("Ana Ruiz", "AU")]


@pytest.mark.parametrize(("text", "people"), [
    ("Ana Ruiz met Ibrahim Kaya, Spokesperson and Chief Advisor to the President of Chile.",
     [("Ana Ruiz", ""), ("Ibrahim Kaya", "CL")]),
    ("The meeting was attended by the Commander of the Royal Navy of Oman and the Military Attaché of Chile.",
     [("", "OM"), ("", "CL")]),
    ("Chilean Deputy Prime Minister/Defence Minister Ana Ruiz met Ibrahim Kaya.",
     [("Ana Ruiz", "CL"), ("Ibrahim Kaya", "")]),
])
def test_where_one_post_ends_and_another_begins(text_of: Callable[..., Text], text: str,
                                                people: list[tuple[str, str]]) -> None:
    assert [(p.name, p.country) for p in text_of(text).phrases if p.kind == "person"] == people
