"""A frame with its date and place settled: what is merged into events."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Place
from kg.nlp.frames import Frame


@dataclass(slots=True)
class Telling:
    """`date` is ISO 8601 as in `kg.model.Event`, "" where not told."""

    frame: Frame
    date: str
    place: Place
