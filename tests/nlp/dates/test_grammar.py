from __future__ import annotations

import itertools
from collections.abc import Callable

from kg.nlp.dates import DateMention


def test_dates_come_in_order_and_do_not_overlap(mentions: Callable[..., list[DateMention]]) -> None:
    found = mentions("وصل أمس الأحد ويغادر الخميس المقبل بعد زيارة بدأت في 15 آذار/مارس 2024 وسبقتها أخرى عام 2015")
    assert [m.iso for m in found] == ["2025-11-16", "2025-11-20", "2024-03-15", "2015"]
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


def test_an_article_without_dates_has_none(mentions: Callable[..., list[DateMention]]) -> None:
    assert mentions("استقبل الوزير السفير") == []
    assert mentions("") == []
