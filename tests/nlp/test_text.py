"""Look-ups in an article."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.text import Text


def test_look_ups(text_of: Callable[..., Text]) -> None:
    text = text_of("Polish Defence Minister Karol Nowak visited Rome on 3 March 2025.")
    assert [p.kind for p in text.phrases_in(0, len(text.tokens))] == ["person", "place"]
    assert [text.entity(p.key).name for p in text.persons_in(0, 5)] == ["Karol Nowak"]
    assert text.persons_in(5, len(text.tokens)) == []
    assert text.element_at(len(text.tokens)) == len(text.elements)
    assert {text.tokens.words[i] for i in text.dated} >= {"3", "March", "2025"}
    verb = next(e for e in text.elements if e.category == "trigger")
    assert text.free(verb)
    assert text.subject_first


def test_proclitics_by_meaning(text_of: Callable[..., Text]) -> None:
    text = text_of("زار روما وبحث التعاون لاجتماع الوزير.")
    leads = {text.tokens.words[e.start]: text.clitic_leads(e) for e in text.elements}
    assert leads["وبحث"] == ("and",)
    assert leads["لاجتماع"] == ("l",)
    assert leads["زار"] == ()


def test_who_is_named(text_of: Callable[..., Text]) -> None:
    text = text_of("Karol Nowak, the Polish minister, met the Chilean defence minister in Rome.")
    assert [text.is_named(p.key) for p in text.phrases if p.kind == "person"] == [True, False]
