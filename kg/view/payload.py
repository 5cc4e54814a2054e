"""The data of a page as JSON that a browser parses and never executes: plain when small, packed when large.

Actors become numbers (their place in the list), and ties number their events, which keeps a page of 5,000 actors
near 1.5 MB. Plain JSON has `<`, `>` and `&` escaped, so that no text can end the element it stands in; packed
JSON is gzip in base64, which a browser opens with `DecompressionStream`.
"""

from __future__ import annotations

import base64
import gzip
import json
import math
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from kg.view.data import PageActor, PageData, PageEvent, PageEvidence, PagePlace, PagePost, PageTie

PLAIN_UP_TO = 100_000
"""Characters of JSON from which on the data is packed."""

Json = dict[str, Any]


def nodes(data: PageData) -> list[Json]:
    """What pyvis calls nodes: number and position of each actor, in the order of the data."""
    return [{"id": number, "x": _rounded(a.x), "y": _rounded(a.y)} for number, a in enumerate(data.actors)]


def edges(data: PageData) -> list[Json]:
    """What pyvis calls edges: one a pair of actors, with its events; ties to unknown actors are left out."""
    actors = {a.id: number for number, a in enumerate(data.actors)}
    events = {e.id: number for number, e in enumerate(data.events)}
    known = [t for t in data.ties if t.source in actors and t.target in actors and t.source != t.target]
    return [_edge(number, tie, actors, events) for number, tie in enumerate(known)]


def contents(data: PageData, nodes: list[Json], edges: list[Json]) -> Json:
    """Everything the script of the page reads."""
    actors = {a.id: number for number, a in enumerate(data.actors)}
    return {
        "title": data.title,
        "language": data.language,
        "seats": data.seats,
        "communities": data.communities,
        "leftOut": asdict(data.left_out),
        "estimated": data.estimated,
        "labels": {"type": data.types, "role": data.roles, "topic": data.topics, "country": data.countries},
        "actors": [_actor(a) for a in data.actors],
        "events": [_event(e, actors) for e in data.events],
        "nodes": nodes,
        "edges": edges,
    }


def pack(contents: Mapping[str, Any]) -> tuple[str, str]:
    """The encoding ("json" or "gzip") and the text that goes into the page, safe inside a script element."""
    text = json.dumps(contents, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=dict)
    text = text.encode("utf-8", "replace").decode("utf-8")  # a lone surrogate cannot be written
    if len(text) > PLAIN_UP_TO:
        return "gzip", base64.b64encode(gzip.compress(text.encode("utf-8"), 6, mtime=0)).decode("ascii")
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return "json", text


def _edge(number: int, tie: PageTie, actors: Mapping[str, int], events: Mapping[str, int]) -> Json:
    told = [events[e] for e in tie.events if e in events]
    return {
        "id": number,
        "from": actors[tie.source],
        "to": actors[tie.target],
        "events": told,
        "weight": _rounded(tie.weight or len(told)),
    }


def _actor(actor: PageActor) -> Json:
    measures = {name: value for name, value in actor.measures.items() if math.isfinite(value)}
    return {
        "id": actor.id,
        "kind": actor.kind,
        "country": actor.country,
        "labels": dict(actor.labels),
        "latin": actor.latin,
        "names": actor.names,
        "posts": [_fields(p) for p in actor.posts],
        "measures": measures,
        "community": actor.community,
    }


def _event(event: PageEvent, actors: Mapping[str, int]) -> Json:
    record = _fields(event)
    record["place"] = _fields(event.place)
    record["evidence"] = [_fields(one) for one in event.evidence]
    record["participants"] = [
        {"actor": actors[p.actor], "part": p.part, "role": p.role, "weight": p.weight}
        for p in event.participants
        if p.actor in actors
    ]
    return record


def _fields(record: PageEvent | PagePlace | PageEvidence | PagePost) -> Json:
    """The fields of a record by name; `asdict` of the standard library copies whatever they hold, ten times slower."""
    return {name: getattr(record, name) for name in record.__slots__}


def _rounded(value: float) -> float:
    return round(value, 2) if math.isfinite(value) else 0.0
