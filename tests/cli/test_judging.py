"""Identity on the command line: resolve, review, merge, split, undo, explain."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg import pipeline
from kg.rdf.store import open_store
from tests.conftest import gold

Kg = Callable[..., Any]
ONE, OTHER = "Lloyd Austin", "Wei Fenghe"


@pytest.fixture
def own(tmp_path: Path, gold_folder: Path) -> Path:
    """A copy of the store that may be changed."""
    folder = tmp_path / "own"
    shutil.copytree(gold_folder, folder)
    return folder


def test_resolve_says_what_changed_and_then_nothing(kg: Kg, tmp_path: Path) -> None:
    ledger, own = tmp_path / "ledger.jsonl", tmp_path / "own"
    with open_store(own) as store:
        for extraction in gold():
            pipeline.stored(store, extraction)
    first = json.loads(kg("resolve", "--json", "--export", str(ledger), store=own).out)
    assert first["made"]
    assert len(ledger.read_text("utf-8").splitlines()) == len(first["made"])
    assert kg("resolve", store=own).out.startswith("0 judgements made, 0 withdrawn")
    assert kg("resolve", "--all", store=own).out.startswith("0 judgements made, 0 withdrawn")


def test_one_minister_in_two_scripts_is_explained(kg: Kg, own: Path) -> None:
    kg("resolve", store=own)
    iris = {json.loads(kg("explain", name, "--json", store=own).out)["iri"] for name in ("Hulusi Akar", "خلوصي أكار")}
    assert len(iris) == 1


def test_merge_split_and_undo(kg: Kg, own: Path) -> None:
    kg("resolve", store=own)
    before = json.loads(kg("explain", ONE, "--json", store=own).out)
    merged = json.loads(kg("merge", ONE, OTHER, "--why", "to try", "--by", "ann", "--json", store=own).out)
    assert merged["judgement"]["verdict"] == "same"
    assert "by ann" in kg("explain", ONE, store=own).out
    assert "same" in kg("undo", store=own).out
    assert json.loads(kg("explain", ONE, "--json", store=own).out) == before
    assert kg("split", ONE, OTHER, "--by", "ann", store=own).out.startswith("different")
    assert kg("undo", ONE, OTHER, store=own).code == 0
    assert "no decision" in kg("undo", store=own).complaint


def test_a_review_keeps_each_answer(kg: Kg, own: Path) -> None:
    kg("resolve", store=own)
    cases = json.loads(kg("review", "--kind", "event", "--json", store=own).out)
    assert cases
    assert cases[0]["left"]["sentences"]
    done = kg("review", "--kind", "event", "--by", "ann", store=own, stdin=b"x\nn\n")
    assert "one and the same?" in done.out
    rest = json.loads(kg("review", "--kind", "event", "--json", store=own).out)
    assert len(rest) == len(cases) - 1 or len(cases) == 20


def test_a_review_without_pairs_says_where_others_wait(kg: Kg, own: Path) -> None:
    kg("resolve", store=own)
    waiting = len(json.loads(kg("review", "--kind", "event", "--json", "--limit", "999", store=own).out))
    said = kg("review", "--kind", "article", store=own).err
    assert said.startswith("nothing to review among articles; pairs that wait: ")
    assert f"{waiting} among events (--kind event)" in said


def test_a_ledger_is_taken_over(kg: Kg, own: Path, tmp_path: Path, gold_folder: Path) -> None:
    kg("resolve", store=own)
    kg("merge", ONE, OTHER, "--by", "ann", store=own)
    ledger = tmp_path / "ledger.jsonl"
    kg("resolve", "--export", str(ledger), store=own)
    shutil.copytree(gold_folder, tmp_path / "fresh")
    kg("resolve", "--import", str(ledger), store=tmp_path / "fresh")
    assert "by ann" in kg("explain", ONE, store=tmp_path / "fresh").out


def test_mistakes_are_one_line(kg: Kg, own: Path) -> None:
    assert "no article names anyone so" in kg("merge", "Nobody", ONE, store=own).complaint
    assert "one and the same" in kg("merge", ONE, ONE, store=own).complaint


def test_what_an_actor_is_made_of_is_listed_and_a_part_can_be_split_off(kg: Kg, own: Path) -> None:
    listed = json.loads(kg("split", "Hulusi Akar", "--json", store=own).out)
    readings = sorted({member["reading"] for member in listed})
    assert len(readings) == 2
    before = kg("explain", "خلوصي أكار", "--json", store=own).out
    kg("split", *readings, "--why", "to try", "--by", "ann", store=own)
    assert {m["reading"] for m in json.loads(kg("split", readings[1], "--json", store=own).out)} == {readings[1]}
    kg("split", listed[0]["reading"], listed[0]["reference"], "--by", "ann", store=own)
    left = json.loads(kg("split", listed[0]["reading"], "--json", store=own).out)
    assert listed[0]["reference"] not in {member["reference"] for member in left}
    kg("undo", store=own)
    kg("undo", store=own)
    assert kg("explain", "خلوصي أكار", "--json", store=own).out == before
    assert readings[0] in kg("split", "خلوصي أكار", store=own).out
