"""A small extraction, made by hand, in Arabic and in English."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from kg.model import (
    Article,
    DateExpression,
    Event,
    Extraction,
    Mention,
    Participant,
    Place,
    Span,
    Trigger,
)

TEXT = "Salim Najjar spoke today with Aino.\nThey agreed."


def span(part: str, text: str = TEXT) -> Span:
    """Where a part stands in the text."""
    return Span(text.index(part), text.index(part) + len(part))


@pytest.fixture
def at() -> Callable[[str], Span]:
    return span


@pytest.fixture
def extraction() -> Extraction:
    return Extraction(
        Article("x", TEXT, title="A call", published=date(2031, 3, 9), publisher="Desk", language="en", key="one",
                url="https://example.org/1"),
        sentences=(span("Salim Najjar spoke today with Aino."), span("They agreed.")),
        mentions=(Mention(span("Salim Najjar"), "person", "Salim Najjar", "minister-of-defence", "OM", "person:name"),
                  Mention(span("Aino"), "person", "Aino", country="FI"), Mention(span("They"), "both", rule="anaphor")),
        dates=(DateExpression(span("today"), "2031-03-09"),),
        triggers=(Trigger(span("spoke today with"), "call", "en.call"),),
        events=(Event("call", (Participant("person", "Salim Najjar", "minister-of-defence", "OM",
                                           spans=(span("Salim Najjar"),)),
                               Participant("person", "Aino", country="FI", spans=(span("Aino"),))),
                      date="2031-03-09", place=Place("Muscat", "OM", "مسقط"), topics=("cyber",),
                      evidence=(span("Salim Najjar spoke today with Aino."),), rule="en.call", confidence=0.9),),
    )  # fmt: skip
