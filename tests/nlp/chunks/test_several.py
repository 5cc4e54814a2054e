"""Several holders of one post: each state gives one person."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.text import Text

TextOf = Callable[..., Text]


def people(text: Text) -> list[tuple[str, str, str]]:
    said = [text.entity(p.key) for p in text.phrases if p.kind == "person"]
    return [(e.name, e.role, e.country) for e in said]


def test_counterparts_from_a_list_of_states(text_of: TextOf) -> None:
    text = text_of("Polish Defence Minister Jan Mazur met his counterparts from Chile, New Zealand and Japan.")
    assert [(role, country) for _, role, country in people(text)[1:]] == [
        ("minister-of-defence", "CL"), ("minister-of-defence", "NZ"), ("minister-of-defence", "JP")]


def test_their_names_follow_in_the_same_order(text_of: TextOf) -> None:
    text = text_of("Jan Mazur received the Dutch and Norwegian defence ministers, Piet Bakker and Lars Dahl, today.")
    assert ("Piet Bakker", "minister-of-defence", "NL") in people(text)
    assert ("Lars Dahl", "minister-of-defence", "NO") in people(text)


def test_two_of_one_state(text_of: TextOf) -> None:
    text = text_of("Defence Minister Jan Mazur met his Chilean counterparts Pablo Rojas and Diego Soto.")
    assert [country for name, _, country in people(text) if name in ("Pablo Rojas", "Diego Soto")] == ["CL", "CL"]


def test_in_arabic(text_of: TextOf) -> None:
    text = text_of("التقى وزير الدفاع التركي مع نظرائه من رومانيا وبلغاريا.")
    assert [country for _, _, country in people(text)] == ["TR", "RO", "BG"]


def test_counterparts_of_no_state_are_nobody(text_of: TextOf) -> None:
    assert [p.kind for p in text_of("Defence Minister Jan Mazur met his counterparts.").phrases] == ["person"]
