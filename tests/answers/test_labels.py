from __future__ import annotations

from kg import ids
from kg.answers.labels import actor_labels, chosen, country_labels, vocabulary
from kg.rdf.store import Store


def test_codes_have_labels_in_both_languages() -> None:
    assert vocabulary("ar").types["meeting"] != vocabulary("en").types["meeting"]
    assert vocabulary("en").roles["minister-of-defence"] == "minister of defence"


def test_actors_and_countries_are_named(gold_store: Store) -> None:
    iri = ids.actor("person", "murhaf-abu-qasra.SY")
    assert actor_labels(gold_store, [iri]) == {iri: {"ar": "مرهف أبو قصرة", "en": "Murhaf Abu Qasra"}}
    assert country_labels(gold_store, ["SY", "RU", "", "XX"], "ar") == {"SY": "سوريا", "RU": "روسيا"}


def test_the_wanted_language_comes_first_and_any_other_last() -> None:
    assert chosen({"ar": "سوريا", "en": "Syria"}, "ar") == "سوريا"
    assert chosen({"fr": "Syrie", "en": "Syria"}, "ar") == "Syria"
    assert chosen({"ar": "سوريا"}, "en") == "سوريا"
    assert chosen({}, "en") == ""
