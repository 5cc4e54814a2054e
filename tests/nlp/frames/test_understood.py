"""The home country of an article whose publisher says nothing."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.text import Text

TextOf = Callable[..., Text]


def countries(text: Text) -> dict[str, str]:
    return {e.name: e.country for e in text.register.entities if e.kind == "person"}


def test_an_official_without_a_country_is_of_the_other_state_that_is_named(text_of: TextOf) -> None:
    text = text_of("التقى رئيس الأركان الفريق سامر النجار وزير الدفاع الهندي راجيف سينغ. "
                   "وحضر اللقاء ضباط من القوات المسلحة الأردنية.")
    assert countries(text) == {"سامر النجار": "JO", "راجيف سينغ": "IN"}


def test_the_title_names_states_too(text_of: TextOf) -> None:
    text = text_of("Chief of Staff Peter Novak met Indian Defence Minister Rajiv Sen on Monday.",
                   title="Slovakia and India to deepen military ties")
    assert countries(text)["Peter Novak"] == "SK"


def test_where_every_state_named_is_the_other_side_s_nothing_is_guessed(text_of: TextOf) -> None:
    text = text_of("Chief of Staff Peter Novak met Indian Defence Minister Rajiv Sen on Monday.")
    assert countries(text)["Peter Novak"] == ""


def test_a_known_home_comes_first(text_of: TextOf) -> None:
    text = text_of("التقى رئيس الأركان الفريق سامر النجار وزير الدفاع الهندي راجيف سينغ في القاهرة.", publisher="سانا")
    assert countries(text)["سامر النجار"] != "IN"
    plain = text_of("قال وزير الدفاع سامر النجار إن مصر والأردن دولتان شقيقتان.", publisher="سانا")
    assert countries(plain)["سامر النجار"] == "SY"


def test_officials_of_the_state_that_a_foreigner_visits(text_of: TextOf) -> None:
    text = text_of("أنهى قائد القيادة الوسطى الأمريكية جون كارسون زيارة إلى الكويت التقى خلالها رئيس الأركان العامة "
                   "للجيش خالد السالم.")
    assert countries(text)["خالد السالم"] == "KW"
