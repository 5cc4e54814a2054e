from __future__ import annotations

from collections.abc import Callable

import pytest

Who = Callable[[str], list[str]]


@pytest.mark.parametrize("behind", [", KCB, OBE", ", NI(M)", ", psc", " (Retd)", " (Ret.)"])
def test_what_stands_behind_a_name_is_skipped(who: Who, behind: str) -> None:
    assert who(f"Vice Admiral Karol Nowak{behind}, Commander of the Navy, spoke") == ["Karol Nowak, service-commander"]


def test_who_has_left_the_forces_keeps_the_post_before_his_rank(who: Who) -> None:
    assert who("Defence Minister Lieutenant General (Ret.) Karol Nowak spoke") == ["Karol Nowak, minister-of-defence"]


def test_a_post_in_capitals_is_no_order(who: Who) -> None:
    assert who("General Karol Nowak, CDF, spoke") == ["Karol Nowak, chief-of-staff"]


def test_an_order_without_a_comma(who: Who) -> None:
    assert who("the Minister of Defence, General Karol Nowak OFR, spoke")[0] == "Karol Nowak, minister-of-defence"
