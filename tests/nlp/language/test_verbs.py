"""The forms of verbs, and the tables of verb groups."""

from __future__ import annotations

import pytest

from kg.nlp.clitics import NO_CLITICS
from kg.nlp.language.verbs import forms_of, verb_groups

IRREGULAR = {"meet": "met", "fly": "flew flown", "sit": "sat sat sitting", "be": "was/were been",
             "travel": "travelled/traveled travelled/traveled travelling"}
GROUPS = verb_groups({"irregular": IRREGULAR, "nouns": ["talks"]}, NO_CLITICS)


def told(verb: str) -> str:
    return " ".join(phrase.replace(" ", "_") for _, phrase in forms_of(verb, GROUPS))


@pytest.mark.parametrize(("verb", "forms"), [
    ("visit", "visited visits visit visited visiting"),
    ("receive", "received receives receive received receiving"),
    ("carry out", "carried_out carries_out carry_out carried_out carrying_out"),
    ("stay", "stayed stays stay stayed staying"),
    ("discuss", "discussed discusses discuss discussed discussing"),
    ("go", "goed goes go goed going"),
    ("meet with", "met_with meets_with meet_with met_with meeting_with"),
    ("fly", "flew flies fly flown flying"),
    ("sit", "sat sits sit sat sitting"),
    ("have", "haved has have haved having"),
    ("agree", "agreed agrees agree agreed agreeing"),
    ("travel", "travelled traveled travels travel travelled traveled travelling"),
    ("be in", "was_in were_in is_in are_in be_in been_in being_in"),
    ("talk with", "talked_with talk_with talked_with talking_with"),
])
def test_a_verb_has_forms(verb: str, forms: str) -> None:
    assert told(verb) == forms


def test_of_a_passive_verb_only_the_participle_counts() -> None:
    assert list(forms_of("meet by", GROUPS, passive=True)) == [("passive", "met by")]


def test_an_unknown_kind_of_word_is_an_error() -> None:
    with pytest.raises(ValueError, match="modl"):
        verb_groups({"groups": {"modl": ["will"]}}, NO_CLITICS)


def test_a_language_without_verb_groups_has_none() -> None:
    groups = verb_groups({}, NO_CLITICS)
    assert not groups.kinds
    assert all(matcher.at(("meet",), 0) == [] for matcher in groups.forms.values())
