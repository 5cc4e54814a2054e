"""B-cubed quality of actors and events on the generated stream, and the cost of resolving it.

Run: python -m benchmarks.identity [--articles N] [--seed S]
B-cubed (Bagga and Baldwin, 1998): precision and recall of each mention's cluster, averaged over mentions.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from collections.abc import Hashable, Mapping

import pyoxigraph as ox

from benchmarks.identity_stream import stream
from kg import ids, pipeline
from kg.identity import settle
from kg.rdf.store import Store
from kg.references import reference_of


def b_cubed(truth: Mapping[str, Hashable], found: Mapping[str, Hashable]) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    of_truth, of_found = _groups(truth), _groups(found)
    precision = recall = 0.0
    for item, real in truth.items():
        mine, theirs = of_found[found[item]], of_truth[real]
        common = len(mine & theirs)
        precision += common / len(mine) / len(truth)
        recall += common / len(theirs) / len(truth)
    return precision, recall, 2 * precision * recall / (precision + recall)


def _groups(labels: Mapping[str, Hashable]) -> dict[Hashable, set[str]]:
    groups: defaultdict[Hashable, set[str]] = defaultdict(set)
    for item, label in labels.items():
        groups[label].add(item)
    return groups


def main() -> None:
    """Generate, resolve, measure, print."""
    options = argparse.ArgumentParser()
    options.add_argument("--articles", type=int, default=3000)
    options.add_argument("--persons", type=int, default=0)
    options.add_argument("--seed", type=int, default=7)
    given = options.parse_args()
    named: dict[str, int] = {}
    unnamed: dict[str, int] = {}
    told: dict[str, int] = {}
    with Store(ox.Store()) as store:
        begun = time.perf_counter()
        for extraction, truth in stream(given.persons or given.articles // 8, given.articles // 3, given.seed):
            numbers, article = reference_of(extraction), extraction.article.id
            for place, person in truth.persons.items():
                participant = extraction.events[place[0]].participants[place[1]]
                (named if participant.name else unnamed)[ids.reference(article, numbers[place])] = person
            told |= {ids.event(article, n): event for n, event in enumerate(truth.events, 1)}
            pipeline.stored(store, extraction)
        stored = time.perf_counter()
        settle(store)
        settled = time.perf_counter()
        denotes = {str(r): str(a) for r, a in store.select("SELECT ?r ?a { ?r dd:denotes ?a }")}
        reports = {str(e): str(c) for e, c in store.select("SELECT ?e ?c { ?e dd:reportOf ?c }")}
    holders = {denotes[r]: person for r, person in named.items()}
    right = sum(holders.get(denotes[r]) == person for r, person in unnamed.items())
    wrong = sum(denotes[r] in holders and holders[denotes[r]] != person for r, person in unnamed.items())
    print(f"{given.articles} articles, {len(named)} named mentions of {len(set(named.values()))} persons")
    for what, real, found in (("actors", named, denotes), ("events", told, reports)):
        precision, recall, f1 = b_cubed(real, {item: found[item] for item in real})
        print(f"  {what}: B-cubed precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")
    print(f"  unnamed office-holders: {len(unnamed)}, resolved rightly {right}, wrongly {wrong}")
    mentions = len(named) + len(unnamed)
    print(f"  {mentions} mentions stored in {stored - begun:.1f} s, resolved in {settled - stored:.1f} s")


if __name__ == "__main__":
    main()
