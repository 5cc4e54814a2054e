from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any


def test_an_actor_with_names_posts_events_sentences_offsets_and_rule(kg: Callable[..., Any]) -> None:
    out = kg("explain", "مرهف أبو قصرة").out
    first = out.splitlines()[0]
    assert first.startswith("Murhaf Abu Qasra (person, Syria)  https://w3id.org/")
    assert "also written: " in out
    assert "post: minister of defence, Syria, " in out
    assert "| عقد وزير الدفاع السوري" in out
    assert "sentence 1, characters 0–" in out
    assert "read by rule: by-hand" in out


def test_an_event_by_its_iri(kg: Callable[..., Any]) -> None:
    found = json.loads(kg("explain", "SY", "--json").out)
    iri = found["events"][0]["iri"]
    done = kg("explain", iri, "--lang", "ar")
    assert iri in done.out.splitlines()[0]
    assert "الجملة" in done.out


def test_who_is_not_there(kg: Callable[..., Any]) -> None:
    assert "no actor is named" in kg("explain", "Genghis Khan").complaint
