from __future__ import annotations

from kg.nlp.language.topics import enter_topics
from kg.nlp.matcher import Matcher


def test_phrases_are_entered_and_those_with_a_gap_returned() -> None:
    matcher = Matcher()
    gapped = enter_topics(matcher, {"arms-procurement": ["صفقة أسلحة", "شراء * الطائرات"], "cyber": ["cyber"]})
    assert [m.entry.value for m in matcher.at(("صفقه", "اسلحه"), 0)] == ["arms-procurement"]
    assert gapped == {"شراء": [("arms-procurement", ("شراء",), ("طايرات",))]}
    assert matcher.at(("شراء", "طايرات"), 0) == []
