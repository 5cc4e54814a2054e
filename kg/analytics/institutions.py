"""Which institution a post belongs to: the offices of a state, as the network of institutions shows them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Institution:
    """A kind of institution that every state has, its names, and the role codes of those who speak for it."""

    code: str
    name_en: str
    name_ar: str
    roles: tuple[str, ...]


INSTITUTIONS = (
    Institution("head-of-state", "head of state", "رئاسة الدولة", ("head-of-state", "crown-prince")),
    Institution("government", "government", "الحكومة", ("head-of-government", "deputy-head-of-government")),
    Institution(
        "ministry-of-defence",
        "ministry of defence",
        "وزارة الدفاع",
        ("minister-of-defence", "deputy-minister-of-defence", "defence-attache"),
    ),
    Institution(
        "armed-forces",
        "armed forces",
        "القوات المسلحة",
        ("chief-of-staff", "deputy-chief-of-staff", "service-commander", "commander", "senior-officer"),
    ),
    Institution(
        "ministry-of-foreign-affairs",
        "ministry of foreign affairs",
        "وزارة الخارجية",
        ("minister-of-foreign-affairs", "ambassador", "envoy"),
    ),
    Institution("ministry-of-interior", "ministry of the interior", "وزارة الداخلية", ("minister-of-interior",)),
    Institution(
        "security-services",
        "security and intelligence",
        "الأمن والاستخبارات",
        ("intelligence-chief", "national-security-adviser"),
    ),
    Institution("parliament", "parliament", "البرلمان", ("speaker-of-parliament", "member-of-parliament")),
    Institution("secretariat", "secretariat", "الأمانة العامة", ("secretary-general",)),
)
"""Roles that are not listed (governors, executives, spokespersons, other officials) stand for no single institution."""
