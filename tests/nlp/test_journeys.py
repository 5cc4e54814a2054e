"""Where what happens on a journey lies."""

from __future__ import annotations

from collections.abc import Callable

from kg.model import Extraction

Read = Callable[..., Extraction]


def _places(extraction: Extraction, type_: str) -> list[tuple[str, str]]:
    return [(e.place.city, e.place.country) for e in extraction.events if e.type == type_]


def test_talks_at_each_stop_of_a_tour_lie_in_its_town(read: Read) -> None:
    told = read("Chilean Foreign Minister Ana Ruiz will travel to Nairobi, Kenya; and Accra, Ghana, 3-6 May 2025. "
                "The visits are her first to Africa. She hopes for more trade. In Ghana, Minister Ruiz will meet with "
                "President Kofi Boateng. Minister Ruiz and Kenyan Defence Minister Salim Okello will co-chair talks.")
    assert _places(told, "meeting") == [("Accra", "GH"), ("Nairobi", "KE")]


def test_talks_with_the_hosts_far_from_the_journey_lie_where_it_leads(read: Read) -> None:
    told = read("وصل وزير الدفاع الكيني سالم أوكيلو إلى لشبونة. وتستمر الزيارة أياما. والوفد كبير. والبرنامج حافل. "
                "والتقى أوكيلو وزير الدفاع البرتغالي جواو بريتو.")
    assert _places(told, "meeting") == [("Lisbon", "PT")]


def test_talks_without_the_hosts_may_lie_elsewhere(read: Read) -> None:
    told = read("Chilean Defence Minister Ana Ruiz visited Lisbon. The trip was short. It went well. It was raining. "
                "Ruiz met Kenyan Defence Minister Salim Okello.")
    assert _places(told, "meeting") == [("", "")]


def test_an_accord_of_another_year_lies_elsewhere(read: Read) -> None:
    told = read("Chilean Defence Minister Ana Ruiz visited Lisbon. Chile and Portugal signed a defence accord in 2016.")
    assert _places(told, "agreement") == [("", "")]


def test_an_accord_of_guest_and_host_lies_where_the_journey_led(read: Read) -> None:
    told = read("Chilean Defence Minister Ana Ruiz visited Lisbon. Chile and Portugal signed a defence accord.")
    assert _places(told, "agreement") == [("Lisbon", "PT")]


def test_the_town_left_is_that_of_the_visit(read: Read) -> None:
    told = read("Chilean Defence Minister Ana Ruiz has left Portugal. She sent a letter after leaving Lisbon.")
    assert _places(told, "visit") == [("Lisbon", "PT")]


def test_the_town_of_the_airport_is_that_of_the_visit(read: Read) -> None:
    told = read("غادر وزير الدفاع الكيني سالم أوكيلو البرتغال. وكان في وداعه في مطار لشبونة الدولي عدد من المسؤولين.")
    assert _places(told, "visit") == [("Lisbon", "PT")]


def test_another_town_of_the_state_is_not(read: Read) -> None:
    told = read("Chilean Defence Minister Ana Ruiz visited Portugal. Unions called for a strike in Porto.")
    assert _places(told, "visit") == [("", "PT")]
