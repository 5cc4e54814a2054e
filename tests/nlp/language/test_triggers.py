from __future__ import annotations

from dataclasses import replace

from kg.nlp.language import Trigger
from kg.nlp.language.triggers import enter_triggers
from kg.nlp.matcher import Matcher

TABLE = {
    "meeting": [{"form": "verb", "rule": "x.meet", "needs": "two", "words": ["met"], "pron": ["met him"],
                 "future": ["will meet"], "objects": ["the talks"]}],
    "light": ["held"],
    "light_future": ["will hold"],
    "anaphora": {"meeting": ["the meeting"]},
    "planned": ["plans"],
    "denied": ["denied"],
    "attendance": ["in the presence of"],
}


def entered(phrase: str) -> tuple[str, object]:
    matcher = Matcher()
    enter_triggers(matcher, TABLE)
    entry = matcher.at(tuple(phrase.split()), 0)[0].entry
    return entry.category, entry.value


def test_a_frame_becomes_a_trigger_in_three_forms() -> None:
    plain = Trigger("meeting", "verb", "x.meet", "two", objects=frozenset({"the"}))
    assert entered("met") == ("trigger", plain)
    assert entered("met him") == ("trigger", replace(plain, pronoun=True))
    assert entered("will meet") == ("trigger", replace(plain, future=True))


def test_other_lists_have_their_categories() -> None:
    assert entered("held") == ("light", False)
    assert entered("will hold") == ("light", True)
    assert entered("the meeting") == ("anaphor", "meeting")
    assert entered("plans") == ("planned", "")
    assert entered("in the presence of") == ("attendance", "")
