"""Given names that few letters tell apart: Hamad, Hamed and Hamid are three, Mohammed and Muhammad one."""

from __future__ import annotations

from functools import cache

from kg.reference import given_names
from kg.resolve.names import plain, uncompounded

_NONE: frozenset[int] = frozenset()


def one_given_name(one: str, other: str) -> bool | None:
    """Do two parts, as `kg.resolve.parts` writes them, spell one given name? None where one of them is not known."""
    a, b = _known().get(one, _NONE), _known().get(other, _NONE)
    return bool(a & b) if a and b else None


@cache
def _known() -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for number, row in enumerate(given_names()):
        for form in (*row.latin, *row.ar, *row.ru):
            key = "".join(map(uncompounded, plain(form).split()))
            found[key] = found.get(key, _NONE) | {number}
    return found
