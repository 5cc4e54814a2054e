from __future__ import annotations

from collections.abc import Callable

Who = Callable[[str], list[str]]


def test_a_name_closes_the_list_of_one_man_s_posts(who: Who) -> None:
    text = "the Chief of Defence Staff, Commander of the Army and Head of the Operations Centre, General Jan Mazur"
    assert who(text) == ["Jan Mazur, chief-of-staff"]


def test_rulers_and_their_generals_are_several(who: Who) -> None:
    assert who("the President, Prime Minister and Army Chief, General Jan Mazur") == [
        "head-of-state", "head-of-government", "Jan Mazur, service-commander"]


def test_two_posts_before_a_rank(who: Who) -> None:
    assert who("First Deputy Minister of Defence, Chief of the General Staff, General Jan Mazur met") == [
        "Jan Mazur, deputy-minister-of-defence"]
