from __future__ import annotations

import pytest

from kg.dossier.text import address, days, marked_down, plain


def test_a_text_is_one_line_without_what_steers_or_turns() -> None:
    assert plain("a\n\tb\u202egpj\u2066\x1b[31m c\u2028d") == "a bgpj [31m c d"
    assert plain("مرهف\u200f أبو\u200b قصرة") == "مرهف أبو\u200b قصرة"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain", "plain"),
        ("*bold* _it_ `code` [a](b) ~x~ $y$ a|b", r"\*bold\* \_it\_ \`code\` \[a\](b) \~x\~ \$y\$ a\|b"),
        ("<script>alert(1)</script> & co", "&lt;script&gt;alert(1)&lt;/script&gt; &amp; co"),
        ("# heading", r"\# heading"),
        ("- item", r"\- item"),
        ("12. item", "12\u2060. item"),
        ("back\\slash", r"back\\slash"),
        ("2025-11-16", "2025-11-16"),
    ],
)
def test_markdown_shows_a_text_letter_by_letter_in_its_own_direction(text: str, written: str) -> None:
    assert str(marked_down(text)) == f"\u2068{written}\u2069"


def test_nothing_is_nothing() -> None:
    assert str(marked_down(" \n")) == ""


@pytest.mark.parametrize(
    ("url", "followed"),
    [
        ("https://example.org/a?b=1#c", True),
        ("HTTP://example.org", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("https://a b", False),
        ("https://a)[x](javascript:alert(1)", False),
        ("https://a>b", False),
        ("", False),
    ],
)
def test_only_web_addresses_may_be_followed(url: str, followed: bool) -> None:
    assert address(url) == (url if followed else "")


def test_a_range_has_a_dash() -> None:
    assert days("2025-07-27/2025-08-02") == "2025-07-27 – 2025-08-02"
    assert days("2025-07") == "2025-07"
