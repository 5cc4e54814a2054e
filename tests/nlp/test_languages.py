"""The lexicons themselves: headers, codes, and a guide that explains every key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kg.namespaces import ROLE, TOPIC
from kg.nlp.language import FOLDER
from kg.nlp.language.files import table

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
LEXICONS = sorted((*FOLDER.glob("*/*.yaml"), *FOLDER.glob("*/*.tsv")))


def named(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def keys_of(name: str) -> set[str]:
    """What the guide's section on a file sets in code style."""
    section = GUIDE.split(f"## {name}\n", 1)[1].split("\n## ", 1)[0]
    return set(re.findall(r"`([a-z_-]+)`", section))


@pytest.mark.parametrize("path", LEXICONS, ids=named)
def test_every_lexicon_says_what_it_is_where_from_its_licence_and_its_gaps(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    header = "\n".join(line for line in lines[:12] if line.startswith("#"))
    assert lines[0].startswith("# ")
    assert re.search(r"[Ss]ource:|Made by", header), header
    assert re.search(r"Licence", header), header
    assert re.search(r"Known gaps: \S", header), header


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*/topics.yaml")), ids=named)
def test_every_topic_is_in_the_ontology(path: Path) -> None:
    assert [code for code in table(path) if code not in TOPIC] == []


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*/titles.yaml")), ids=named)
def test_every_role_of_a_title_is_in_the_ontology(path: Path) -> None:
    titles = table(path)
    codes = [code for section in ("posts", "heads", "plural") for code in titles.get(section, {})]
    codes += [code for roles in titles.get("posts_of", {}).values() for code in roles]
    assert codes
    assert [code for code in codes if code not in ROLE] == []


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*/titles.yaml")), ids=named)
def test_a_title_means_one_post(path: Path) -> None:
    seen: dict[str, str] = {}
    for role, phrases in table(path)["posts"].items():
        for phrase in phrases:
            assert seen.setdefault(phrase, role) == role, phrase


@pytest.mark.parametrize("name", ["grammar.yaml", "dates.yaml", "titles.yaml", "triggers.yaml"])
@pytest.mark.parametrize("code", sorted(path.name for path in FOLDER.iterdir()))
def test_the_guide_explains_every_key(code: str, name: str) -> None:
    assert set(table(FOLDER / code / name)) <= keys_of(name)


def test_the_guide_explains_no_key_that_is_nowhere() -> None:
    for name in ("grammar.yaml", "dates.yaml", "titles.yaml"):
        section = GUIDE.split(f"## {name}\n", 1)[1].split("\n## ", 1)[0]
        rows = re.findall(r"^\| (`.+?) \|", section, re.MULTILINE)
        explained = {key for row in rows for key in re.findall(r"`(\w+)`", row)}
        used = {key for path in FOLDER.glob(f"*/{name}") for key in table(path)}
        assert explained - used == set()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*/triggers.yaml")), ids=named)
def test_frames_of_one_language_have_the_language_in_their_rule(path: Path) -> None:
    frames: list[dict[str, Any]] = [frame for frames in table(path).values() if isinstance(frames, list)
                                    for frame in frames if isinstance(frame, dict)]
    assert frames
    assert {frame["form"] for frame in frames} <= {"verb", "noun", "light"}
    assert [frame["rule"] for frame in frames if not frame["rule"].startswith(path.parent.name + ".")] == []


def lists_in(value: Any) -> Iterator[list[Any]]:
    """Every list within what a YAML file holds."""
    if isinstance(value, list):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from lists_in(inner)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*/*.yaml")), ids=named)
def test_no_list_names_a_thing_twice(path: Path) -> None:
    for listed in lists_in(table(path)):
        words = [str(word) for word in listed]
        assert sorted(set(words)) == sorted(words)
