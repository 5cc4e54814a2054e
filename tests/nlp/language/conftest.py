"""What the tests of languages share: a language of a few words in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

FILES = {
    "grammar.yaml": """
        cased: true
        function: [le, la, de, à, et]
        particles: [de]
        given: [jean]
        delegation_modifiers: [de]
        and: [et]
        markers: {in: [à]}
        post_connectors: [de]
        """,
    "titles.yaml": "posts: {minister-of-defence: [ministre de la Défense]}\nranks: [Général]",
    "triggers.yaml": "meeting: [{form: verb, rule: fr.meet, words: [rencontre], pron: [le rencontre]}]",
    "dates.yaml": "months: {1: [janvier]}\nfuture: [prochain]",
    "topics.yaml": "training-and-education: [formation, formation * officiers]",
    "places.yaml": """
        demonyms: {FR: [français]}
        names: {FR: [France]}
        cities: {FR: {Paris: [Paris], Lyon: [Lyon]}}
        organisations: {NATO: [OTAN]}
        """,
    "words.tsv": "# header\nministre\tw\njean\tn\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A French of a few words that is complete."""
    made = tmp_path / "fr"
    made.mkdir()
    for name, text in FILES.items():
        (made / name).write_text(text, encoding="utf-8")
    return made
