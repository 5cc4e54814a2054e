from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from kg.answers.dossier import identity
from kg.answers.dossier.subject import subject
from kg.answers.timeline import asked, timeline
from kg.answers.who import party
from kg.identity import decide
from kg.model import Participant
from kg.rdf.store import Store


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("مرهف", "arabic"), ("Мурхаф", "cyrillic"), ("“Murhaf", "latin"), ("Şoygu", "latin"), ("漢字", "other"),
        ("", "other"),
    ],
)
def test_scripts(text: str, script: str) -> None:
    assert identity.script(text) == script


def test_names_in_all_scripts_by_how_often_they_are_written(gold_store: Store) -> None:
    found = identity.names(gold_store, subject(gold_store, asked(gold_store, "SY")))
    written = {(name.script, name.text) for name in found}
    assert {("arabic", "سوريا"), ("latin", "Syria"), ("cyrillic", "Сирия")} <= written
    assert [name.script for name in found] == sorted(
        (name.script for name in found), key=["arabic", "cyrillic", "latin", "other"].index
    )


def test_posts_of_a_person_and_of_a_country(gold_store: Store) -> None:
    own = identity.posts(gold_store, subject(gold_store, asked(gold_store, "Murhaf Abu Qasra")), "ar")
    assert [(post.role, post.country) for post in own] == [("وزير الدفاع", "سوريا")]
    assert own[0].first <= own[0].last
    held = identity.posts(gold_store, subject(gold_store, asked(gold_store, "SY")), "en")
    assert ("Murhaf Abu Qasra", "minister of defence") in {(post.who, post.role) for post in held}


def test_judgements_of_those_who_act_for_a_country(
    told: Callable[..., Store], tell: Callable[..., Any], ministers: tuple[Participant, Participant, Participant]
) -> None:
    austin, shoigu, akar = ministers
    store = told(tell("a", shoigu, akar), tell("b", austin, akar, day="2022-11-01"))
    about = subject(store, asked(store, "TR"))
    people = identity.persons(about, timeline(store, about.asked).happenings)
    assert people[0] == party(store, "Hulusi Akar").iri
    decide(store, people[0], people[1], "different", "Rana", "two ministers")
    counts, joined, doubts = identity.judgements(store, people[:1], "en")
    assert ("different-person", 1) in counts
    assert (joined, doubts) == ([], [])
