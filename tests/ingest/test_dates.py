"""The forms in which a publication date is accepted."""

from __future__ import annotations

from datetime import date

import pytest

from kg.ingest.dates import publication_date


@pytest.mark.parametrize(
    "text",
    ["2025-11-17", " 2025-11-17 ", "20251117", "2025-11-17T08:00:00+03:00", "2025-11-17 08:00", "٢٠٢٥-١١-١٧"],
)
def test_accepted(text: str) -> None:
    assert publication_date(text) == date(2025, 11, 17)


@pytest.mark.parametrize(
    "text", ["", "2025-11", "17-11-2025", "17 November 2025", "2025-13-01", "2025-02-30", "0001-01-01", "²025-11-17"]
)
def test_refused(text: str) -> None:
    assert publication_date(text) is None
