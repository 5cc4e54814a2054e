"""Warships with their names and states."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.nlp.text import Text

TextOf = Callable[..., Text]


def ships(text: Text) -> list[tuple[str, str]]:
    return [(e.name, e.country) for e in text.register.entities if e.body == "ship"]


@pytest.mark.parametrize(("text", "name", "country"), [
    ("دخلت الغواصة النووية الأمريكية «فلوريدا» الميناء.", "فلوريدا", "US"),
    ("وصل الطراد الروسي (مارشال) إلى المرفأ.", "مارشال", "RU"),
    ("وصلت الفرقاطة متعددة الأغراض «لازاريف» التابعة للأسطول الشمالي الروسي.", "لازاريف", "RU"),
    ("رست السفينة الشراعية العمانية «شباب عمان» أمس.", "شباب عمان", "OM"),
    ("The Russian frigate Admiral Golovko docked on Monday.", "Admiral Golovko", "RU"),
])
def test_a_ship_has_a_name_and_a_state(text_of: TextOf, text: str, name: str, country: str) -> None:
    assert ships(text_of(text)) == [(name, country)]


def test_each_ship_of_a_list_is_one(text_of: TextOf) -> None:
    text = text_of("وصلت السفينتان الهنديتان «سورات» و«تامال» إلى ميناء صلالة.")
    assert ships(text) == [("سورات", "IN"), ("تامال", "IN")]


def test_a_fleet_is_of_its_navy_s_state(text_of: TextOf) -> None:
    text = text_of("وصلت مجموعة من سفن البحرية الباكستانية إلى ميناء مسقط.")
    assert [country for _, country in ships(text)] == ["PK"]


@pytest.mark.parametrize(("text", "name", "country"), [
    ("Three vessels of the Chilean Navy docked in Lima.", "vessels of the Chilean Navy", "CL"),
    ("HMAS Sunda, an old frigate of the Royal Australian Navy, docked in Lima.", "HMAS Sunda", "AU"),
    ("USS Marlow (DDG 191) docked in Lima.", "USS Marlow", "US"),
    ("The Royal Navy vessel Thistle docked in Lima.", "Thistle", "GB"),
    ("The Polish minehunter ORP Mewka docked in Lima.", "ORP Mewka", "PL"),
    ("The frigate Colibri of the Chilean Navy docked in Lima.", "Colibri", "CL"),
    ("The training ship Colibri (A71) of the Chilean Navy docked in Lima.", "Colibri", "CL"),
    ("Colibri (A71), a hospital ship of the Chilean Navy, docked in Lima.", "Colibri", "CL"),
])
def test_english_ships(text_of: TextOf, text: str, name: str, country: str) -> None:
    assert ships(text_of(text)) == [(name, country)]


def test_a_plural_lists_ships(text_of: TextOf) -> None:
    text = text_of("Indian Naval Ships Surma, Kaveri and Tapti docked in Lima.")
    assert ships(text) == [("Surma", "IN"), ("Kaveri", "IN"), ("Tapti", "IN")]


@pytest.mark.parametrize("text", ["The fleet lost its flag.", "Its ships sailed.", "They bought frigates from Chile."])
def test_everyday_words_are_no_warships(text_of: TextOf, text: str) -> None:
    assert ships(text_of(text)) == []
