"""Whose a post is that follows another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("الرئيس الكيني مبعوث الرئيس الهندي راجيف كومار", ["head-of-state, KE", "راجيف كومار, envoy, IN"]),
    ("ولي العهد معالي وزير الثقافة كمال يونس", ["crown-prince", "كمال يونس, other-minister"]),
])
def test_another_post_opens_another_person(who: Who, text: str, who_is_read: list[str]) -> None:
    assert who(text) == who_is_read
