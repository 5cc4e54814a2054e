from __future__ import annotations

from pathlib import Path

import pytest
from spacy.vocab import Vocab

from kg.errors import InputError
from kg.nlp.chunks import chunk
from kg.nlp.language import languages, load, read
from kg.nlp.tape import tape
from kg.nlp.tokens import NewsTokenizer, tokens_of


def test_every_folder_is_a_language() -> None:
    assert {"ar", "en"} <= set(languages())
    assert [load(code).code for code in languages()] == list(languages())


def test_a_language_is_compiled_once() -> None:
    assert load("ar") is load("ar")


def test_what_differs_between_languages_is_data() -> None:
    arabic, english = load("ar"), load("en")
    assert (arabic.cased, arabic.clitics, arabic.article, arabic.adjective_first) == (False, True, "ال", False)
    assert (english.cased, english.clitics, english.article, english.adjective_first) == (True, False, "", True)
    assert arabic.bears_article("الدفاع")
    assert not english.bears_article("the")


def test_a_folder_of_data_is_enough_for_a_new_language(folder: Path) -> None:
    french = read(folder)
    tokens = tokens_of(NewsTokenizer(Vocab())("Le ministre de la Défense Jean Dupont à Paris."))
    found = chunk(tokens, tape(tokens, french), french)
    assert [(p.kind, p.name, p.role, p.city, p.lead) for p in found] == [
        ("person", "Jean Dupont", "minister-of-defence", "", ""), ("place", "Paris", "", "Paris", "in")]


def test_it_needs_no_places_of_its_own(folder: Path) -> None:
    (folder / "places.yaml").unlink()
    assert read(folder).matcher.at(("france",), 0) == []


@pytest.mark.parametrize("name", [
    "grammar.yaml", "titles.yaml", "triggers.yaml", "dates.yaml", "topics.yaml", "words.tsv",
])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(InputError, match=name):
        read(folder)


@pytest.mark.parametrize(("name", "text"), [
    ("grammar.yaml", "function: [a"),
    ("grammar.yaml", "function: [a]"),
    ("grammar.yaml", "- a"),
    ("grammar.yaml", ""),
    ("titles.yaml", "posts: [minister]"),
    ("titles.yaml", "posts: {minister: 5}"),
    ("triggers.yaml", "meeting: [{words: [met]}]"),
    ("topics.yaml", "cyber: 7"),
    ("dates.yaml", "future: 7"),
    ("places.yaml", "cities: {FR: {Nowhere: [Nulle part]}}"),
    ("places.yaml", "organisations: {NONE: [Rien]}"),
    ("words.tsv", "ministre\tnoun"),
])
def test_a_broken_file_is_named(folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=name):
        read(folder)
