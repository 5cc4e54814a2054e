"""How fast extraction is and what memory it takes, beside spaCy's own blank tokenizer on the same articles.

Run `python benchmarks/extraction.py`; it prints the tables of benchmarks/extraction.md. Every article has 200 words.
Each reader works in a process of its own on one core; loading is done before the clock starts. The clock is that of
the processor, so that what else runs on the machine does not count. "first" is the first pass, in which every word is
new; "again" is the best of the passes after it.
"""

from __future__ import annotations

import os
import platform
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.articles import CORPUS, WORDS, corpus, of_equal_length, ours
from kg.model import Article

PASSES = 4
GREETING = {"ar": "استقبل الوزير ضيفه.", "en": "The minister met his guest."}


@dataclass(frozen=True, slots=True)
class Figures:
    """Articles a second in the first and the best later pass, and the peak memory of the process in megabytes."""

    first: float
    again: float
    memory: float


def extractor() -> Callable[[Article], object]:
    """What is measured."""
    from kg.nlp import Extractor

    return Extractor().extract


def tokenizer() -> Callable[[Article], object]:
    """What it is measured against: words only."""
    import spacy

    pipelines = {code: spacy.blank(code) for code in GREETING}
    return lambda article: pipelines[article.language](article.text)


READERS = {"`kg` extraction": extractor, "blank spaCy tokenizer": tokenizer}
TEXTS = {"this project's articles": ours, "the news corpus": corpus}


def measure(reader: str, texts: str) -> Figures:
    """The figures of one reader on one set of texts, in this process."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    articles = of_equal_length(TEXTS[texts]())
    words = sum(len(article.text.split()) for article in articles)
    read = READERS[reader]()
    for code, text in GREETING.items():
        read(Article(code, text, language=code))
    first, *again = (words / WORDS / seconds(read, articles) for _ in range(PASSES))
    return Figures(first, max(again), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def seconds(read: Callable[[Article], object], articles: list[Article]) -> float:
    """Processor time of reading the articles once."""
    started = time.process_time()
    for article in articles:
        read(article)
    return time.process_time() - started


def main() -> None:
    """Print the table, and where the time goes."""
    print(f"{platform.machine()}, Python {platform.python_version()}, one core\n")
    print("| reader | articles | articles a second, first | again | peak memory |\n|---|---|---:|---:|---:|")
    for texts in TEXTS if CORPUS.is_file() else list(TEXTS)[:1]:
        for reader in READERS:
            with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
                figures = process.submit(measure, reader, texts).result()
            print(f"| {reader} | {texts} | {figures.first:,.0f} | {figures.again:,.0f} | {figures.memory:.0f} MB |")
    print("\n| component | share of the time |\n|---|---:|")
    for name, share in shares(of_equal_length((corpus if CORPUS.is_file() else ours)())):
        print(f"| {name} | {share:.0%} |")


def shares(articles: list[Article]) -> list[tuple[str, float]]:
    """The share of each step of the pipeline in the time."""
    from kg.nlp.extractor import pipeline

    spent: Counter[str] = Counter()
    for article in articles:
        nlp, started = pipeline(article.language), time.process_time()
        doc = nlp.make_doc(article.text)
        doc._.article = article
        for name, component in (("tokens", lambda doc: doc), *nlp.pipeline):
            doc = component(doc)
            spent[name] += time.process_time() - started
            started = time.process_time()
    return [(name, seconds / spent.total()) for name, seconds in spent.items()]


if __name__ == "__main__":
    main()
