from __future__ import annotations

from collections.abc import Callable

import pytest

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("Chilean Minister for Defence Industry and Pacific Island Affairs Karol Nowak", "Karol Nowak, other-minister, CL"),
    ("Minister of Police, National Security and Correctional Services Karol Nowak", "Karol Nowak, other-minister"),
    ("Coordinating Minister for Political, Legal and Security Affairs Karol Nowak", "Karol Nowak, other-minister"),
    ("Assistant Secretary of Defense for Indo-Pacific Affairs Karol Nowak", "Karol Nowak, senior-official"),
    ("Governor of Rivers State, Karol Nowak", "Karol Nowak, governor"),
    ("Senior Minister of State for Defence and Manpower Karol Nowak", "Karol Nowak, deputy-minister-of-defence"),
    ("the Chairman of the Parliament's Defence Committee, Karol Nowak", "Karol Nowak, member-of-parliament"),
])
def test_a_portfolio_may_be_a_list(who: Who, text: str, who_is_read: str) -> None:
    assert who(text) == [who_is_read]


def test_who_is_joined_with_a_minister_is_no_part_of_his_portfolio(who: Who) -> None:
    assert who("Defence Minister Karol Nowak, Army Chief Jan Mazur and Navy Chief Ana Ruiz") == [
        "Karol Nowak, minister-of-defence", "Jan Mazur, service-commander", "Ana Ruiz, service-commander"]
