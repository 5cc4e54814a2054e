"""What one more article costs in graphs of 1,000, 10,000 and 100,000 actors, and what resolving them from scratch took.

Run: python -m benchmarks.blocking [SIZE ...]
Each graph holds one article for every two actors; then articles about known and new persons come one by one.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from datetime import date, timedelta

import pyoxigraph as ox

from benchmarks.identity_stream import Person, people, spelling
from kg import ids, pipeline
from kg.identity import settle
from kg.model import Article, Event, Extraction, Participant, Place
from kg.rdf.store import Store

SIZES = (1_000, 10_000, 100_000)
MORE = 60
COUNTRIES = 190


def article(number: int, persons: list[Person], rng: random.Random) -> Extraction:
    """An article that tells of a meeting of these persons."""
    on = date(2010, 1, 1) + timedelta(days=rng.randrange(5000))
    script = rng.choice((0, 1, 2))
    parts = tuple(Participant("person", spelling(rng, p, script), p.role, p.country) for p in persons)
    event = Event("meeting", parts, "happened", on.isoformat(), place=Place(f"City {number % 500}", persons[0].country))
    made = Article(ids.article_id(f"{number}"), "", published=on, language="en", key=str(number))
    return Extraction(made, events=(event,))


def main(sizes: tuple[int, ...]) -> None:
    """Print a line a size."""
    print("actors   stored s   resolved from scratch s (CPU s)   one more article, ms, median (95th percentile)")
    for size in sizes:
        rng = random.Random(size)
        made = people(size, 11, COUNTRIES)
        with Store(ox.Store()) as store:
            begun = time.perf_counter()
            for number in range(size // 2):
                pipeline.stored(store, article(number, made[2 * number : 2 * number + 2], rng))
            stored, worked = time.perf_counter(), time.process_time()
            settle(store)
            settled, worked = time.perf_counter(), time.process_time() - worked
            puts, settles = [], []
            for number in range(size, size + MORE):
                extraction = article(number, rng.sample(made, 2), rng)
                at = time.perf_counter()
                pipeline.stored(store, extraction)
                between = time.perf_counter()
                settle(store)
                puts.append(1000 * (between - at))
                settles.append(1000 * (time.perf_counter() - between))
        print(
            f"{size:7} {stored - begun:9.1f} {settled - stored:9.1f} ({worked:.1f})   "
            f"put {_shown(puts)}   settle {_shown(settles)}",
            flush=True,
        )


def _shown(times: list[float]) -> str:
    return f"{statistics.median(times):.1f} ({statistics.quantiles(times, n=20)[-1]:.1f})"


if __name__ == "__main__":
    main(tuple(int(size) for size in sys.argv[1:]) or SIZES)
