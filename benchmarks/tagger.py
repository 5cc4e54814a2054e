"""What a tagger of persons' names would add to the grammar, and how much the best tagger could.

    python benchmarks/tagger.py GOLD ARTICLES                 # the bound: gold's names put in
    python benchmarks/tagger.py GOLD ARTICLES --model MODEL   # and a model of tagger_train.py

GOLD and ARTICLES are those of `kg eval`. Printed by language: persons of gold that no phrase names, and their facts;
facts as they are read, with gold's names in each article that is read better with them, and with the model. The figures
are in benchmarks/tagger.md.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.tagger_reading import Namer, known_names, read_with
from kg.analytics.scoring.alignment import Tally, tally
from kg.analytics.scoring.facts import facts, seats
from kg.analytics.scoring.names import same_name
from kg.analytics.scoring.records import Happening, happenings
from kg.ingest import read
from kg.model import Article, Extraction
from kg.nlp import Extractor
from kg.records import to_record


@dataclass(frozen=True)
class Reading:
    """One article: (facts right, facts predicted) in each way of reading it, and the persons that are never read."""

    language: str
    expected: int
    ways: Mapping[str, tuple[int, int]]
    persons: int
    unread: int
    hanging: int


def main() -> None:
    """Print the table of a set."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("gold", type=Path)
    options.add_argument("articles")
    options.add_argument("--model", type=Path, help="made by benchmarks/tagger_train.py; it needs python-crfsuite")
    options.add_argument("--ends", action="store_true", help="let the model also say where a name ends")
    chosen = options.parse_args()
    namer = None
    if chosen.model:
        from benchmarks.tagger_train import namer_of

        namer = namer_of(chosen.model, chosen.ends)
    print("\n".join(table(list(readings(chosen.gold, chosen.articles, namer)))))


def readings(gold: Path, articles: str, namer: Namer | None) -> Iterator[Reading]:
    """Each article that gold annotates, read in every way."""
    records = {r["id"]: r for line in gold.read_text("utf-8").splitlines() if line.strip() for r in [json.loads(line)]}
    extractor = Extractor()
    for article in read([articles]):
        if not isinstance(article, Article) or article.key not in records:
            continue
        wanted = happenings(records[article.key])
        expected = _facts(wanted)
        persons = _persons(wanted)
        plain = extractor.extract(article)
        now = _counted(wanted, plain)
        with_gold = _counted(wanted, read_with(article, known_names(s for names in persons.values() for s in names)))
        ways = {"now": now, "gold's names": max(now, with_gold, key=lambda way: way[0] / max(way[1] + expected, 1))}
        if namer and article.language == "ar":
            ways["model"] = _counted(wanted, read_with(article, namer))
        unread = [name for name, names in persons.items() if not _named(plain, names)]
        yield Reading(article.language, expected, ways, len(persons), len(unread),
                      sum(expected - _facts(_without(wanted, name)) for name in unread))


def _persons(events: Sequence[Happening]) -> dict[str, tuple[str, ...]]:
    return {party.name: party.spellings for event in events for party in event.parties
            if party.kind == "person" and party.name}


def _named(extraction: Extraction, names: Sequence[str]) -> bool:
    return any(same_name(m.name, names) for m in extraction.mentions if m.kind == "person" and m.name)


def _without(events: Sequence[Happening], name: str) -> list[Happening]:
    return [replace(e, parties=tuple(p for p in e.parties if p.name != name)) for e in events]


def _facts(events: Sequence[Happening]) -> int:
    return sum(facts(event, seats(event, {n: n for n in range(len(event.parties))})).total() for event in events)


def _counted(wanted: Sequence[Happening], extraction: Extraction) -> tuple[int, int]:
    """Facts right and facts predicted."""
    record: Mapping[str, Any] = to_record(extraction)
    found: Tally = tally(wanted, happenings(record))
    return found.right.total(), found.predicted.total()


def table(taken: Sequence[Reading]) -> list[str]:
    """A line for each language and way."""
    lines = []
    for language in sorted({reading.language for reading in taken}):
        of = [reading for reading in taken if reading.language == language]
        expected = sum(reading.expected for reading in of)
        lines.append(f"{language}: {len(of)} articles, {expected} facts; {sum(r.unread for r in of)} "
                     f"of {sum(r.persons for r in of)} persons never read: {sum(r.hanging for r in of)} facts")
        for way in Counter(way for reading in of for way in reading.ways):
            right, predicted = (sum(r.ways.get(way, r.ways["now"])[n] for r in of) for n in (0, 1))
            lines.append(f"  {way}: {right} right of {predicted}, F1 {2 * right / max(predicted + expected, 1):.4f}")
    return lines


if __name__ == "__main__":
    main()
