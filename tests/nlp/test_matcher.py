from __future__ import annotations

from collections.abc import Mapping

from kg.nlp.clitics import NO_CLITICS, Clitics
from kg.nlp.matcher import NOTHING, Entry, Match, Matcher
from kg.nlp.tokens import words_of

ARABIC = Clitics.of({"و": "and", "ب": "b", "ل": "l"}, "ال")
MINISTER, DEFENCE, PLACE = Entry("post", "minister"), Entry("post", "minister-of-defence"), Entry("city", "Damascus")
AFFAIRS = Entry("post", "minister-of-state")


def matcher(clitics: Clitics = ARABIC) -> Matcher:
    made = Matcher(clitics)
    made.add(words_of("وزير"), MINISTER)
    made.add(words_of("وزير الدفاع"), DEFENCE)
    made.add(words_of("وزير الدولة لشؤون الدفاع"), AFFAIRS)
    made.add(words_of("دمشق"), PLACE)
    return made


def at(text: str, start: int = 0, skippable: Mapping[int, int] = NOTHING) -> list[tuple[object, int, str]]:
    return [(m.entry.value, m.end, m.clitic) for m in matcher().at(words_of(text), start, skippable)]


def test_the_longest_phrase_wins() -> None:
    assert at("وزير الدفاع السوري") == [("minister-of-defence", 2, "")]
    assert at("وزير الصحة") == [("minister", 1, "")]


def test_the_article_is_disregarded_in_every_word() -> None:
    assert at("الوزير دفاع") == [("minister-of-defence", 2, "")]


def test_proclitics_come_off_the_first_word_only() -> None:
    assert at("وبوزير الدفاع") == [("minister-of-defence", 2, "وب")]
    assert at("وزير بالدفاع") == [("minister", 1, "")]


def test_proclitics_come_off_only_where_the_lexicon_knows_the_rest() -> None:
    assert at("بدمشق") == [("Damascus", 1, "ب")]
    assert at("بيلوسوف") == []


def test_without_proclitics_nothing_comes_off() -> None:
    assert matcher(NO_CLITICS).at(words_of("بدمشق"), 0) == []


def test_a_demonym_may_stand_inside_a_title() -> None:
    keys = words_of("وزير الدولة القطري لشؤون الدفاع")
    assert matcher().at(keys, 0, {2: 3}) == [Match(0, 5, AFFAIRS, "", 2)]
    assert matcher().at(keys, 0) == [Match(0, 1, MINISTER)]


def test_only_one_word_is_skipped_and_none_at_the_end() -> None:
    assert at("وزير الدولة القطري الشقيق لشؤون الدفاع", 0, {2: 3, 3: 4}) == [("minister", 1, "")]
    assert at("وزير القطري", 0, {1: 2}) == [("minister", 1, "")]


def test_a_run_of_words_is_skipped_as_one() -> None:
    run = {2: 4}
    assert at("وزير الدولة القطري الشقيق لشؤون الدفاع", 0, run) == [("minister-of-state", 6, "")]


def test_each_category_has_its_own_longest_phrase() -> None:
    made = matcher()
    made.add(words_of("وزير"), Entry("standin", "x"))
    found = made.at(words_of("وزير الدفاع"), 0)
    assert [(m.entry.category, m.end) for m in found] == [("post", 2), ("standin", 1)]


def test_the_same_entry_is_kept_once_and_the_first_of_two_wins() -> None:
    made = matcher()
    made.add(words_of("دمشق"), PLACE)
    made.add(words_of("دمشق"), Entry("city", "another"))
    assert [m.entry for m in made.at(words_of("دمشق"), 0)] == [PLACE]
