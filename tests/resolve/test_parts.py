"""Names taken apart."""

from __future__ import annotations

import pytest

from kg.resolve.letters import BROAD
from kg.resolve.parts import parts


def sounds(name: str) -> list[str]:
    return ["".join(BROAD.get(sound, sound) for sound in part.sounds) for part in parts(name).parts]


@pytest.mark.parametrize("names", [
    ("مرهف أبو قصرة", "Murhaf Abu Qasra", "Мурхаф Абу Касра"),
    ("Abdel Fattah al-Sisi", "عبدالفتاح السيسي", "Абдель Фаттах ас-Сиси"),
    ("Saif al-Din Ahmed", "سيف الدين أحمد"),
    ("Abdullah II", "عبد الله الثاني"),
])
def test_compounds_are_one_part_in_every_script(names: tuple[str, ...]) -> None:
    assert {tuple(sounds(name)) for name in names} == {tuple(sounds(names[0]))}
    assert len(sounds(names[0])) == 2


def test_a_comma_turns_a_name_round() -> None:
    assert sounds("Shoigu, Sergei") == sounds("Sergei Shoigu")


def test_filiation_and_youth_are_remembered() -> None:
    assert parts("Khalid bin Salman").filial
    assert not parts("Ben Wallace").filial
    assert sounds("Ben Wallace") == sounds("بن والاس")
    assert parts("Donald Trump Jr.").younger == "junior"


def test_an_initial_is_kept() -> None:
    assert [part.initial for part in parts("Mark A. Milley").parts] == [False, True, False]
