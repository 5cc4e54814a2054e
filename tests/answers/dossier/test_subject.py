from __future__ import annotations

from kg.answers.dossier.subject import Called, called, subject
from kg.answers.facts import EventFacts
from kg.answers.labels import vocabulary
from kg.answers.timeline import asked
from kg.rdf.store import Store


def test_who_is_meant_and_in_which_network_it_stands(gold_store: Store) -> None:
    wanted = {"SY": ("country", "country"), "Murhaf Abu Qasra": ("person", "person"), "SY–RU": ("pair", "country"),
              "Murhaf Abu Qasra – RU": ("pair", "actor")}  # fmt: skip
    for name, (kind, network) in wanted.items():
        about = subject(gold_store, asked(gold_store, name))
        assert (about.kind, about.network) == (kind, network), name


def test_names_are_those_of_the_language(gold_store: Store) -> None:
    (meant,) = asked(gold_store, "Murhaf Abu Qasra").parties
    assert called(gold_store, [], [meant.iri], "ar").actor(meant.iri) == "مرهف أبو قصرة"
    assert called(gold_store, [], [meant.iri], "en").actor(meant.iri) == "Murhaf Abu Qasra"


def test_a_town_is_called_as_its_article_calls_it_or_as_usual() -> None:
    def place(language: str, wording: str) -> str:
        facts = EventFacts("x", "visit", "happened", {}, city="Moscow", country="RU", place=wording)
        russia = "روسيا" if language == "ar" else "Russia"
        return Called(language, vocabulary(language), {}, {"RU": russia}).place(facts)

    assert place("en", "العاصمة موسكو") == "Moscow, Russia"
    assert place("ar", "العاصمة موسكو") == "العاصمة موسكو، روسيا"
    assert place("ar", "Moscow") == "موسكو، روسيا"
