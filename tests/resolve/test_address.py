"""Names without the ranks and forms of address before them."""

from __future__ import annotations

import pytest

from kg.resolve.address import bare


@pytest.mark.parametrize(("name", "without"), [
    ("الفريق أول الركن ناصر الدليمي", "ناصر الدليمي"),
    ("Lt. Gen. Karl Brandt", "Karl Brandt"),
    ("Vice-Admiral Ove Lindqvist", "Ove Lindqvist"),
    ("генерал-полковник Олег Зимин", "Олег Зимин"),
    ("le général Yves Caron", "le général Yves Caron"),  # an article is no form of address
    ("His Royal Highness Prince Majid", "Majid"),
    ("العماد سامي رزق", "سامي رزق"),
    ("الأمير ماجد", "ماجد"),
])
def test_what_stands_before_a_name_goes(name: str, without: str) -> None:
    assert bare(name) == without


@pytest.mark.parametrize("name", [
    "أمير رزاق", "عماد رزق", "سيد قطان", "Gen Morita", "Hassan Sheikh Nur", "M. Caron", "محمد سيد قطان",
])
def test_what_is_a_name_stays(name: str) -> None:
    assert bare(name) == name


def test_nothing_but_a_form_is_left_whole() -> None:
    assert bare("General") == "General"
    assert bare("") == ""
