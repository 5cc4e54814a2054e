from __future__ import annotations

from datetime import date

import pytest

from kg.model import Article
from kg.nlp import Extractor


@pytest.mark.parametrize(("language", "text", "source"), [
    ("en", "German Defence Minister Boris Pistorius met his Dutch counterpart Ruben Brekelmans in Berlin on Monday, "
           "the German Defence Ministry said.", "German Defence Ministry"),
    ("en", "According to the Egyptian Ministry of Defence, Egyptian Defence Minister Abdel Mageed Saqr met his "
           "French counterpart Sebastien Lecornu in Cairo.", "Egyptian Ministry of Defence"),
    ("ar", "وذكرت وزارة الدفاع التركية أن وزير الدفاع التركي يشار غولر التقى نظيره الإيطالي غويدو كروزيتو في أنقرة.",
     "وزارة الدفاع التركية"),
    ("en", "German Defence Minister Boris Pistorius met his Dutch counterpart Ruben Brekelmans in Berlin.", ""),
])
def test_an_event_has_the_source_that_its_sentence_names(language: str, text: str, source: str) -> None:
    article = Article("x", text, published=date(2025, 3, 4), language=language)
    events = Extractor().extract(article).events
    assert [event.attribution for event in events if event.type == "meeting"] == [source]
