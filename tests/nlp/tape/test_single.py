from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.tape import Row

Elements = Callable[[str], dict[str, str]]


@pytest.mark.parametrize(("text", "category"), [
    ("2025", "number"), ("٢٠٢٥", "number"), ("،", "mark"), ("«", "mark"), ("محمد", "name"), ("من", "marker"),
    ("أندريه", "name"), ("بيلوسوف", "name"), ("الاقتصادات", "word"), ("كتابهما", "word"), ("سيشاركون", "word"),
])
def test_arabic_words_alone(elements: Elements, text: str, category: str) -> None:
    assert elements(text) == {text: category}


def test_after_a_particle_anything_is_a_name(elements: Elements) -> None:
    assert elements("محمد بن كتاب")["كتاب"] == "name"


def test_a_conjunction_before_a_known_name_is_taken_off(elements: Elements, row_of: Callable[[str], Row]) -> None:
    assert elements("ومحمد")["ومحمد"] == "name"
    assert row_of("ومحمد").elements[0].clitic == "و"


@pytest.mark.parametrize(("text", "word", "category"), [
    ("then Sergei spoke", "Sergei", "name"),
    ("Mohammed bin Salman", "bin", "name"),
    ("the bin is full", "bin", "word"),
    ("Abdel al-Burhan", "al", "name"),
    ("Lloyd J. Austin", "J", "name"),
    ("he took a walk", "walk", "word"),
    ("the Policy Directorate", "Directorate", "title-word"),
    ("and of", "and", "function"),
])
def test_english_words_alone(elements: Elements, text: str, word: str, category: str) -> None:
    assert elements(text)[word] == category


@pytest.mark.parametrize(("text", "word", "category"), [
    ("صحفيون يرافقون وزير الدفاع", "يرافقون", "word"), ("زيارة ولي العهد ركزت على", "ركزت", "word"),
    ("وزير الدفاع كريم حداد", "كريم", "name"),
    ("رجل كريم", "كريم", "word"), ("وزير الدفاع سامي سيمونوف", "سيمونوف", "name"),
])
def test_names_that_look_like_words_and_the_other_way_round(row_of: Callable[[str], Row], text: str, word: str,
                                                           category: str) -> None:
    row = row_of(text)
    found = next(e for e in row.elements if row.tokens.words[e.start] == word)
    assert found.category == category
