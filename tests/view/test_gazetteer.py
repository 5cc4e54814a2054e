"""Where towns and countries lie."""

from __future__ import annotations

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
