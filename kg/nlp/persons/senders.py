"""Whom somebody serves who is named by him: "المبعوث الخاص للرئيس السوداني", "الممثل الشخصي لأمير دولة قطر"."""

from __future__ import annotations

from kg.nlp.persons.countries import country_after
from kg.nlp.persons.draft import Draft
from kg.nlp.tape import Row

_SERVANTS = frozenset({"envoy", "senior-official", "senior-officer", "deputy-head-of-government"})
_RULERS = frozenset({"head-of-state", "head-of-government", "minister-of-foreign-affairs", "minister-of-defence",
                     "crown-prince"})


def over_sender(row: Row, j: int, draft: Draft) -> int:
    """Arabic: over a ruler whom "for" brings in at element j behind the post of somebody who serves him, and who gives
    the servant his country; a name that follows is the servant's. Else j."""
    serves = not row.language.cased and draft.roles[-1:] and draft.roles[-1] in _SERVANTS
    if not serves or row.category(j) not in ("post", "head") or row.clitic_lead(j) != "l" or row.opens_line(j):
        return j
    ruler, here = row.elements[j], Draft()
    after = country_after(row, j + 1, here)
    if ruler.value not in _RULERS or not (ruler.country or here.country):
        return j
    draft.country = draft.country or ruler.country or here.country
    draft.end = max(ruler.end, here.end)
    return after
