"""Make kg/nlp/languages/{ar,en}/words.tsv: which words are names of persons, verbs, or other common words.

    python scripts/build_words.py DATA_FOLDER [LANGUAGES_FOLDER]

DATA_FOLDER holds, as their sources publish them, newsfane-NewsFANE_Gold_2014_170K.txt.gz (Alotaibi and Lee, CC BY-SA
3.0), farasa-WikiNews.pos.ref.gz (kdarwish/Farasa, free to copy and distribute), pud-ar_pud-ud-test.conllu.gz
(UD_Arabic-PUD, CC BY-SA 3.0) and uner-{train,dev,test}.iob2.gz (UNER_English-EWT, CC BY-SA 4.0). Only word counts leave
them, no sentence.
"""

from __future__ import annotations

import gzip
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kg.nlp.fold import bare, fold

LANGUAGES = Path(__file__).parent.parent / "kg" / "nlp" / "languages"
# The classes of NewsFANE that are persons.
PERSONS = {"Politician", "Athlete", "Artist", "Other_PER", "Religious_PER", "Scientist", "Businessperson", "Police",
           "Engineer", "Lawyer", "Group_PER"}
_COMMON = {"NOUN", "ADJ", "PREP"}  # tags of Farasa
HEADER = """\
# {language} words seen in annotated text: a folded word{article}, then its class:
#   n  seen inside names of persons at least as often as outside them
#   v  seen as a verb more often than as anything else
#   w  any other word
#   r  any other word, seen once: may be a rare name
# Made by scripts/build_words.py from {sources}.
# Known gaps: {gaps}
"""
ARABIC = HEADER.format(
    language="Arabic", article=" without article",
    sources="NewsFANE Gold (Alotaibi and Lee, CC BY-SA 3.0), Farasa WikiNews and UD_Arabic-PUD (CC BY-SA 3.0).\n"
            "# Licence of this file: CC BY-SA 3.0",
    gaps="news of 2003-2016, so sport and culture weigh heavily among the names; single sightings can be wrong.")
ENGLISH = HEADER.format(
    language="English", article="",
    sources="UNER_English-EWT (CC BY-SA 4.0).\n# Licence of this file: CC BY-SA 4.0",
    gaps="web text of 2000-2012; only words that occur in lower case count as common; no verbs told apart.")


@dataclass
class Counts:
    """How often each folded word was seen in a name of a person, as a verb, as another word."""

    person: Counter[str] = field(default_factory=Counter)
    verb: Counter[str] = field(default_factory=Counter)
    other: Counter[str] = field(default_factory=Counter)

    def classes(self) -> Iterator[tuple[str, str]]:
        """(word, class), in the order of the words; single letters and what is no word are left out."""
        for key in sorted({*self.person, *self.verb, *self.other}):
            if len(key) > 1 and key.isalpha():
                yield key, self._class(key)

    def _class(self, key: str) -> str:
        person, verb, other = self.person[key], self.verb[key], self.other[key]
        if person >= max(1, other + verb):
            return "n"
        if verb >= max(1, other):
            return "v"
        return "w" if other + verb > 1 else "r"


def lines(path: Path) -> list[str]:
    """The lines of a packed text."""
    with gzip.open(path, "rt", encoding="utf-8-sig") as stream:
        return stream.read().splitlines()


def arabic(folder: Path) -> Counts:
    """The counts of the three Arabic sources."""
    counts = Counts()
    _newsfane(lines(folder / "newsfane-NewsFANE_Gold_2014_170K.txt.gz"), counts)
    _farasa(lines(folder / "farasa-WikiNews.pos.ref.gz")[1:], counts)
    _dependencies(lines(folder / "pud-ar_pud-ud-test.conllu.gz"), counts)
    return counts


def _newsfane(rows: list[str], counts: Counts) -> None:
    """Word, tag; names of other things than persons prove nothing about a word."""
    for row in rows:
        word, _, tag = row.strip().partition("\t")
        if tag.partition("-")[2] in PERSONS:
            counts.person[_key(word)] += 1
        elif word and tag == "O":
            counts.other[_key(word)] += 1


def _farasa(rows: list[str], counts: Counts) -> None:
    """Word in parts ("و+قال"), tags of the parts; a conjunction is no part of a verb."""
    for row in rows:
        word, _, tags = row.partition("\t")
        parts, kinds = [part for part in word.split("+") if part], tags.split("+")
        if "V" in kinds:
            joined = kinds[0] == "CONJ" and len(parts) > 1
            counts.verb[_key("".join(parts[1:] if joined else parts))] += 1
        elif _COMMON & set(kinds):
            counts.other[_key("".join(parts))] += 1


def _dependencies(rows: list[str], counts: Counts) -> None:
    """CoNLL-U; its proper nouns are of all kinds, so they count for nothing."""
    for row in rows:
        cells = row.split("\t")
        if len(cells) == 10 and cells[0].isdigit() and cells[3] != "PROPN":
            (counts.verb if cells[3] == "VERB" else counts.other)[_key(cells[1])] += 1


def _key(word: str) -> str:
    return bare(fold(word))


def english(folder: Path) -> Counts:
    """The counts of the English source: number, word, tag."""
    counts = Counts()
    for part in ("train", "dev", "test"):
        for row in lines(folder / f"uner-{part}.iob2.gz"):
            cells = row.split("\t")
            if len(cells) < 3 or not cells[0].isdigit():
                continue
            if cells[2].endswith("PER"):
                counts.person[fold(cells[1])] += 1
            elif cells[2] == "O" and cells[1].islower():
                counts.other[fold(cells[1])] += 1
    return counts


def write(path: Path, counts: Counts, header: str) -> None:
    """Write a words.tsv."""
    rows = "".join(f"{key}\t{label}\n" for key, label in counts.classes())
    path.write_text(header + rows, encoding="utf-8")


def main(data: Path, languages: Path = LANGUAGES) -> None:
    """Make the words.tsv of both languages in the folder `languages`."""
    write(languages / "ar" / "words.tsv", arabic(data), ARABIC)
    write(languages / "en" / "words.tsv", english(data), ENGLISH)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
