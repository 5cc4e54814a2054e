"""Precision and recall of automatic merges as the graph makes them: name, country and post, among all others.

Run: python -m benchmarks.name_pairs_held_out [--errors] [--once]
Each name of name_pairs_held_out.csv becomes an article about one person with the country and post of its row; the
articles are resolved together, and a pair counts as merged where both names denote one actor. By the name alone as in
benchmarks.name_pairs, for comparison. With --once the pairs of name_pairs_once.csv, whose errors nobody has read.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pyoxigraph as ox

from benchmarks.name_pairs import Pair, quality
from kg import ids, pipeline
from kg.identity import settle
from kg.model import Article, Event, Extraction, Participant
from kg.rdf.store import Store
from kg.resolve.comparison import SAME_NAME, compare

PAIRS = Path(__file__).with_name("name_pairs_held_out.csv")
ONCE = Path(__file__).with_name("name_pairs_once.csv")
ROLES = {
    "defence minister": "minister-of-defence", "foreign minister": "minister-of-foreign-affairs",
    "minister of the interior": "minister-of-interior", "president": "head-of-state", "emir": "head-of-state",
    "prime minister": "head-of-government", "crown prince": "crown-prince", "chief of general staff": "chief-of-staff",
    "chief of the defence staff": "chief-of-staff", "chief of army staff": "service-commander",
    "king": "head-of-state", "sultan": "head-of-state", "deputy defence minister": "deputy-minister-of-defence",
    "deputy prime minister": "deputy-head-of-government", "secretary general": "secretary-general",
    "ambassador": "ambassador", "speaker of parliament": "speaker-of-parliament", "governor": "governor",
    "national security adviser": "national-security-adviser", "commander of the navy": "service-commander",
    "commander of the air force": "service-commander", "commander": "commander", "special envoy": "envoy",
}  # fmt: skip
LANGUAGES = {"ar": "ar", "latin": "en", "cyrillic": "ru"}


def rows(path: Path = PAIRS) -> list[dict[str, str]]:
    """The pairs with what stands beside the names."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def articles(found: list[dict[str, str]]) -> Iterator[Extraction]:
    """An article for each side of each pair."""
    for number, row in enumerate(found):
        for side, script in zip(("left", "right"), row["scripts"].split("-"), strict=True):
            name, key = row[side], f"{number} {side}"
            role, day = ROLES.get(row[f"{side}_post"], ""), date.fromisoformat(row[f"{side}_date"] + "-15")
            person = Participant("person", name, role, row[f"{side}_country"], names=(name,))
            article = Article(ids.article_id(key), key, published=day, language=LANGUAGES[script], key=key)
            yield Extraction(article, events=(Event("meeting", (person,), "happened", day.isoformat()),))


def main(arguments: Sequence[str]) -> None:
    """Resolve, measure, print."""
    found = rows(ONCE if "--once" in arguments else PAIRS)
    with Store(ox.Store()) as store:
        for extraction in articles(found):
            pipeline.stored(store, extraction)
        settle(store)
        query = "SELECT ?k ?a { ?r dd:denotes ?a ; dd:inArticle/dct:identifier ?k }"
        actor = {str(key): str(iri) for key, iri in store.select(query)}
    merged: dict[Pair, float] = {}
    for number, row in enumerate(found):
        pair = Pair(row["left"], row["right"], row["scripts"], row["same"] == "yes", True)
        merged[pair] = float(actor[f"{number} left"] == actor[f"{number} right"])
    for scripts in (*sorted({pair.scripts for pair in merged}), "all"):
        some = [pair for pair in merged if scripts in (pair.scripts, "all")]
        whole = quality(some, merged.__getitem__, 1)
        name = quality(some, lambda pair: compare(pair.left, pair.right).score, SAME_NAME)
        print(f"  {scripts:<18} in the graph {whole[0]:.3f} {whole[1]:.3f}   by the name {name[0]:.3f} {name[1]:.3f}")
    if "--errors" in arguments:
        for pair, one in merged.items():
            if bool(one) != pair.same:
                print(f"    same={pair.same} {pair.left} | {pair.right} {compare(pair.left, pair.right)}")


if __name__ == "__main__":
    main(sys.argv[1:])
