"""The script that makes the word lists, on data of a few lines in the form of its sources."""

from __future__ import annotations

import gzip
import runpy
from pathlib import Path

import pytest

from kg.nlp.language.files import word_classes

ROOT = Path(__file__).resolve().parents[2]
SOURCES = {
    "newsfane-NewsFANE_Gold_2014_170K.txt.gz": "محمد\tB-Politician\nمحمد\tI-Athlete\nاستقبل\tO\nالوزير\tO\nوزيرٌ\tO\n"
                                               "دمشق\tB-City\nكريم\tB-Artist\nكريم\tO\nكريم\tO\n،\tO\nو\tO\n",
    "farasa-WikiNews.pos.ref.gz": "word\ttag\nو+قال\tCONJ+V\nاستقبل\tV\nال+كتاب\tDET+NOUN\n",
    "pud-ar_pud-ud-test.conllu.gz": "1\tزار\tx\tVERB" + "\t_" * 6 + "\n2\tباريس\tx\tPROPN" + "\t_" * 6 + "\n# text\n",
    "uner-train.iob2.gz": "# text\n1\tJohn\tB-PER\n2\tmet\tO\n3\tThe\tO\n4\tmet\tO\n",
    "uner-dev.iob2.gz": "1\tParis\tB-LOC\n2\twill\tO\n3\tWill\tB-PER\n",
    "uner-test.iob2.gz": "1\ttable\tO\n",
}


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """The folder of languages after the script ran."""
    data, languages = tmp_path / "data", tmp_path / "languages"
    data.mkdir()
    for code in ("ar", "en"):
        (languages / code).mkdir(parents=True)
    for name, text in SOURCES.items():
        with gzip.open(data / name, "wt", encoding="utf-8") as stream:
            stream.write(text)
    runpy.run_path(str(ROOT / "scripts" / "build_words.py"))["main"](data, languages)
    return languages


def test_each_word_has_the_class_it_was_seen_in_most(made: Path) -> None:
    assert word_classes(made / "ar" / "words.tsv") == {
        "استقبل": "v", "زار": "v", "قال": "v", "كتاب": "r", "كريم": "w", "محمد": "n", "وزير": "w"}
    assert word_classes(made / "en" / "words.tsv") == {"john": "n", "met": "w", "table": "r", "will": "n"}


def test_each_file_says_where_it_comes_from(made: Path) -> None:
    for code, source in (("ar", "NewsFANE"), ("en", "UNER")):
        text = (made / code / "words.tsv").read_text(encoding="utf-8")
        shipped = (ROOT / "kg" / "nlp" / "languages" / code / "words.tsv").read_text(encoding="utf-8")
        header = [line for line in text.splitlines() if line.startswith("#")]
        assert source in text
        assert header == [line for line in shipped.splitlines() if line.startswith("#")]
