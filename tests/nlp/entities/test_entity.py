"""What an entity learns."""

from __future__ import annotations

from kg.nlp.entities import Entity
from kg.nlp.phrases import Phrase


def person(role: str = "", vague: bool = False) -> Entity:
    return Entity("person", "Guler", role, words=("guler",), names=["Guler"], vague=vague)


def test_the_fullest_name_counts_and_all_are_kept() -> None:
    entity = person()
    entity.learn(Phrase(0, 1, "person", "Yasar Guler", country="TR"), ("yasar", "guler"))
    entity.learn(Phrase(0, 1, "person", "Guler"), ("guler",))
    assert (entity.name, entity.names, entity.country) == ("Yasar Guler", ["Guler", "Yasar Guler"], "TR")


def test_the_defence_post_counts() -> None:
    entity = person("other-minister")
    entity.learn(Phrase(0, 1, "person", "Guler", "minister-of-defence", post="Defence Minister"), ("guler",))
    entity.learn(Phrase(0, 1, "person", "Guler", "head-of-state"), ("guler",))
    assert (entity.role, entity.post) == ("minister-of-defence", "Defence Minister")


def test_a_general_word_gives_way() -> None:
    entity = person("senior-official", vague=True)
    entity.learn(Phrase(0, 1, "person", "Guler", "ambassador"), ("guler",))
    assert entity.role == "ambassador"
