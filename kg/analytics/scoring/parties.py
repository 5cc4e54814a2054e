"""Which predicted participants denote which expected ones."""

from __future__ import annotations

from collections.abc import Sequence

from kg.analytics.matching import largest_matching
from kg.analytics.scoring.names import same_name
from kg.analytics.scoring.records import Party

STATES = frozenset({"country", "delegation"})
BODIES = STATES | {"organisation"}


def same_party(predicted: Party, gold: Party) -> bool:
    """Does the predicted participant denote the expected one?

    Persons agree by name, or by role and country where one of them is unnamed; countries and delegations by
    country; organisations and groups by name, by role and country, or by country alone where nothing else is known.
    """
    if (predicted.kind == "person") != (gold.kind == "person"):
        return False
    if gold.kind == "person":
        if predicted.name and gold.spellings:
            return any(same_name(name, gold.spellings) for name in predicted.spellings)
        return _same_office(predicted, gold) and bool(predicted.role)
    if gold.kind in STATES:
        return _same_state(predicted, gold)
    if predicted.name and gold.spellings and same_name(predicted.name, gold.spellings):
        return True
    if predicted.kind != gold.kind:
        return False
    if not gold.spellings and not gold.role:
        return bool(gold.country) and predicted.country == gold.country
    return bool(gold.role) and _same_office(predicted, gold)


def _same_office(predicted: Party, gold: Party) -> bool:
    return (predicted.role, predicted.country) == (gold.role, gold.country)


def _same_state(predicted: Party, gold: Party) -> bool:
    if predicted.kind not in BODIES or not gold.country or predicted.country != gold.country:
        return False
    return predicted.kind == gold.kind or predicted.kind in STATES


def pair_parties(predicted: Sequence[Party], gold: Sequence[Party]) -> dict[int, int]:
    """The one-to-one pairing predicted → gold that agrees most, also in kind and role."""
    return largest_matching(
        {
            (i, j): 2 + (p.stated_kind == g.stated_kind) + (p.role == g.role)
            for i, p in enumerate(predicted)
            for j, g in enumerate(gold)
            if same_party(p, g)
        }
    )
