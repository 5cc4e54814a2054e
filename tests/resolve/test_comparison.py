"""Names compared: one person in many spellings, and those who are easily confused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.resolve.comparison import ALIKE_NAME, SAME_NAME, best, compare

NAMES = [
    "مرهف أبو قصرة", "Murhaf Abu Qasra", "Sergei Shoigu", "Khalid bin Salman", "محمد بن سلمان", "George W. Bush", "",
]


@pytest.mark.parametrize(("one", "other", "how"), [
    ("Hulusi Akar", "خلوصي أكار", "whole name"),
    ("Murhaf Abu Qasra", "مُرهف ابو قصره", "whole name"),
    ("Shoigu Sergei", "Сергей Шойгу", "turned round"),
    ("خالد بن سلمان بن عبدالعزيز", "Khalid bin Salman", "without family name"),
    ("Khalid al-Attiyah", "خالد بن محمد العطية", "middle name missing"),
    ("Raj Nath Singh", "راجناث سينغ", "whole name"),
    ("Sergei Shoigu", "sergei  SHOIGU", "equal"),
    ("Aziz Karimzadeh", "عزيز كريم زاده", "whole name"),
    ("Walid Haddad", "Валид Хаддад", "whole name"),
    ("Admiral Zhang Hong", "تشانغ هونغ", "whole name"),
    ("Liu Jun", "Лю Цзюнь", "whole name"),
    ("Reza Qalandari", "رضا غلندري", "whole name"),
    ("Орлов Пётр Ильич", "Petr Orlov", "middle name missing"),
    ("أبي تسفاي", "أبي تسفاي ورقو", "last name missing"),
    ("Dragan Petrovic", "Драган Петрович", "whole name"),
    ("Janusz Kaczmarek", "يانوش كاتشماريك", "whole name"),
    ("Chuck Weller", "Чак Уэллер", "whole name"),
])
def test_one_person(one: str, other: str, how: str) -> None:
    match = compare(one, other)
    assert (match.score >= SAME_NAME, match.how) == (True, how)


@pytest.mark.parametrize(("one", "other", "how"), [
    ("S. Shoigu", "سيرغي شويغو", "initial"),
    ("شويغو", "Sergei Shoigu", "family name only"),
    ("Орлов П. И.", "Petr Orlov", "initial"),
    ("Mohammad-Hadi Rasti", "محمد راستي", "half of a double name"),
    ("محمد رضا راستي", "Mohammad Rasti", "half of a double name"),
    ("Muhammad Tariq Butt", "طارق بت", "first Muhammad left out"),
    ("Ramon Diaz", "Рамон Диас-младший", "junior"),
    ("Ramon Diaz III", "Ramon Diaz Jr.", "junior"),
])
def test_what_may_be_one_person(one: str, other: str, how: str) -> None:
    match = compare(one, other)
    assert (ALIKE_NAME <= match.score < SAME_NAME, match.how) == (True, how)


@pytest.mark.parametrize(("one", "other"), [
    ("محمد بن سلمان", "Khalid bin Salman"),  # brothers
    ("Salman bin Khalid", "Khalid bin Salman"),  # the same parts, another filiation
    ("علي عبد الله صالح", "Ahmed Ali Abdullah Saleh"),  # father and son
    ("George H. W. Bush", "George W. Bush"),
    ("Hassan Fereydoun", "حسين فريدون"),
    ("Donald Trump", "Melania Trump"),
    ("خالد", "Khalid bin Salman"),
    ("محمد بن سالم بن ناصر", "سالم بن ناصر"),  # son and father, not a first Muhammad left out
    ("ناصر بن فهد", "ناصر بن سالم بن فهد"),  # cousins
    ("طلال بن ناصر بن فهد", "ناصر بن فهد"),
    ("طلال بن ناصر بن فهد", "ناصر بن فهد آل طلال"),
    ("ماجد بن فهد بن ناصر", "Majid bin Nasser Al Fahd"),
    ("محمد سيد قطان", "Mohamed Hussein Qattan"),  # a middle name that is elsewhere a form of address
])
def test_near_misses(one: str, other: str) -> None:
    assert compare(one, other).score < SAME_NAME


@given(st.sampled_from(NAMES) | st.text(max_size=25), st.sampled_from(NAMES) | st.text(max_size=25))
def test_the_order_of_two_names_does_not_count(one: str, other: str) -> None:
    assert compare(one, other) == compare(other, one)
    assert 0 <= compare(one, other).score <= 1
    assert compare(one, one).score == 1


def test_the_best_form_counts() -> None:
    assert best(["أبو قصرة", "مرهف أبو قصرة"], ["Abu Qasra", "Murhaf Abu Qasra"]).score == 1
    assert best([], ["x"]).score == 0
