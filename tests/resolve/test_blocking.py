"""Keys under which the like meet."""

from __future__ import annotations

from datetime import date

import pytest

from kg.resolve.blocking import event_keys, person_keys


@pytest.mark.parametrize(("one", "other"), [
    ("Sergei Shoigu", "سيرغي شويغو"), ("Shoigu Sergei", "Сергей Шойгу"), ("Qasim Abadi", "كاظم عبادي"),
    ("Khalid bin Salman", "خالد بن سلمان بن عبدالعزيز"), ("S. Shoigu", "Shoigu"),
    ("Aziz Karim-Zadeh", "عزيز كريمزاده"), ("Abbas Araqchi", "عباس عراقجي"), ("Walid Haddad", "Валид аль-Хаддад"),
    ("Raj Nath Singh", "راجناث سينغ"),
])
def test_spellings_of_a_name_share_a_key(one: str, other: str) -> None:
    assert set(person_keys(one, "RU")) & set(person_keys(other, "RU"))


def test_others_share_none() -> None:
    assert not set(person_keys("Sergei Shoigu", "RU")) & set(person_keys("Lloyd Austin", "RU"))
    assert not set(person_keys("Shoigu", "RU")) & set(person_keys("Shoigu", "UA"))
    assert person_keys("", "RU") == ()


def test_events_meet_by_month_sides_and_persons() -> None:
    day, month = (date(2025, 1, 31),) * 2, (date(2025, 2, 1), date(2025, 2, 28))
    keys = event_keys("meeting", ["SY", "RU", ""], ["Murhaf Abu Qasra"], day)
    assert set(keys) & set(event_keys("meeting", ["RU", "SY"], [], month))
    assert set(keys) & set(event_keys("meeting", [], ["مرهف أبو قصرة"], day))
    assert not set(keys) & set(event_keys("call", ["RU", "SY"], [], day))
    assert event_keys("meeting", ["RU", "SY"], [], None) == ()
