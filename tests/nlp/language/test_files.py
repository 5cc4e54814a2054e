from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import InputError
from kg.nlp.language.files import naming, table, word_classes


def test_a_table_is_a_mapping(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a: [1, 2]", encoding="utf-8")
    assert table(path) == {"a": [1, 2]}


def test_a_file_in_another_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes("a: [وزير]".encode("cp1256"))
    with pytest.raises(InputError, match=r"x\.yaml"):
        table(path)


def test_words_have_a_class_and_headers_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "words.tsv"
    path.write_text("# n  a name\n\njean\tn\nva\tv\n", encoding="utf-8")
    assert word_classes(path) == {"jean": "n", "va": "v"}


def test_the_line_without_a_class_is_named(tmp_path: Path) -> None:
    path = tmp_path / "words.tsv"
    path.write_text("jean\tn\nva\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"words\.tsv:2"):
        word_classes(path)


@pytest.mark.parametrize("error", [KeyError("form"), TypeError("x"), ValueError("x"), AttributeError("x")])
def test_what_goes_wrong_inside_is_an_input_error(error: Exception) -> None:
    with pytest.raises(InputError, match=r"here\.yaml"), naming(Path("here.yaml")):
        raise error


def test_other_errors_are_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError), naming(Path("here.yaml")):
        raise ZeroDivisionError
