from __future__ import annotations

from collections.abc import Callable

import pytest

Who = Callable[[str], list[str]]


@pytest.mark.parametrize(("text", "role"), [
    ("SANDF chief General Karol Nowak", "chief-of-staff"),
    ("Chief of Staff of the Japan Air Self-Defense Force General Karol Nowak", "service-commander"),
    ("Chief of the General Staff of the Vietnam People's Army General Karol Nowak", "chief-of-staff"),
    ("Chief of the Hellenic Army General Staff Lieutenant General Karol Nowak", "service-commander"),
    # A force that only opens the name of another body is not what is led.
    ("Head of Army Sports Council Colonel Karol Nowak", "senior-official"),
    ("US Army Pacific Commander General Karol Nowak", "commander"),
    ("Chief of Intelligence of the Turkish General Staff, Corps General Karol Nowak", "intelligence-chief"),
    ("Egyptian General Intelligence Service director Karol Nowak", "intelligence-chief"),
    ("Director of the Army Museum Karol Nowak", "senior-official"),
])
def test_the_force_tells_the_role(who: Who, text: str, role: str) -> None:
    said = next(said for said in who(text) if said.startswith("Karol Nowak"))
    assert said.split(", ")[1] == role
