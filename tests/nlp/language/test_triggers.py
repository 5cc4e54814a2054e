from __future__ import annotations

from dataclasses import replace

from kg.nlp.clitics import NO_CLITICS
from kg.nlp.language import Trigger
from kg.nlp.language.triggers import enter_triggers
from kg.nlp.language.verbs import verb_groups
from kg.nlp.matcher import Matcher

TABLE = {
    "meeting": [{"form": "verb", "rule": "x.meet", "needs": "two", "words": ["met"], "pron": ["met him"],
                 "future": ["will meet"], "objects": ["the talks"], "verbs": ["visit"]},
                {"form": "verb", "rule": "x.met-by", "needs": "two", "passive": True, "verbs": ["visit"]},
                {"form": "verb", "rule": "x.see", "needs": "two", "objects": [], "verbs": ["visit"]}],
    "light_verbs": ["attend"],
    "light": ["held"],
    "light_future": ["will hold"],
    "anaphora": {"meeting": ["the meeting"]},
    "planned": ["plans"],
    "denied": ["denied"],
    "attendance": ["in the presence of"],
}


def entered(phrase: str, form: str = "", category: str = "") -> tuple[str, object]:
    matcher, groups = Matcher(), verb_groups({}, NO_CLITICS)
    enter_triggers(matcher, TABLE, groups)
    found = (groups.forms[form] if form else matcher).at(tuple(phrase.split()), 0)
    entry = next(m.entry for m in found if category in ("", m.entry.category))
    return entry.category, entry.value


def test_a_frame_becomes_a_trigger_in_three_forms() -> None:
    plain = Trigger("meeting", "verb", "x.meet", "two", objects=frozenset({"the"}))
    assert entered("met") == ("trigger", plain)
    assert entered("met him") == ("trigger", replace(plain, pronoun=True))
    assert entered("will meet") == ("trigger", replace(plain, future=True))


def test_other_lists_have_their_categories() -> None:
    assert entered("held") == ("light", "happened")
    assert entered("will hold") == ("light", "planned")
    assert entered("the meeting") == ("anaphor", "meeting")
    assert entered("plans") == ("planned", "")
    assert entered("in the presence of") == ("attendance", "")


def test_a_verb_is_entered_by_its_forms() -> None:
    plain = Trigger("meeting", "verb", "x.meet", "two", objects=frozenset({"the"}))
    assert entered("visited") == entered("visits") == ("trigger", plain)
    assert entered("visit", "base") == entered("visiting", "doing") == ("trigger", plain)
    assert entered("visited", "passive")[1] == Trigger("meeting", "verb", "x.met-by", "two", passive=True)
    assert entered("attended") == entered("attended", "passive") == ("light", "happened")
    assert entered("attending", "doing") == entered("attend", "base") == ("light", "happened")


def test_a_verb_of_two_frames_has_a_second_sense() -> None:
    assert entered("visited", "done", "sense") == ("sense", Trigger("meeting", "verb", "x.see", "two"))
