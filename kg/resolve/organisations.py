"""Bodies of the reference data by any of their names: alliances, commands, companies that the project knows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from kg import designations
from kg.reference import Organisation, ministries, organisations
from kg.resolve.names import fold

_OTHERWISE_CALLED = {"US-MOD": "US-DOD", "US-MFA": "US-STATE"}  # where the reference data has another identifier


def known(names: Iterable[str]) -> str:
    """The identifier of the first name that the reference data holds, "" where it holds none."""
    return next((found for name in names if (found := _ours().get(_bare(name)) or _ministry(name))), "")


def by_name(bodies: Iterable[Organisation]) -> dict[str, str]:
    """Identifier by folded name; the first body wins where two share a name."""
    return {_bare(name): body.id for body in reversed(tuple(bodies)) for name in (*body.names, body.id)}


def of_state(names: Iterable[str], iso: str) -> str:
    """The identifier of a state's ministry or staff that is named without the state, "" where it is none of them."""
    found = next((code for name in names if (code := _common().get(_bare(name)))), "") if iso else ""
    return _identifier(iso, found) if found else ""


def _ministry(name: str) -> str:
    """The identifier of a ministry or staff that is named with its state in any way: "Министерство обороны Сирии"."""
    code, iso = designations.ministry(name)
    return _identifier(iso, code) if code else ""


def _identifier(iso: str, code: str) -> str:
    return _OTHERWISE_CALLED.get(f"{iso}-{code}", f"{iso}-{code}")


@cache
def _common() -> dict[str, str]:
    return {_bare(name): ministry.code for ministry in ministries() for name in ministry.names}


@cache
def _ours() -> dict[str, str]:
    return by_name(organisations())


def _bare(name: str) -> str:
    """Folded, without the article of the first word: "الناتو" is "ناتو"."""
    return fold(name).removeprefix("the ").removeprefix("ال")
