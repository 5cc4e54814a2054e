"""A dossier made by hand, with something in every section."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kg.dossier.data import (
    Activity,
    Change,
    Counterpart,
    Dossier,
    Doubt,
    Entry,
    Figures,
    Judged,
    Name,
    Person,
    Post,
    Quote,
    Standing,
    Version,
)

Made = Callable[..., Dossier]


def _made(text: str = "", url: str = "https://example.org/1", **changed: object) -> Dossier:
    """The dossier; with a text, every text of it that comes from articles is that one."""

    def said(usual: str) -> str:
        return text or usual

    quote = Quote(said("استقبل الوزير نظيره في دمشق."), "ar", said("SANA"), "2025-11-16", said("لقاء في دمشق"), url)
    versions = (Version(said("2025-11-15"), (said("SANA"),)), Version(said("2025-11-16"), (said("TASS"), said("Enab"))))
    people = (Person(said("Andrei Belousov"), said("minister of defence, Russia")), Person(said("يونس بك يفكيروف")))
    entries = (
        Entry(1, "https://x/1", "2025-10", "2025-11-17", "month", said("visit"), "happened", said("Russia"), people, 2,
              (said("training"), said("military cooperation")), 2, 1, (), (quote,)),
        Entry(2, "https://x/2", "2025-11-16", "2025-11-17", "day", said("meeting"), "denied",
              said("Damascus, Syria"), people[:1], 0, (), 3, 3, (("date", versions),),
              (quote, replace(quote, language="en", text=said("They met.")))),
        Entry(3, "https://x/3", "", "2025-11-17", "", said("meeting"), "planned", "", (), 0, (), 1, 1, (), (quote,)),
    )  # fmt: skip
    whole = Dossier(
        "en", said("Murhaf Abu Qasra"), "person", said("Syria"), "", "",
        Figures(1, 1, 1, 6, 3, "2025-10", "2025-11-16", 1, 0, 2, 0, "2025-11-17"),
        (Name(said("مرهف أبو قصرة"), "arabic", 3), Name(said("Murhaf Abu Qasra"), "latin", 1)),
        (Post(said("Murhaf Abu Qasra"), said("minister of defence"), said("Syria"), "2025-10-01", "2025-11-17", 3),),
        (Counterpart(said("Andrei Belousov"), 2, "2025-10", "2025-11-16"), Counterpart(said("Enab"), 1, "", "")),
        entries,
        ((said("training"), 2), (said("coordination"), 1)),
        Activity("month", ("2025-10", "2025-11"), ((said("visit"), (1, 0)), (said("meeting"), (0, 1)), ("", (1, 1)))),
        (Standing("2025-10", 1.0, 2, 5), Standing("2025-11", 0.0, 0, 3)),
        ("2024-Q1 – 2024-Q4", "2025-Q1 – 2025-Q4"),
        (Change("first-meeting", said("Andrei Belousov"), "2025-10"), Change("rising", said("x"), "0 → 2")),
        (Doubt("differ-date", 1, "", (2,), versions), Doubt("undated", 1, "", (3,)), Doubt("unsure", 1, said("A / B"))),
        (("same-rule", 2), ("different-person", 1)),
        (Judged("same", said("مرهف"), said("Murhaf"), 0.97, said("rule:person"), "2025-11-17"),),
    )  # fmt: skip
    return replace(whole, **changed)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def made() -> Made:
    """Makes the dossier."""
    return _made
