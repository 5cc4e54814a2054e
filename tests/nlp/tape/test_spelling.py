from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.tape import Row

Elements = Callable[[str], dict[str, str]]


@pytest.mark.parametrize(("text", "word", "category"), [
    ("زار سورية", "سورية", "country"),
    ("القوات السورية", "السورية", "demonym"),
    ("قوات سورية", "سورية", "demonym"),
    ("السورية-الأردنية", "الأردنية", "demonym"),
    ("إلى سورية", "سورية", "country"),
])
def test_the_article_and_the_noun_before_tell_the_adjective_from_the_country(
        elements: Elements, text: str, word: str, category: str) -> None:
    assert elements(text)[word] == category


@pytest.mark.parametrize(("text", "expected"), [("خلال اللقاء", True), ("خلال لقاء", False), ("للقاء", True)])
def test_an_anaphor_is_definite(row_of: Callable[[str], Row], text: str, expected: bool) -> None:
    assert (row_of(text).elements[-1].other("anaphor") is not None) is expected


def test_a_country_with_an_article_of_its_own_needs_it(elements: Elements) -> None:
    assert elements("زار المغرب")["المغرب"] == "country"
    assert elements("وقت مغرب").get("مغرب") != "country"


def test_names_of_places_and_bodies_need_a_capital(elements: Elements) -> None:
    found = elements("the turkey and Turkey")
    assert (found["turkey"], found["Turkey"]) == ("word", "country")


def test_titles_need_none(elements: Elements) -> None:
    assert elements("a defence minister")["defence minister"] == "post"


def test_to_with_its_and_is_no_governor(elements: Elements) -> None:
    read = elements("تطرق إلى التدريب وإلى جملة من الملفات")
    assert (read["وإلى"], elements("استقبل والي الخرطوم")["والي"]) == ("marker", "post")
