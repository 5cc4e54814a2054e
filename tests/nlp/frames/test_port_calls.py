"""Ships that visit ports, in Arabic."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Tell = Callable[..., list[str]]


@pytest.mark.parametrize(("text", "told"), [
    ("رست في ميناء صلالة السفينتان الحربيتان الهنديتان «سورات» و«تامال».", "happened: subject=سورات, subject=تامال"),
    ("توقفت الباخرة العسكرية الفرنسية «ميسترال» بميناء الجزائر من 3 إلى 5 ماي 2018.", "happened: subject=ميسترال"),
    ("قامت الفرقاطة البريطانية «مونتروز» بزيارة إلى ميناء الفجيرة.", "happened: subject=مونتروز"),
    ("ستزور الفرقاطة الفرنسية «شوفالييه بول» ميناء بورتسودان الأسبوع المقبل.", "planned: subject=شوفالييه بول"),
    ("استقبلت القوات البحرية التونسية بميناء بنزرت السفينة الإسبانية «غاليسيا».", "happened: subject=غاليسيا"),
])
def test_ships_call_at_ports(tell: Tell, text: str, told: str) -> None:
    assert tell(text) == [f"port-call {told}"]


@pytest.mark.parametrize("text", [
    "توقفت المفاوضات في جنيف أمس.",
    "دخلت القوات العراقية مدينة الرمادي.",
])
def test_without_a_ship_there_is_no_port_call(tell: Tell, text: str) -> None:
    assert tell(text) == []
