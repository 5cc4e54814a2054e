"""Ships that visit ports."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.model import Extraction

Tell = Callable[..., list[str]]
Read = Callable[..., Extraction]


@pytest.mark.parametrize(("text", "told"), [
    ("رست في ميناء صلالة السفينتان الحربيتان الهنديتان «سورات» و«تامال».", "happened: subject=سورات, subject=تامال"),
    ("توقفت الباخرة العسكرية الفرنسية «ميسترال» بميناء الجزائر من 3 إلى 5 ماي 2018.", "happened: subject=ميسترال"),
    ("قامت الفرقاطة البريطانية «مونتروز» بزيارة إلى ميناء الفجيرة.", "happened: subject=مونتروز"),
    ("ستزور الفرقاطة الفرنسية «شوفالييه بول» ميناء بورتسودان الأسبوع المقبل.", "planned: subject=شوفالييه بول"),
    ("استقبل ميناء الجزائر سفينة التدريب الهندية «تارانجيني».", "happened: subject=تارانجيني"),
    ("ميناء طبرق يستقبل فرقاطة روسية.", "happened: subject=RU"),
    ("رست في ميناء جدة سفينتان من القوات البحرية الهندية.", "happened: subject=IN"),
    ("رست السفينة «أبو بكر الصديق» التابعة للبحرية البنغلاديشية في مسقط.", "happened: subject=أبو بكر الصديق"),
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


@pytest.mark.parametrize(("text", "city"), [
    ("استقبل ميناء الجزائر سفينة التدريب الهندية «تارانجيني».", "Algiers"),
    ("ميناء طبرق يستقبل فرقاطة روسية.", "Tobruk"),
])
def test_a_port_that_receives_is_the_place(read: Read, text: str, city: str) -> None:
    (event,) = read(text).events
    assert (event.place.city, event.participants[0].part) == (city, "participant")


@pytest.mark.parametrize(("text", "told"), [
    ("The Togo Navy welcomed the Ghanaian ship GNS Volta on her arrival in Lome.", "happened: subject=GNS Volta"),
    ("Three Peruvian warships led by the frigate Almirante Soto arrived in Havana on Friday.",
     "happened: subject=warships"),
])
def test_ships_that_are_received_or_led(tell: Tell, text: str, told: str) -> None:
    assert tell(text)[0].startswith(f"port-call {told}")


@pytest.mark.parametrize(("text", "told"), [
    ("The French Navy ship Vendeur with one helicopter on board docked at Manila today.", ["Vendeur"]),
    ("Two Thai frigates, the HTMS Naresuan and HTMS Bangpakong, reached Manila on Friday.",
     ["HTMS Naresuan", "HTMS Bangpakong"]),
    ("Two Japanese warships carrying 800 troops arrived in Manila.", ["warships"]),
])
def test_ships_far_from_their_verb(read: Read, text: str, told: list[str]) -> None:
    (event,) = read(text).events
    assert (event.type, [p.name for p in event.participants]) == ("port-call", told)
