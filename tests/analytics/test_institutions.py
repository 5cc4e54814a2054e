"""Every role stands for one institution at most, and is a role of the ontology."""

from __future__ import annotations

from collections import Counter

from kg import resources
from kg.analytics.institutions import INSTITUTIONS


def test_a_role_belongs_to_one_institution() -> None:
    roles = Counter(role for office in INSTITUTIONS for role in office.roles)
    assert set(roles.values()) == {1}


def test_roles_are_those_of_the_ontology() -> None:
    roles = (resources.folder("ontology") / "roles.ttl").read_text(encoding="utf-8")
    assert [role for office in INSTITUTIONS for role in office.roles if f"role:{role} " not in roles] == []


def test_institutions_are_named_in_both_languages() -> None:
    assert all(office.name_en and office.name_ar for office in INSTITUTIONS)
    assert len({office.code for office in INSTITUTIONS}) == len(INSTITUTIONS)
