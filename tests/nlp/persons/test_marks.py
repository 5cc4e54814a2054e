from __future__ import annotations

from collections.abc import Callable

import pytest

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("سيرغي شويغو، وزير الدفاع الروسي، زار", ["سيرغي شويغو, minister-of-defence, RU"]),
    ("وزير الدفاع الروسي، سيرغي شويغو، زار", ["سيرغي شويغو, minister-of-defence, RU"]),
    ("Sergei Shoigu, Russian Defence Minister, came", ["Sergei Shoigu, minister-of-defence, RU"]),
    # A post that is told in full is no stand-in, so that the name after it has the post.
    ("the Defence Minister, Boris Pistorius, came", ["Boris Pistorius, minister-of-defence"]),
    ("Gen. Mark Milley", ["Mark Milley"]),
    ("وزير الدفاع «محمد بن سلمان»", ["محمد بن سلمان, minister-of-defence"]),
])
def test_an_apposition_belongs_to_the_same_person(who: Who, text: str, who_is_read: list[str]) -> None:
    assert [w for w in who(text) if w in who_is_read] == who_is_read


@pytest.mark.parametrize(("text", "count"), [
    ("سيرغي شويغو، وزير الدفاع السوري مرهف أبو قصرة", 2),
    ("وزير الدفاع السوري مرهف أبو قصرة، وزير الخارجية أسعد الشيباني", 2),
    ("Boris Pistorius, Defence Minister Ben Wallace", 2),
    ("محمد بن سلمان، وخالد بن زايد", 2),
])
def test_a_list_is_of_several_persons(persons: Callable[..., list[object]], text: str, count: int) -> None:
    assert len(persons(text)) == count
