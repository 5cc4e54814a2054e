from __future__ import annotations

from kg.nlp.language import Body, Town
from kg.nlp.language.places import capitals, enter_own, enter_reference
from kg.nlp.matcher import Matcher


def entries(matcher: Matcher, *words: str) -> list[tuple[str, object]]:
    return [(m.entry.category, m.entry.value) for m in matcher.at(words, 0)]


def test_the_reference_data_is_entered_in_one_language() -> None:
    matcher = Matcher()
    enter_reference(matcher, "ar", frozenset())
    assert ("country", "QA") in entries(matcher, "قطر")
    assert ("demonym", "SY") in entries(matcher, "سوري")
    assert next(value for _, value in entries(matcher, "دمشق")) == Town("Damascus", "SY", True, _population("Damascus"))
    assert entries(matcher, "qatar") == []


def test_a_small_town_that_is_also_a_common_word_is_left_out() -> None:
    everything, careful = Matcher(), Matcher()
    enter_reference(everything, "en", frozenset())
    enter_reference(careful, "en", frozenset({"bonn", "paris"}))
    assert ("city" in dict(entries(everything, "bonn")), "city" in dict(entries(careful, "bonn"))) == (True, False)
    assert "city" in dict(entries(careful, "paris"))


def test_a_form_that_may_mean_something_else_is_left_out() -> None:
    matcher = Matcher()
    enter_reference(matcher, "en", frozenset())
    assert entries(matcher, "dominican") == []


def test_a_language_of_its_own_places() -> None:
    matcher = Matcher()
    enter_own(matcher, {"names": {"DE": ["Allemagne"]}, "cities": {"FR": {"Paris": ["Paris"]}},
                        "organisations": {"NATO": ["OTAN"]}})
    assert entries(matcher, "allemagne") == [("country", "DE")]
    assert entries(matcher, "paris") == [("city", Town("Paris", "FR", True, _population("Paris")))]
    category, body = entries(matcher, "otan")[0]
    assert category == "organisation"
    assert isinstance(body, Body)
    assert body.id == "NATO"


def test_every_capital_is_known() -> None:
    assert capitals()["MA"] == "Rabat"


def _population(name: str) -> int:
    from kg import reference

    return next(city.population for city in reference.cities() if city.name == name)
