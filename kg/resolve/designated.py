"""References whose name is a designation: "the Syrian minister of defence" names nobody, "Damascus" its state."""

from __future__ import annotations

from dataclasses import replace

from kg import designations
from kg.references import Reference


def designated(reference: Reference) -> Reference:
    """The reference as what it designates: an unnamed holder of a post, or a state."""
    if reference.kind == "person" and reference.name:
        role, iso = designations.post(reference.name)
        return replace(reference, name="", names=(), role=role, country=iso) if role else reference
    if reference.kind in ("country", "delegation") and reference.name and not reference.country:
        return replace(reference, country=designations.state(reference.name))
    if reference.kind == "organisation" and (iso := designations.state(reference.name)):
        return replace(reference, kind="country", country=iso)
    return reference
