from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text

Elements = Callable[[str], dict[str, str]]


@pytest.mark.parametrize(("text", "word"), [
    ("وزير الدفاع محمد بن نائب", "نائب"),
    ("Ursula von der Kabul", "Kabul"),
    ("General Bonn Miller", "Bonn"),
])
def test_inside_a_name_words_of_the_lexicon_are_names(elements: Elements, text: str, word: str) -> None:
    assert elements(text)[word] == "name"


@pytest.mark.parametrize(("text", "word", "category"), [
    ("وصل محمد إلى دمشق", "دمشق", "city"),
    ("General Bonn, Germany", "Bonn", "city"),
    ("he flew to Bonn", "Bonn", "city"),
    ("Boris Pistorius, Kabul", "Kabul", "city"),
])
def test_elsewhere_they_keep_their_meaning(elements: Elements, text: str, word: str, category: str) -> None:
    assert elements(text)[word] == category


def test_a_demonym_after_a_particle_is_part_of_the_name_but_not_after_a_name(elements: Elements) -> None:
    assert elements("محمد بن السوري")["السوري"] == "name"
    assert elements("محمد السوري")["السوري"] == "demonym"


def test_a_town_ends_the_name_after_a_title(text_of: Callable[..., Text]) -> None:
    text = text_of("Foreign Minister Mori Takeo met Admiral Kobe Durban in Durban.")
    assert [p.name for p in text.phrases if p.kind == "person"] == ["Mori Takeo", "Kobe Durban"]
    assert [p.city for p in text.phrases if p.kind == "place"] == ["Durban"]


@pytest.mark.parametrize(("text", "name"), [
    ("Lt. Gen. Sultan Karimov spoke.", "Sultan Karimov"),
    ("President Duma Khumalo spoke.", "Duma Khumalo"),
    ("Foreign Minister S Menon spoke.", "S Menon"),
    ("His Majesty Sultan Karim spoke.", "Karim"),
])
def test_a_ruler_s_title_or_a_house_may_be_a_given_name(text_of: Callable[..., Text], text: str, name: str) -> None:
    assert [p.name for p in text_of(text).phrases] == [name]


@pytest.mark.parametrize(("text", "word", "category"), [
    ("التقى وزير الدفاع الأمريكي ليون هاريس الملك", "ليون", "name"),
    ("زار وزير الدفاع الأمريكي ليون برفقة السفير", "ليون", "city"),
    ("زار وزير الدفاع التركي حلب أمس", "حلب", "city"),
])
def test_in_arabic_a_town_after_a_title_may_be_a_name(elements: Elements, text: str, word: str,
                                                      category: str) -> None:
    assert elements(text)[word] == category


def test_a_town_is_the_name_by_which_somebody_was_called_before(text_of: Callable[..., Text]) -> None:
    text = text_of("التقى السفير البريطاني جون برادفورد الملك. ثم زار السفير برادفورد البرلمان.")
    assert [p.name for p in text.phrases if p.kind == "person" and p.name] == ["جون برادفورد", "برادفورد"]
