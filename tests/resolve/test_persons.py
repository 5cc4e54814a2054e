"""When two persons are one."""

from __future__ import annotations

from datetime import date

from kg import ids
from kg.readings import Profile, Tenure
from kg.resolve.persons import judge, strangers

MINISTER = Tenure("minister-of-defence", "RU", date(2022, 5, 1))


def person(iri: str, country: str, *names: str, dealings: str = "", tenures: tuple[Tenure, ...] = ()) -> Profile:
    return Profile(iri, country, names, tenures, frozenset(dealings.split()))


def verdict(a: Profile, b: Profile, *rivals: Profile) -> str:
    there, back = judge(a, b, rivals), judge(b, a, rivals)
    assert there == back
    return there.verdict if there else ""


SHOIGU = person("a", "RU", "Sergei Shoigu", tenures=(MINISTER,))


def test_a_whole_name_merges_where_the_country_agrees_or_is_unknown() -> None:
    assert verdict(SHOIGU, person("b", "RU", "سيرغي شويغو")) == "same"
    assert verdict(SHOIGU, person("b", "", "سيرغي شويغو")) == "same"


def test_a_rival_of_another_country_leaves_it_open_unless_dealings_tell() -> None:
    rival = person("c", "UA", "Sergei Shoigu")
    assert verdict(SHOIGU, person("b", "", "سيرغي شويغو"), rival) == "unsure"
    dealt = person("a", "RU", "Sergei Shoigu", dealings="2022-05-13|US")
    assert verdict(dealt, person("b", "", "سيرغي شويغو", dealings="2022-05-13|US"), rival) == "same"


def test_one_name_in_two_countries_is_asked() -> None:
    assert verdict(SHOIGU, person("b", "UA", "Sergei Shoigu")) == "unsure"


def test_a_family_name_needs_a_post_or_a_dealing() -> None:
    assert verdict(SHOIGU, person("b", "RU", "Shoigu")) == "unsure"
    assert verdict(SHOIGU, person("b", "RU", "Shoigu", tenures=(MINISTER,))) == "same"
    brother = person("c", "RU", "Larisa Shoigu", tenures=(MINISTER,))
    assert verdict(SHOIGU, person("b", "RU", "Shoigu", tenures=(MINISTER,)), brother) == "unsure"
    assert verdict(SHOIGU, person("b", "UA", "Shoigu")) == ""


def test_father_and_son_are_said_to_be_two() -> None:
    assert verdict(person("a", "YE", "Ali Abdullah Saleh"), person("b", "YE", "أحمد علي عبد الله صالح")) == "different"


def test_other_names_are_no_question() -> None:
    assert verdict(SHOIGU, person("b", "RU", "Sergei Lavrov")) == ""


def test_a_family_name_makes_no_two_of_its_bearers_one() -> None:
    karim, sami = ids.actor("person", "karim-haddad.LB"), ids.actor("person", "سامي-حداد.LB")
    assert strangers([karim], [sami])
    assert strangers([ids.actor("person", "haddad.LB"), karim], [ids.actor("person", "s-haddad.LB"), sami])
    assert not strangers([karim], [ids.actor("person", "كريم-حداد")])
    assert not strangers([karim], [ids.actor("person", "haddad.LB"), ids.actor("person", "s-haddad.LB")])
    assert not strangers([karim], [ids.actor("organisation", "sami-haddad.LB")])


def test_two_spellings_in_one_post_within_a_term_are_one_person() -> None:
    def held(year: int) -> tuple[Tenure, ...]:
        return (Tenure("minister-of-defence", "DE", date(year, 5, 1)),)

    one = person("a", "DE", "توربن هيغن", tenures=held(2021))
    assert verdict(one, person("b", "DE", "توربن هاغن", tenures=held(2024))) == "same"
    assert verdict(one, person("b", "DE", "توربن هاغن", tenures=held(2035))) == "unsure"
    assert verdict(one, person("b", "DE", "توربن هاغن")) == "unsure"


def test_a_first_muhammad_that_is_left_out_needs_the_post() -> None:
    one = person("a", "RU", "Muhammad Tariq Butt", dealings="2022-05-13|US", tenures=(MINISTER,))
    assert verdict(one, person("b", "RU", "Tariq Butt", dealings="2022-05-13|US")) == "unsure"
    assert verdict(one, person("b", "RU", "Tariq Butt", tenures=(MINISTER,))) == "same"


def test_two_names_in_one_chair_on_one_day_are_asked_about() -> None:
    one = person("a", "RU", "Oleg Tarasenko", dealings="2022-05-13|US", tenures=(MINISTER,))
    other = person("b", "RU", "Viktor Tarassow", dealings="2022-05-13|US", tenures=(MINISTER,))
    assert verdict(one, other) == "unsure"
    assert verdict(one, person("b", "RU", "Viktor Tarassow", tenures=(MINISTER,))) == ""
