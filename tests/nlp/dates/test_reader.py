from __future__ import annotations

from collections.abc import Callable

from kg.nlp.dates.reader import DateReader

Made = Callable[[str], DateReader]


def test_numbers_of_up_to_four_figures_are_read_in_either_script(reader: Made) -> None:
    made = reader("في ٢٠١٥ و14 و20155")
    assert [made.number(i) for i in range(len(made.tokens))] == [None, 2015, None, 14, None, None]


def test_beyond_the_ends_there_is_nothing(reader: Made) -> None:
    made = reader("أمس")
    assert (made.key(-1), made.key(5), made.number(5), made.match(5, "relative")) == ("", "", None, None)


def test_a_phrase_with_the_article_needs_it(reader: Made) -> None:
    assert reader("الخميس").match(0, "weekdays") is not None
    assert reader("والخميس").match(0, "weekdays") is not None
    assert reader("خميس").match(0, "weekdays") is None


def test_only_the_categories_asked_for_are_found(reader: Made) -> None:
    assert reader("مايو").match(0, "months") is not None
    assert reader("مايو").match(0, "hijri", "weekdays") is None


def test_endings_of_ordinals_are_passed_over(reader: Made) -> None:
    made = reader("14th May")
    assert (made.after_ordinal(1), made.after_ordinal(2)) == (2, 2)
