"""The office before a title belongs to the person."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text

TextOf = Callable[..., Text]


@pytest.mark.parametrize(("text", "person"), [
    ("Reed met Royal Treasury Policy Office Director Sato Kenji in Rome.",
     "Royal Treasury Policy Office Director Sato Kenji"),
    ("Reed met German Kanzlerei Foreign and Security Policy Advisor Jonas Weber in Rome.",
     "German Kanzlerei Foreign and Security Policy Advisor Jonas Weber"),
    ("Reed met Japanese Ministry of Trade Director General Sato Kenji in Rome.",
     "Japanese Ministry of Trade Director General Sato Kenji"),
])
def test_words_before_a_title(text_of: TextOf, text: str, person: str) -> None:
    told = text_of(text)
    assert person in [told.tokens.wording(p.start, p.end) for p in told.phrases if p.kind == "person"]


def test_the_office_tells_the_state(text_of: TextOf) -> None:
    text = text_of("Reed met Japanese Ministry of Trade Director General Sato Kenji in Rome.")
    assert [(p.name, p.country) for p in text.phrases if p.role] == [("Sato Kenji", "JP")]


def test_a_list_goes_on_over_offices(text_of: TextOf, tell: Callable[..., list[str]]) -> None:
    told = tell("Minister Ana Ruiz of Spain, National Cyber Agency Director Hiro Tanabe of Japan, and State Archive "
                "Office Director Jan Kos of Poland met in Rome.")
    assert told == ["meeting happened: subject=Ana Ruiz, subject=Hiro Tanabe, subject=Jan Kos"]


def test_no_office_over_a_line(text_of: TextOf) -> None:
    text = text_of("Opening Ceremony\nDefence Minister Ana Ruiz met Jan Kos.")
    assert text.tokens.wording(text.phrases[0].start, text.phrases[0].end) == "Defence Minister Ana Ruiz"


def test_the_office_of_a_minister_is_not_the_minister(text_of: TextOf) -> None:
    text = text_of("Officials of the Office of the Secretary of Defence met Foreign Minister Ana Ruiz.")
    assert [p.name for p in text.phrases if p.role] == ["Ana Ruiz"]


@pytest.mark.parametrize(("text", "role"), [
    ("Department of National Defense (DND) Secretary Jose Cruz spoke.", "minister-of-defence"),
    ("Department of Foreign Affairs Secretary Jose Cruz spoke.", "minister-of-foreign-affairs"),
    ("Department of National Defense Assistant Secretary Jose Cruz spoke.", "senior-official"),
])
def test_a_department_s_secretary_is_its_minister(text_of: TextOf, text: str, role: str) -> None:
    assert [(p.name, p.role) for p in text_of(text).phrases if p.kind == "person"] == [("Jose Cruz", role)]
