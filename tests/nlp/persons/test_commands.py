from __future__ import annotations

from collections.abc import Callable

import pytest

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "who_is_read"), [
    ("Commander Southern Naval Command, Rear Admiral Karol Nowak, spoke", "Karol Nowak, commander"),
    ("the Air Officer Commanding Training Command, Air Vice Marshal Karol Nowak, spoke", "Karol Nowak, commander"),
    ("General Officer Commanding 3 Division Nigerian Army, Major General Karol Nowak", "Karol Nowak, commander, NG"),
    ("Admiral Karol Nowak, Chief of Staff, Chilean Navy, spoke", "Karol Nowak, service-commander, CL"),
    ("Admiral Karol Nowak, Commander, Pakistan Fleet, spoke", "Karol Nowak, commander, PK"),
    ("Commander Karachi Rear Admiral Karol Nowak spoke", "Karol Nowak, commander"),
    ("Admiral Karol Nowak, commander of the Chilean Navy's 2nd Fleet, spoke", "Karol Nowak, commander, CL"),
])
def test_what_is_led_needs_no_of(who: Who, text: str, who_is_read: str) -> None:
    assert who(text) == [who_is_read]


def test_who_belongs_to_a_force_is_no_part_of_its_chief_s_post(who: Who) -> None:
    assert who("the Force Commander, Chilean Navy officers and others")[0] == "commander"
