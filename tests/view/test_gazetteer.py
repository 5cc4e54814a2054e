"""Where towns and countries lie."""

from __future__ import annotations

import math

import pytest

from kg import reference
from kg.view.gazetteer import in_arabic, seat, where


def test_a_town_that_is_known() -> None:
    assert where("SY", "Damascus") == ((33.51, 36.29), False)


@pytest.mark.parametrize("city", ["", "Nowhere at all"])
def test_the_middle_of_the_country_where_no_town_is_known(city: str) -> None:
    assert where("SY", city) == ((35.01, 38.54), True)


def test_what_is_no_country_lies_nowhere() -> None:
    assert where("NATO", "Brussels") is None
    assert seat("NATO") is None


def test_every_state_has_a_seat_and_a_middle_on_the_globe() -> None:
    for country in reference.countries():
        for point in (seat(country.iso), (where(country.iso, "") or (None,))[0]):
            assert point, country.iso
            assert -60 < point[0] < 78
            assert -180 <= point[1] <= 180


@pytest.mark.parametrize(
    ("country", "latitude", "longitude"),
    [("RU", 55.7, 37.6), ("US", 38.9, -77.0), ("AU", -35.3, 149.1), ("BR", -15.8, -47.9), ("JP", 35.7, 139.7)],
)
def test_seats_lie_where_they_lie(country: str, latitude: float, longitude: float) -> None:
    assert seat(country) == pytest.approx((latitude, longitude), abs=0.2)


def test_towns_have_their_arabic_names() -> None:
    assert in_arabic("RU", "Moscow") == "موسكو"
    assert in_arabic("RU", "Nowhere") == ""


def test_every_place_of_the_reference_data_lies_somewhere_for_certain() -> None:
    nowhere = [(c.iso, c.name) for c in reference.cities() if (where(c.iso, c.name) or (None, True))[1]]
    assert nowhere == []


def test_the_middle_of_a_state_is_no_further_from_its_seat_than_its_furthest_town() -> None:
    towns: dict[str, list[tuple[float, float]]] = {}
    for city in reference.cities():
        towns.setdefault(city.iso, []).append((where(city.iso, city.name) or ((0.0, 0.0), True))[0])
    for country in reference.countries():
        heart, middle = seat(country.iso), (where(country.iso, "") or (None,))[0]
        assert heart
        assert middle
        assert math.dist(heart, middle) < 3 + max(math.dist(heart, town) for town in towns[country.iso]), country.iso
