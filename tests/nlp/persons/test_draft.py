from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.persons.draft import Draft
from kg.nlp.phrases import Phrase

Persons = Callable[[str], list[Phrase]]


def test_a_rank_alone_says_nobody() -> None:
    assert not Draft(polite=True).says_someone
    assert not Draft(posts=[(0, 1)]).says_someone
    assert Draft(posts=[(0, 1)], roles=["ambassador"]).says_someone
    assert Draft(posts=[(0, 1)], counterpart=True).says_someone
    assert Draft(name=(0, 2)).says_someone


def test_of_several_posts_the_defence_post_counts_and_all_are_kept(persons: Persons) -> None:
    person, = persons("نائب رئيس مجلس الوزراء وزير الدفاع الكويتي الشيخ خالد الجراح.")
    assert person.role == "minister-of-defence"
    assert person.roles == ("deputy-head-of-government", "minister-of-defence")
    assert person.post == "نائب رئيس مجلس الوزراء وزير الدفاع الكويتي"


def test_posts_on_both_sides_of_the_name_are_not_run_together(persons: Persons) -> None:
    person, = persons("President Joe Biden, Minister of Defence, spoke")
    assert person.post == "President"


@pytest.mark.parametrize(("text", "rule"), [
    ("وزير الدفاع محمد بن سلمان", "person:title+name"), ("وزير الدفاع", "person:title"),
    ("محمد بن سلمان", "person:name"),
])
def test_the_rule_tells_what_was_read(persons: Persons, text: str, rule: str) -> None:
    assert persons(text)[0].rule == rule


def test_a_name_loses_the_proclitic_that_joins_it(persons: Persons) -> None:
    assert [p.name for p in persons("ومحمد بن سلمان")] == ["محمد بن سلمان"]


def test_a_general_word_is_a_vague_post(persons: Persons) -> None:
    assert persons("مدير إدارة العلاقات العامة العميد حسن علي")[0].vague
    assert not persons("وزير الدفاع محمد بن سلمان")[0].vague
