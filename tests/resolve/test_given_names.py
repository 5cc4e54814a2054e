"""Given names that few letters tell apart."""

from __future__ import annotations

from kg.reference import given_names
from kg.resolve.comparison import SAME_NAME, compare
from kg.resolve.given_names import one_given_name


def test_names_of_two_rows_are_two_however_alike() -> None:
    for one, other in (("حامد", "hamdi"), ("محمود", "محمد"), ("salman", "سليمان"), ("амр", "omar")):
        assert one_given_name(one, other) is False
        assert one_given_name(other, one) is False


def test_spellings_of_one_row_are_one_and_others_unknown() -> None:
    assert one_given_name("mohamed", "мухаммед") is True
    assert one_given_name("rashid", "راشد") is True  # written so for two names
    assert one_given_name("rashid", "رشيد") is True
    assert one_given_name("rashid", "torben") is None


def test_brothers_with_names_alike_are_two() -> None:
    for one, other in (("ناصر الرفاعي", "Nasr al-Rifai"), ("Salman Qadri", "Suleiman Qadri"), ("سامي عيد", "عصام عيد")):
        assert compare(one, other).score < SAME_NAME


def test_no_spelling_stands_twice_in_a_row() -> None:
    for row in given_names():
        for forms in (row.latin, row.ar, row.ru):
            assert len(set(forms)) == len(forms)
            assert forms
