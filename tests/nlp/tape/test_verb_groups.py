"""Auxiliaries, what plans or denies, adverbs and a verb as one element."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.language import Trigger
from kg.nlp.tape import Row

RowOf = Callable[[str], Row]


def read(row: Row) -> list[tuple[str, str, str]]:
    """Wording, rule or "light", and status of each verb."""
    return [(row.tokens.wording(e.start, e.end), e.value.rule if isinstance(e.value, Trigger) else "light",
             status(e.value)) for e in row.elements if e.category in ("trigger", "light")]


def status(value: object) -> str:
    if not isinstance(value, Trigger):
        return str(value)
    return "denied" if value.denied else "planned" if value.future else "happened"


@pytest.mark.parametrize(("group", "rule", "told"), [
    ("has also met", "en.meet", "happened"),
    ("had earlier today met", "en.meet", "happened"),
    ("has been meeting", "en.meet", "happened"),
    ("will separately meet", "en.meet", "planned"),
    ("is reportedly planning to meet", "en.meet", "planned"),
    ("is due on Monday to meet", "en.meet", "planned"),
    ("was tentatively scheduled to visit", "en.visit", "planned"),
    ("looks set to visit", "en.visit", "planned"),
    ("is said to have visited", "en.visit", "happened"),
    ("is believed to be visiting", "en.visit", "happened"),
    ("is believed to be planning to visit", "en.visit", "planned"),
    ("managed to visit", "en.visit", "happened"),
    ("went on to visit", "en.visit", "happened"),
    ("was able to sign", "en.sign", "happened"),
    ("will be able to sign", "en.sign", "planned"),
    ("did not sign", "en.sign", "denied"),
    ("hasn't signed", "en.sign", "denied"),
    ("is not expected to sign", "en.sign", "denied"),
    ("has cancelled plans to sign", "en.sign", "denied"),
    ("had earlier been received", "en.received-by", "happened"),
    ("will later be received", "en.received-by", "planned"),
    ("was being hosted", "en.received-by", "happened"),
    ("is slated to hold", "light", "planned"),
    ("refused to hold", "light", "denied"),
    ("after holding", "light", "happened"),
    ("before flying to", "en.arrive", "happened"),
])
def test_a_group_is_one_verb_with_a_status(row_of: RowOf, group: str, rule: str, told: str) -> None:
    assert read(row_of(f"Karol Nowak {group} Jan Mazur."))[:1] == [(group, rule, told)]


@pytest.mark.parametrize("group", ["has receiving", "will met", "is receive", "said to receive", "never receive"])
def test_the_words_before_a_verb_ask_for_its_form(row_of: RowOf, group: str) -> None:
    assert group not in [wording for wording, _, _ in read(row_of(f"Karol Nowak {group} Jan Mazur."))]


def test_of_equals_a_listed_phrase_keeps_its_meaning_and_gains_that_of_the_group(row_of: RowOf) -> None:
    row = row_of("Karol Nowak has selected Jan Mazur.")
    element = row.elements[row.at(2)]
    sense = element.other("sense")
    assert (element.value.rule, sense and sense.entry.value.rule) == ("en.buy", "en.confirm")


def test_a_phrase_listed_for_its_own_frame_keeps_its_meaning(row_of: RowOf) -> None:
    row = row_of("Chile is buying tanks.")
    element = row.elements[row.at(1)]
    assert (element.value.future, element.other("sense")) == (True, None)


def test_a_group_outdoes_what_only_plans(row_of: RowOf) -> None:
    assert read(row_of("They agreed to hold a drill."))[0] == ("agreed to hold", "light", "planned")


def test_a_language_without_groups_has_none(row_of: RowOf) -> None:
    assert ("سيلتقي", "ar.meet", "planned") in read(row_of("سيلتقي الوزير نظيره."))


@pytest.mark.parametrize(("text", "told"), [
    ("Karol Nowak will visit Lima and hold a drill.", [("will visit", "planned"), ("hold", "planned")]),
    ("Karol Nowak is to meet Jan Mazur, visit Lima and then inspect a base.", [
        ("is to meet", "planned"), ("visit", "planned"), ("inspect", "planned")]),
    ("Karol Nowak did not visit Lima. Jan Mazur and host Ana Wit laughed.", [("did not visit", "denied")]),
    ("Karol Nowak visited Lima and host Ana Wit laughed.", [("visited", "happened")]),
])
def test_a_base_form_joined_to_a_group_has_its_status(row_of: RowOf, text: str, told: list[tuple[str, str]]) -> None:
    assert [(wording, status) for wording, _, status in read(row_of(text)) if wording != "drill"] == told
