"""Countries that an article leaves to be understood."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.text import Text

TextOf = Callable[..., Text]


def countries(text: Text) -> dict[str, str]:
    return {e.name: e.country for e in text.register.entities if e.kind == "person"}


def test_a_president_in_the_press_of_a_kingdom_is_of_the_state_named_before(text_of: TextOf) -> None:
    text = text_of("رحب الحزب المصري بزيارة وزير الدفاع فهد بن سالم لمصر وأشاد بمباحثات الرئيس حسن العطار مع الأمير "
                   "فهد بن سالم.", publisher="واس")
    assert countries(text) == {"فهد بن سالم": "SA", "حسن العطار": "EG"}


def test_whom_a_traveller_meets_is_of_the_country_he_visits(text_of: TextOf) -> None:
    text = text_of("أشاد السفير بزيارة وزير الدفاع فهد بن سالم إلى المملكة الأردنية الهاشمية ولقاء الملك حمزة "
                   "الثاني.", publisher="واس")
    assert countries(text)["حمزة الثاني"] == "JO"


def test_the_deputy_of_a_secretary_general_is_of_his_body_and_the_rest_at_home(text_of: TextOf) -> None:
    text = text_of("NATO will visit Georgia. In Batumi, Deputy Secretary-General Rose Hall is to meet Georgia's Prime "
                   "Minister, Giorgi Beridze. Rose Hall will also meet President Nino Lomidze.", publisher="")
    assert countries(text) == {"Rose Hall": "NATO", "Giorgi Beridze": "GE", "Nino Lomidze": "GE"}
