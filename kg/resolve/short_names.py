"""Short forms of given names: "Bob" may be "Robert", in whatever script either is written."""

from __future__ import annotations

from functools import cache

from kg.reference import short_names
from kg.resolve.names import fold


def short_form(one: str, other: str) -> bool:
    """Is one folded name a short form of the other?"""
    known = _known()
    return bool(known.get((one, "full"), frozenset()) & known.get((other, "short"), frozenset())) or bool(
        known.get((one, "short"), frozenset()) & known.get((other, "full"), frozenset())
    )


@cache
def _known() -> dict[tuple[str, str], frozenset[int]]:
    """The rows in which a folded form stands as full name, and those in which it stands as short one."""
    found: dict[tuple[str, str], frozenset[int]] = {}
    for number, row in enumerate(short_names()):
        for place, forms in (("full", row.full), ("short", row.short)):
            for form in map(fold, forms):
                found[form, place] = found.get((form, place), frozenset()) | {number}
    return found
