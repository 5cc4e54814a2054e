from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.vocab import Vocab

from kg.nlp.language import load
from kg.nlp.tape import Row, tape
from kg.nlp.tokens import NewsTokenizer, tokens_of

WORDS = st.sampled_from(["وزير", "الدفاع", "السوري", "استقبل", "محمد", "بن", "،", "دمشق", "و", "-", "نائب", "2015",
                         "\n", "the", "Deputy", "Minister", "of", "Defence", "Boris", "met", ".", "German", "'s"])


@pytest.mark.parametrize("code", ["ar", "en"])
@settings(deadline=None)  # the first example compiles the language
@given(st.lists(WORDS, max_size=25))
def test_every_word_stands_in_one_element(code: str, words: list[str]) -> None:
    tokens = tokens_of(NewsTokenizer(Vocab())(" ".join(words)))
    elements = tape(tokens, load(code))
    assert [i for e in elements for i in range(e.start, e.end)] == list(range(len(tokens)))


def test_a_sentence_as_elements(elements: Callable[[str], dict[str, str]]) -> None:
    assert elements("استقبل وزير الدفاع السوري مرهف أبو قصرة وفدا في دمشق عام 2025.") == {
        "استقبل": "trigger", "وزير الدفاع": "post", "السوري": "demonym", "مرهف": "name", "أبو": "name", "قصرة": "name",
        "وفدا": "delegations", "في": "marker", "دمشق": "city", "عام": "function", "2025": "number", ".": "mark"}


def test_a_demonym_may_stand_inside_a_title(row_of: Callable[[str], Row]) -> None:
    title = row_of("وزير الدولة القطري لشؤون الدفاع خالد").elements[0]
    assert (title.end, title.category, title.value, title.country) == (5, "post", "minister-of-defence", "QA")


def test_a_short_phrase_gives_way_to_the_longer_title_it_opens(row_of: Callable[[str], Row]) -> None:
    found = [(e.category, e.value) for e in row_of("the Deputy Minister of Defense arrived").elements]
    assert ("post", "deputy-minister-of-defence") in found
    assert "standins" not in dict(found)
    assert row_of("the deputy minister arrived").elements[0].category == "standins"
