"""Short forms of given names: "Bob" may be "Robert", in whatever script either is written."""

from __future__ import annotations

from functools import cache

from kg.reference import short_names
from kg.resolve.names import fold

_NO_ROW: frozenset[int] = frozenset()


def short_form(one: str, other: str) -> bool:
    """Is one folded name a short form of the other, or the other as another script writes it?"""
    known = _known()
    if (one, "full") not in known and (one, "short") not in known:
        return False
    rows = [{place: known.get((name, place), _NO_ROW) for place in ("full", "short")} for name in (one, other)]
    crossed = rows[0]["full"] & rows[1]["short"] or rows[0]["short"] & rows[1]["full"]
    alike = rows[0]["full"] & rows[1]["full"] or rows[0]["short"] & rows[1]["short"]
    return bool(crossed) or (bool(alike) and _script(one) != _script(other))


def _script(word: str) -> str:
    return "latin" if word.isascii() else "arabic" if "\u0600" <= word[:1] <= "\u06ff" else "cyrillic"


@cache
def _known() -> dict[tuple[str, str], frozenset[int]]:
    """The rows in which a folded form stands as full name, and those in which it stands as short one."""
    found: dict[tuple[str, str], frozenset[int]] = {}
    for number, row in enumerate(short_names()):
        for place, forms in (("full", row.full), ("short", row.short)):
            for form in map(fold, forms):
                found[form, place] = found.get((form, place), frozenset()) | {number}
    return found
