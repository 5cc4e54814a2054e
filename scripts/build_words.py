"""Make kg/nlp/languages/{ar,en}/words.tsv: which words are names of persons, verbs, or other common words.

    python scripts/build_words.py DATA_FOLDER

DATA_FOLDER holds, as their sources publish them, newsfane-NewsFANE_Gold_2014_170K.txt.gz (Alotaibi and Lee, CC BY-SA 3.0),
farasa-WikiNews.pos.ref.gz (kdarwish/Farasa, free to copy and distribute), pud-ar_pud-ud-test.conllu.gz (UD_Arabic-PUD,
CC BY-SA 3.0) and uner-{train,dev,test}.iob2.gz (UNER_English-EWT, CC BY-SA 4.0). Only word counts leave them, no sentence.
"""

from __future__ import annotations

import gzip
import sys
from collections import Counter
from pathlib import Path

from kg.nlp.fold import bare, fold

PERSONS = {"Politician", "Athlete", "Artist", "Other_PER", "Religious_PER", "Scientist", "Businessperson", "Police",
           "Engineer", "Lawyer", "Group_PER"}
HEADER = """\
# {language} words seen in annotated text: a folded word{article}, then its class:
#   n  seen inside names of persons at least as often as outside them
#   v  seen as a verb more often than as anything else
#   w  any other word
#   r  any other word, seen once: may be a rare name
# Made by scripts/build_words.py from {sources}.
# Known gaps: {gaps}
"""
Counts = tuple[Counter[str], Counter[str], Counter[str]]  # persons, other words, verbs


def lines(path: Path) -> list[str]:
    with gzip.open(path, "rt", encoding="utf-8-sig") as stream:
        return stream.read().splitlines()


def arabic(folder: Path) -> Counts:
    person: Counter[str] = Counter()
    other: Counter[str] = Counter()
    verb: Counter[str] = Counter()
    for line in lines(folder / "newsfane-NewsFANE_Gold_2014_170K.txt.gz"):
        word, _, tag = line.strip().partition("\t")
        if tag.partition("-")[2] in PERSONS:
            person[bare(fold(word))] += 1
        elif word and tag == "O":  # names of other things prove nothing about a word
            other[bare(fold(word))] += 1
    for line in lines(folder / "farasa-WikiNews.pos.ref.gz")[1:]:
        word, _, tags = line.partition("\t")
        parts = [p for p in word.split("+") if p]
        pos = tags.split("+")
        if "V" in pos:
            start = 1 if pos[0] == "CONJ" and len(parts) > 1 else 0
            verb[bare(fold("".join(parts[start:])))] += 1
        elif "NOUN" in pos or "ADJ" in pos or "PREP" in pos:
            other[bare(fold("".join(parts)))] += 1
    for line in lines(folder / "pud-ar_pud-ud-test.conllu.gz"):
        cells = line.split("\t")
        if len(cells) == 10 and cells[0].isdigit():
            if cells[3] == "VERB":
                verb[bare(fold(cells[1]))] += 1
            elif cells[3] != "PROPN":
                other[bare(fold(cells[1]))] += 1
    return person, other, verb


def english(folder: Path) -> Counts:
    person: Counter[str] = Counter()
    other: Counter[str] = Counter()
    for part in ("train", "dev", "test"):
        for line in lines(folder / f"uner-{part}.iob2.gz"):
            cells = line.split("\t")
            if len(cells) < 3 or not cells[0].isdigit():
                continue
            if cells[2].endswith("PER"):
                person[fold(cells[1])] += 1
            elif cells[2] == "O" and cells[1].islower():
                other[fold(cells[1])] += 1
    return person, other, Counter()


def write(language: str, counts: Counts, header: str) -> None:
    person, other, verb = counts
    out = Path(__file__).parent.parent / f"kg/nlp/languages/{language}/words.tsv"
    with out.open("w", encoding="utf-8") as stream:
        stream.write(header)
        for key in sorted(set(person) | set(other) | set(verb)):
            if len(key) < 2 or not key.isalpha():
                continue
            if person[key] >= max(1, other[key] + verb[key]):
                label = "n"
            elif verb[key] >= max(1, other[key]):
                label = "v"
            else:
                label = "w" if other[key] + verb[key] > 1 else "r"
            stream.write(f"{key}\t{label}\n")


def main(folder: Path) -> None:
    write("ar", arabic(folder), HEADER.format(
        language="Arabic", article=" without article",
        sources="NewsFANE Gold (Alotaibi and Lee, CC BY-SA 3.0), Farasa WikiNews and UD_Arabic-PUD (CC BY-SA 3.0).\n"
                "# Licence of this file: CC BY-SA 3.0",
        gaps="news of 2003-2016, so sport and culture weigh heavily among the names; single sightings can be wrong."))
    write("en", english(folder), HEADER.format(
        language="English", article="",
        sources="UNER_English-EWT (CC BY-SA 4.0).\n# Licence of this file: CC BY-SA 4.0",
        gaps="web text of 2000-2012; only words that occur in lower case count as common; no verbs told apart."))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
