"""States and bodies with their names."""

from __future__ import annotations

from kg import ids
from kg.rdf.reference_data import country_names, quads
from kg.rdf.terms import RDFS, SKOS, iri, text


def test_every_country_has_a_name_in_both_languages() -> None:
    assert len(country_names()) > 190
    assert all(names.get("ar") and names.get("en") for names in country_names().values())


def test_countries_carry_usual_and_other_names() -> None:
    syria = {(q.predicate.value, q.object) for q in quads() if q.subject == iri(ids.actor("country", "SY"))}
    assert (RDFS + "label", text("Syria", "en")) in syria
    assert (SKOS + "altLabel", text("سورية", "ar")) in syria
    assert (SKOS + "altLabel", text("Syria", "en")) not in syria
