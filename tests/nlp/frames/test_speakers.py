"""Whom "he" means behind a verb of speech."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]
VISIT = "Polish Defence Minister Jan Mazur visited Rome. "


@pytest.mark.parametrize(("text", "who"), [
    ("German Defence Minister Anna Beck said she had met French Defence Minister Luc Petit in Paris.", "Anna Beck"),
    ("German Defence Minister Anna Beck told reporters that she met French Defence Minister Luc Petit.", "Anna Beck"),
    ("His spokesman, Colonel Piotr Zych, said he had met French Defence Minister Luc Petit in Paris.", "Jan Mazur"),
    ("He met French Defence Minister Luc Petit, officials said.", "Jan Mazur"),
])
def test_who_speaks_is_meant_but_no_spokesman(tell: Tell, text: str, who: str) -> None:
    assert tell(VISIT + text)[-1] == f"meeting happened: subject={who}, object=Luc Petit"


def test_the_first_official_is_meant_where_nothing_was_told_before(tell: Tell) -> None:
    assert tell("German Defence Minister Anna Beck described the talks she had in Dakar with President Ibra "
                "Diallo.") == ["meeting happened: with=Ibra Diallo, subject=Anna Beck"]
