"""Events that a later word calls off."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.frames import Frame

FramesOf = Callable[..., list[Frame]]
PLANNED = "Polish Defence Minister Jan Mazur was to visit Lima in May{}"
PLANNED_AR = "كان من المقرر أن يزور وزير الدفاع البولندي يان مازور ليما{}"


@pytest.mark.parametrize("text", [
    PLANNED.format(", but the visit was called off."),
    PLANNED.format(". The ministry postponed the visit on Friday."),
    PLANNED_AR.format("، لكن الزيارة ألغيت."),
    PLANNED_AR.format(". وتأجلت الزيارة إلى أجل غير مسمى."),
])
def test_a_later_word_calls_it_off(frames_of: FramesOf, text: str) -> None:
    assert frames_of(text)[0].status == "denied"


def test_what_never_took_place(frames_of: FramesOf) -> None:
    (visit,) = frames_of("Papers wrote that Polish Defence Minister Jan Mazur visited Lima. No such visit took place.")
    assert visit.status == "denied"


@pytest.mark.parametrize("text", [
    PLANNED.format(". The visit will last two days."),
    PLANNED.format(". The ministry said so. It denied reports. The visit matters."),
    "Polish Defence Minister Jan Mazur visited Lima in May. He denied that the visit was long.",
])
def test_other_words_call_nothing_off(frames_of: FramesOf, text: str) -> None:
    assert frames_of(text)[0].status != "denied"
