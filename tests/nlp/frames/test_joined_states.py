"""States as a sentence names them, alone and joined."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.frames.joined_states import last_joined, states_led
from kg.nlp.text import Text

TextOf = Callable[..., Text]
SENT = "Chile said on Monday that Kenyan, Ghanaian and Togolese troops left for Mali."


def test_states_by_what_brings_them_in(text_of: TextOf) -> None:
    text = text_of(SENT)
    bare = states_led(text, 0, len(text.tokens), frozenset({""}))
    assert [p.country for p in bare] == ["CL", "KE"]
    assert [p.country for p in states_led(text, 0, len(text.tokens), frozenset({"about", "to"}))] == ["ML"]


def test_the_last_state_with_those_joined_to_it(text_of: TextOf) -> None:
    text = text_of(SENT)
    named = states_led(text, 0, len(text.tokens), frozenset({"", "and", "comma"}))
    assert [p.country for p in last_joined(named)] == ["KE", "GH", "TG"]
    assert last_joined([]) == []
