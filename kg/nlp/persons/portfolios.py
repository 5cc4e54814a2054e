"""English: the portfolio of a minister that is a list: "Minister of Police, National Security and Prisons"."""

from __future__ import annotations

from kg.nlp.grammar import words
from kg.nlp.tape import Row


def portfolio_goes_on(row: Row, j: int) -> bool:
    """English: whether the portfolio of the minister at element j goes on behind "and" or a comma: "Minister for
    Defence Industry and Pacific Island Affairs", "Minister of Police, National Security and Prisons"."""
    if not row.language.adjective_first or row.elements[j].category != "post" or row.key(j) not in words(
            row.language, "with_portfolio"):
        return False
    return is_listed(row, j + 1) or (row.is_word(j + 1, "and") and _portfolio(row, j + 2) > j + 2)


def is_listed(row: Row, j: int) -> bool:
    """English: whether the comma at element j separates the parts of one portfolio, of which "and" joins the last."""
    n = j
    while row.language.adjective_first and n < len(row) and row.elements[n].value == ",":
        part = n + 1
        n = _portfolio(row, part)
        if n == part:
            return False
        if row.is_word(n, "and"):
            return _portfolio(row, n + 1) > n + 1
    return False


def _portfolio(row: Row, n: int) -> int:
    """The index after capitalised common words from element n on; n where a person or a body follows them."""
    first = n
    while row.category(n) == "title-word" and not row.opens_line(n):
        n += 1
    return first if row.category(n) in ("post", "head", "body", "organisation", "delegations") else n
