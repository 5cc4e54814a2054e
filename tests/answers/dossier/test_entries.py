from __future__ import annotations

from kg import ids
from kg.answers.dossier.entries import MOST_NAMED, MOST_QUOTED, entries
from kg.answers.dossier.subject import Called, Subject
from kg.answers.facts import EventFacts, Evidence, Taking
from kg.answers.joining import Happening, Report, joined
from kg.answers.labels import vocabulary
from kg.answers.timeline import Asked
from kg.answers.who import Party
from kg.dossier.data import Entry, Person, Version

SYRIA = Party(ids.actor("country", "SY"), "SY")
NAMES = {"a": "Anna", "b": "minister of defence (Russia)"}
WORDS = Called("en", vocabulary("en"), NAMES, {"RU": "Russia", "SY": "Syria"})


def entry(*takings: Taking, happening: Happening | None = None, **facts: object) -> Entry:
    event = EventFacts(ids.event("1" * 16, 1), "meeting", "happened", {}, participants=takings, **facts)  # type: ignore[arg-type]
    about = Subject(Asked((SYRIA,), ({},)), "country", "SY")
    (found,) = entries([happening or joined(event.iri, [event], {})], about, WORDS)
    return found


def test_names_stand_with_what_they_do_not_say() -> None:
    found = entry(
        Taking("a", "person", role="minister-of-defence", country="RU"),
        Taking("b", "person", role="minister-of-defence", country="RU"),
    )
    assert found.who == (Person("Anna", "minister of defence, Russia"), Person("minister of defence (Russia)"))


def test_the_subject_and_states_whose_officials_are_named_are_left_out() -> None:
    found = entry(
        Taking(SYRIA.iri, "country", country="SY"),
        Taking(ids.actor("delegation", "RU"), "delegation", country="RU"),
        Taking("a", "person", country="RU"),
    )
    assert [person.name for person in found.who] == ["Anna"]


def test_many_are_counted_and_not_named() -> None:
    found = entry(*(Taking(f"x{n}", "person", country="RU") for n in range(9)))
    assert (len(found.who), found.more) == (MOST_NAMED, 9 - MOST_NAMED)


def test_every_article_is_quoted_before_one_is_quoted_twice() -> None:
    evidence = [Evidence(f"{a} says {n}.", a, published="2025-01-01", start=n) for a in "abc" for n in range(3)]
    found = entry(evidence=(*evidence, Evidence("a  says\n0.", "d", published="2025-01-02")))
    assert [quote.text for quote in found.quotes] == ["a says 0.", "b says 0.", "c says 0.", "a says 1."]
    assert len(found.quotes) == MOST_QUOTED


def test_versions_stand_with_their_publishers() -> None:
    def report(city: str, publisher: str, status: str = "happened") -> Report:
        return Report("e", "a", "", publisher, "", "", "en", "", city, status)

    facts = EventFacts("e", "meeting", "happened", {}, city="Moscow", country="RU")
    reports = (report("Moscow", "TASS"), report("Ankara", "AA", "denied"), report("Moscow", "SANA"), report("", "X"))
    found = entry(happening=Happening(facts, "", reports, ("place", "status")))
    assert dict(found.differ) == {
        "place": (Version("Ankara", ("AA",)), Version("Moscow", ("TASS", "SANA"))),
        "status": (Version("denied", ("AA",)), Version("happened", ("TASS", "SANA", "X"))),
    }
