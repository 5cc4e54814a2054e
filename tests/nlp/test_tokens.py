from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.vocab import Vocab

from kg.nlp.tokens import NewsTokenizer, tokens_of, words_of

TOKENIZER = NewsTokenizer(Vocab())
LETTERS = "اأبة ومحل،.؛\"«»()#_-–'’\u0651\u0640\u200f\u202b\u00a0\u00ad\n\r\t 0٣aZsé.U/"
NEWS = st.text(st.sampled_from(LETTERS), max_size=60)


def split(text: str) -> list[str]:
    return list(tokens_of(TOKENIZER(text)).words)


@given(st.one_of(st.text(), NEWS))
def test_the_text_survives_tokenizing(text: str) -> None:
    assert TOKENIZER(text).text == text


@given(st.one_of(st.text(), NEWS))
def test_offsets_point_at_the_words_as_written(text: str) -> None:
    tokens = tokens_of(TOKENIZER(text))
    assert [text[a:b] for a, b in zip(tokens.starts, tokens.ends, strict=True)] == list(tokens.words)
    assert all(a < b for a, b in zip(tokens.starts, tokens.ends, strict=True))
    assert all(end <= start for end, start in zip(tokens.ends, tokens.starts[1:], strict=False))
    assert all(tokens.keys)


@pytest.mark.parametrize(("text", "words"), [
    ("غولر:\"نرحّب\"", ["غولر", ":", '"', "نرحّب", '"']),
    ("قصرة-وزير", ["قصرة", "-", "وزير"]),
    ("#محمد_بن_سلمان", ["محمد", "بن", "سلمان"]),
    ("في 14مايو", ["في", "14", "مايو"]),
    ("«دمشق»،", ["«", "دمشق", "»", "،"]),
    ("U.S. forces", ["U.S.", "forces"]),
    ("the U.A.E.", ["the", "U.A.E."]),
    ("Ukraine's army", ["Ukraine", "'s", "army"]),
    ("Ukraine’s army", ["Ukraine", "’s", "army"]),
    ("O'Brien", ["O'Brien"]),
    ("al-Burhan", ["al", "-", "Burhan"]),
    ("27-30 June", ["27", "-", "30", "June"]),
    ("", []),
    (" \n ", []),
])
def test_words_of_a_text(text: str, words: list[str]) -> None:
    assert split(text) == words


def test_clitics_stay_with_their_word() -> None:
    assert split("وبالوزير بيلوسوف") == ["وبالوزير", "بيلوسوف"]


def test_marks_of_direction_and_length_belong_to_the_word_but_not_to_its_key() -> None:
    tokens = tokens_of(TOKENIZER("في \u200fدمـــشق\u200e اليوم"))
    assert tokens.keys == ("في", "دمشق", "اليوم")
    assert tokens.wording(1, 2) == "\u200fدمـــشق\u200e"


def test_spaces_and_line_breaks_are_remembered() -> None:
    tokens = tokens_of(TOKENIZER("دمشق-سانا\nوزير الدفاع"))
    assert tokens.words == ("دمشق", "-", "سانا", "وزير", "الدفاع")
    assert tokens.spaced == (True, False, False, True, True)
    assert tokens.breaks == {0, 3}


def test_wording_gives_what_stands_between_words_too() -> None:
    tokens = tokens_of(TOKENIZER("الوزير ، أمس"))
    assert tokens.wording(0, 3) == "الوزير ، أمس"
    assert tokens.wording(1, 1) == ""


def test_words_of_a_phrase_are_folded() -> None:
    assert words_of("وزيرة  الدفاع") == ("وزيره", "الدفاع")
