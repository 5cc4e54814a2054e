"""The states: all there, each form one state's or flagged, nisbas complete, built from our list."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

import pytest

from kg import reference

Owners = Callable[[Iterable[tuple[str, str]]], dict[str, set[str]]]
FILE = Path(__file__).parents[2] / "seeds" / "reference" / "countries.csv"
UN_MEMBERS = """
AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD
CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ
IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM
NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO
ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW
"""


def test_the_states_are_the_un_members_and_four_more_each_once() -> None:
    members = UN_MEMBERS.split()
    assert len(members) == 193
    assert sorted(country.iso for country in reference.countries()) == sorted([*members, "PS", "VA", "TW", "XK"])


def test_a_form_belongs_to_one_state_or_says_that_it_is_ambiguous(shared: Owners) -> None:
    forms = [(form, country.iso) for country in reference.countries() for form in country.forms - country.ambiguous]
    assert shared(forms) == {}


def test_every_state_has_names_a_demonym_and_a_capital_in_both_languages() -> None:
    for country in reference.countries():
        cells = (country.names_en, country.names_ar, country.demonyms_en, country.demonyms_ar)
        assert all((*cells, country.capital_en, country.capital_ar, country.name_ru, country.name_fr)), country.iso


def test_a_nisba_has_all_its_forms() -> None:
    saudi = "سعودي سعودية سعوديون سعوديين سعوديان سعوديات سعوديتان سعوديتين سعوديا"
    assert one("SA").demonyms_ar == tuple(saudi.split())
    assert {"كوري جنوبي", "كورية جنوبية", "كوريون جنوبيون"} <= set(one("KR").demonyms_ar)
    assert {"روسي", "روسية", "روس"} <= set(one("RU").demonyms_ar)


def test_an_accusative_that_is_spelt_like_a_name_is_no_demonym() -> None:
    assert not {"روسيا", "تركيا", "ليبيا"} & {form for c in reference.countries() for form in c.demonyms_ar}


@pytest.mark.parametrize(
    ("form", "iso"),
    [
        ("الكرملين", "RU"), ("البيت الأبيض", "US"), ("الإليزيه", "FR"), ("Downing Street", "GB"),
        ("أميركا", "US"), ("المملكة العربية السعودية", "SA"), ("الجمهورية العربية السورية", "SY"), ("سورية", "SY"),
        ("Türkiye", "TR"), ("U.S.", "US"), ("Republic of Korea", "KR"), ("DPRK", "KP"), ("النيجر", "NE"),
        ("نيجيريا", "NG"), ("سلطنة عمان", "OM"), ("أتراك", "TR"), ("British", "GB"), ("Republic of Iraq", "IQ"),
    ],
)  # fmt: skip
def test_what_news_writes_for_a_state(form: str, iso: str) -> None:
    known = [c.iso for c in reference.countries() if form in c.forms and form not in c.ambiguous]
    assert known == [iso]


@pytest.mark.parametrize("form", ["جورجي", "عمان", "مالي", "Congolese"])
def test_forms_known_to_mislead_are_flagged(form: str) -> None:
    named = [c for c in reference.countries() if form in (*c.names_en, *c.names_ar, *c.demonyms_en, *c.demonyms_ar)]
    assert all(form in c.ambiguous for c in named)


def test_the_countries_are_those_that_the_script_builds(build_script: ModuleType) -> None:
    """Names in Russian and French follow Babel's version, so they are not compared."""
    with FILE.open(encoding="utf-8", newline="") as lines:
        stored = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    ours = {"name_ru", "name_fr"}
    assert [without(row, ours) for row in stored] == [without(row, ours) for row in build_script.countries()]


def one(iso: str) -> reference.Country:
    found = reference.country(iso)
    assert found is not None
    return found


def without(row: dict[str, str], columns: set[str]) -> dict[str, str]:
    return {column: cell for column, cell in row.items() if column not in columns}
