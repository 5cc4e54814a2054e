"""What extraction makes of a news corpus that nobody has annotated: does it hold, how long does it take, what is found.

Run `python benchmarks/corpus.py` for the tables of benchmarks/corpus.md; with `--sample 72` it prints instead, with
their text, the events of so many articles drawn by a fixed seed: evenly by language, type and source, to be checked
by hand; with `--judged` the precision that a reader counted (benchmarks/corpus_judged.csv). The corpus is a packed file
of JSON lines; another one may be named by `--corpus FILE`.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.articles import CORPUS, corpus
from kg.model import EVENT_TYPES, Article, Event, Extraction
from kg.nlp import Extractor

SEED = 20251125
JUDGED = Path(__file__).with_name("corpus_judged.csv")


def main() -> None:
    """Print the tables or the sample."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpus", type=Path, default=CORPUS)
    options.add_argument("--sample", type=int, default=0, metavar="ARTICLES")
    options.add_argument("--judged", action="store_true")
    chosen = options.parse_args()
    if chosen.judged:
        print("\n".join(judged()))
        return
    articles = corpus(chosen.corpus)
    extractor = Extractor()
    for language in ("ar", "en"):  # loads what is loaded once
        extractor.extract(Article("warm", ".", language=language))
    taken = [(extraction, spent) for extraction, spent in (_timed(extractor, article) for article in articles)]
    if chosen.sample:
        print("\n\n".join(_shown(extraction) for extraction in sample([e for e, _ in taken], chosen.sample)))
    else:
        print("\n".join(tables(taken)))


def _timed(extractor: Extractor, article: Article) -> tuple[Extraction, float]:
    """An extraction and the seconds it took; an error ends the run, for none may be raised."""
    started = time.process_time()
    return extractor.extract(article), time.process_time() - started


def tables(taken: list[tuple[Extraction, float]]) -> list[str]:
    """Whether it holds, then events by source, then by type."""
    slowest, seconds = max(taken, key=lambda pair: pair[1])
    lines = [
        f"{len(taken)} articles, none raised; slowest {seconds:.2f} s ({slowest.article.key}, "
        f"{len(slowest.article.text.split())} words); all {sum(spent for _, spent in taken):.1f} s\n",
        "| language | source | articles | with an event | share | events |\n|---|---|---:|---:|---:|---:|",
    ]
    sources = Counter((e.article.language, e.article.publisher) for e, _ in taken)
    for (language, source), number in sorted(sources.items(), key=lambda item: (item[0][0], -item[1], item[0][1])):
        counts = [len(e.events) for e, _ in taken if (e.article.language, e.article.publisher) == (language, source)]
        full = sum(map(bool, counts))
        lines.append(f"| {language} | {source} | {number} | {full} | {full / number:.0%} | {sum(counts)} |")
    types = Counter((event.type, e.article.language) for e, _ in taken for event in e.events)
    lines.append("\n| type | Arabic | English |\n|---|---:|---:|")
    lines += [f"| {type_} | {types[type_, 'ar']} | {types[type_, 'en']} |" for type_ in EVENT_TYPES]
    return lines


def judged() -> list[str]:
    """Precision as a reader counted it, by type of event, by language and in all."""
    with JUDGED.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    lines = ["| | events | told by the text | without any fault | participants right |\n|---|---:|---:|---:|---:|"]
    groups = [(type_, [r for r in rows if r["type"] == type_]) for type_ in EVENT_TYPES]
    for code, language in (("ar", "Arabic"), ("en", "English")):
        groups.append((language, [row for row in rows if row["language"] == code]))
    for name, group in (*groups, ("all", rows)):
        told = [row for row in group if row["told"] == "yes"]
        whole = [row for row in told if row["right"] == row["participants"] and not row["wrong"]]
        right, parties = (sum(int(row[column]) for row in told) for column in ("right", "participants"))
        lines.append(
            f"| {name} | {len(group)} | {len(told) / len(group):.2f} | {len(whole) / len(group):.2f} "
            f"| {right / parties:.2f} |"
        )
    return lines


def sample(extractions: list[Extraction], number: int, seed: int = SEED) -> list[Extraction]:
    """So many articles with events: in turn of each language and type, each time from the source drawn least so far."""
    dice = random.Random(seed)
    shuffled = sorted(extractions, key=lambda e: e.article.key)
    dice.shuffle(shuffled)
    waiting: dict[tuple[str, str], list[Extraction]] = defaultdict(list)
    for extraction in shuffled:
        for type_ in dict.fromkeys(event.type for event in extraction.events):
            waiting[extraction.article.language, type_].append(extraction)
    drawn: dict[str, Extraction] = {}
    sources: Counter[str] = Counter()
    while len(drawn) < number and any(waiting.values()):
        for stratum in sorted(waiting):
            left = [e for e in waiting[stratum] if e.article.key not in drawn]
            waiting[stratum] = left
            if left and len(drawn) < number:
                one = min(left, key=lambda e: sources[e.article.publisher])
                drawn[one.article.key] = one
                sources[one.article.publisher] += 1
    return list(drawn.values())


def _shown(extraction: Extraction) -> str:
    article = extraction.article
    about = f"{article.language}, {article.publisher}, {article.published or 'undated'}"
    head = f"=== {article.key} ({about}) {article.title}"
    return "\n".join([head, article.text, *(_event(n, event) for n, event in enumerate(extraction.events, 1))])


def _event(number: int, event: Event) -> str:
    place = ", ".join(filter(None, (event.place.city, event.place.country)))
    day = event.date or event.unresolved_date
    head = f"--- {number} {event.type} {event.status} {day} [{place}] {', '.join(event.topics)} ({event.rule})"
    parties = [
        "      " + " | ".join(filter(None, (p.part, p.kind, p.name, p.role, p.country, p.head and f"head {p.head}")))
        for p in event.participants
    ]
    return "\n".join([head, *parties])


if __name__ == "__main__":
    main()
