"""Who signs for which side, in Arabic."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Read = Callable[..., Extraction]


@pytest.mark.parametrize(("text", "states"), [
    ("وقع الاتفاقية عن الجانب العماني الفريق محمد الزعابي وعن الجانب الهندي وزير الدولة للدفاع أجاي بهات.",
     ["OM", "IN"]),
    ("وقع المذكرة عن الجانب القطري اللواء ناصر العلي وعن الجانب التركي اللواء أحمد يلماز.", ["QA", "TR"]),
])
def test_each_is_of_the_side_for_which_he_signs(read: Read, text: str, states: list[str]) -> None:
    (event,) = read(text).events
    assert [p.country for p in event.participants] == states
