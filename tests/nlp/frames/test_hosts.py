"""Hosts without a stated country."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.text import Text

TextOf = Callable[..., Text]


def countries(text: Text) -> dict[str, str]:
    return {e.name: e.country for e in text.register.entities if e.kind == "person"}


def test_whoever_is_met_abroad_is_of_that_country(text_of: TextOf) -> None:
    text = text_of("Iraqi Defence Minister Thabit Abbasi met army chief Yousef Huneiti in Jordan.")
    assert countries(text) == {"Thabit Abbasi": "IQ", "Yousef Huneiti": "JO"}


def test_not_so_at_the_visitor_s_home(text_of: TextOf) -> None:
    text = text_of("Iraqi Defence Minister Thabit Abbasi met army chief Yousef Huneiti in Baghdad.")
    assert countries(text)["Yousef Huneiti"] == ""


def test_a_head_of_state_meets_his_own_ministers_at_home(text_of: TextOf) -> None:
    text = text_of("ترأس الرئيس البرتغالي جواو بريتو اجتماعا في لشبونة مع وزيرة الدفاع ماريا كوستا.")
    assert countries(text)["ماريا كوستا"] == "PT"


def test_princes_who_attend_are_of_the_hosts_state(text_of: TextOf) -> None:
    text = text_of("استقبل الشيخ حمد الجابر أمير دولة الكويت وزير الدفاع الكيني سالم أوكيلو. حضر الاستقبال الشيخ نواف "
                   "الأحمد والشيخ طلال الخالد.")
    assert countries(text) == {"حمد الجابر": "KW", "سالم أوكيلو": "KE", "نواف الأحمد": "KW", "طلال الخالد": "KW"}


def test_who_travels_with_an_official_is_of_his_country(text_of: TextOf) -> None:
    text = text_of("Iraqi Defence Minister Thabit Abbasi and Navy Commander Karim Salih arrived in Amman.")
    assert countries(text) == {"Thabit Abbasi": "IQ", "Karim Salih": "IQ"}
