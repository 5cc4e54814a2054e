"""Whether two persons are one: the name first, then country, post and dealings, and who else might be meant.

A judgement is a pure function of the two profiles and of their rivals: others with a name like either's. A name alone
merges only where it is whole and no rival of another country bears it; a family name alone needs a post or a dealing
in common.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import combinations
from urllib.parse import unquote

from kg import ids
from kg.model import Judgement
from kg.readings import Profile
from kg.resolve.comparison import ALIKE_NAME, SAME_NAME, NameMatch, best, other_given_name
from kg.resolve.parts import parts

RULE = "rule:person"
_NEAR_IN_TIME = 400  # days between two attestations of one post that one holder may explain
_MONTH = 31
_ONE_TERM = 5 * 365  # the same where the whole name agrees but for its spelling
_ODDLY_SPELT = 0.75  # how alike such a name has to be
_SURE_NAME = 0.9  # what a name has to reach on its own where a country is unknown
_ENOUGH_WITH_COUNTRY = ("initial", "equal", "one name")
_ENOUGH_WITH_POST = (
    "family name only", "whole name", "last name missing", "half of a double name",
)
_TOLD_APART = ("other given name", "other father", "junior", "other middle name", "other initial")

Facts = tuple[tuple[str, str | float], ...]


def judge(a: Profile, b: Profile, rivals: Iterable[Profile] = ()) -> Judgement | None:
    """The verdict on two persons, None where nothing suggests that they are one; the same in either order."""
    a, b = sorted((a, b), key=lambda profile: profile.iri)
    match = best(a.names, b.names)
    if match.how in _TOLD_APART and match.score < SAME_NAME and not _clash(a, b):
        return _judgement(a, b, "different", match, 0)
    if match.score < ALIKE_NAME:
        return _judgement(a, b, "unsure", match, _evidence(a, b)) if _one_chair(a, b) else None
    evidence = _evidence(a, b)
    whole = match.score >= SAME_NAME and _whole(a) and _whole(b)
    verdict = _of_whole(a, b, match, evidence, rivals) if whole else _of_partial(a, b, match, evidence, rivals)
    return _judgement(a, b, verdict, match, evidence) if verdict else None


def strangers(some: Iterable[str], others: Iterable[str]) -> bool:
    """Do the names in two sets of IRIs tell persons apart, so that a bare family name cannot make them one?

    Where a person has said that one bears both of two names, one name in common is enough.
    """
    of_some, of_others = ([name for iri in iris if (name := _whole_name(iri))] for iris in (some, others))
    apart = [other_given_name(a, b) for a in of_some for b in of_others]
    if not any(apart):
        return False
    said = any(other_given_name(a, b) for names in (of_some, of_others) for a, b in combinations(names, 2))
    return all(apart) if said else True


@lru_cache(maxsize=1 << 18)
def _whole_name(iri: str) -> str:
    """The name in the IRI of a person, "" where it is no given name with another."""
    kind, _, key = iri.removeprefix(ids.DATA).partition("/")[2].partition("/")
    name = " ".join(unquote(key).rpartition(".")[0].split("-")) if "." in key else " ".join(unquote(key).split("-"))
    found = parts(name).parts if kind == "person" else ()
    return name if len(found) > 1 and not (found[0].initial or found[-1].initial) else ""


def _of_whole(a: Profile, b: Profile, match: NameMatch, evidence: float, rivals: Iterable[Profile]) -> str:
    """The verdict on two whole names that agree."""
    if _clash(a, b):
        return "same" if evidence >= 2 and match.score >= 0.95 else "unsure"
    if a.country == b.country and a.country:
        return "same"
    if match.score < _SURE_NAME and evidence < 1:
        return "unsure"
    known, unknown = (a, b) if a.country else (b, a)
    others = [r for r in rivals if known.country and _clash(r, known) and _whole(r) and _named_alike(r, unknown)]
    return "same" if not others or evidence >= 2 > max(_evidence(r, unknown) for r in others) else "unsure"


def _of_partial(a: Profile, b: Profile, match: NameMatch, evidence: float, rivals: Iterable[Profile]) -> str:
    """The verdict where a name is short, spelt oddly or an initial; "" where there is nothing to ask."""
    if _clash(a, b):
        return ""
    agree = bool(a.country) and a.country == b.country
    if not agree and evidence < 1:
        return "" if _short(a) or _short(b) else "unsure"
    short, full = sorted((a, b), key=_spelt_out)
    others = [
        r for r in rivals
        if not _clash(r, short) and best(r.names, short.names).score >= match.score and not _named_alike(r, full)
    ]
    closer = all(_evidence(r, short) < evidence for r in others)
    enough = 0.0 if match.how in _ENOUGH_WITH_COUNTRY else 2.0 if match.how in _ENOUGH_WITH_POST else 3.0
    odd = match.how == "first Muhammad left out" or (match.how == "whole name" and match.score >= _ODDLY_SPELT)
    held = odd and _one_post(a, b, _ONE_TERM)
    enough = math.inf if match.how == "first Muhammad left out" else enough
    return "same" if agree and (evidence >= enough or held) and closer else "unsure"


def _evidence(a: Profile, b: Profile) -> float:
    """How much beside the name speaks for one person: 2 a dealing on one day or a post, up to 1 for counterparts."""
    shared = a.dealings & b.dealings
    days = any("|" in dealing for dealing in shared)
    return 2.0 * days + 2.0 * _one_post(a, b) + min(1.0, 0.5 * sum("|" not in dealing for dealing in shared))


def _one_post(a: Profile, b: Profile, within: int = _NEAR_IN_TIME) -> bool:
    """Are both shown in one post within so many days?"""
    sides = {(t.role, t.country): t.day for t in a.tenures}
    for tenure in b.tenures:
        day = sides.get((tenure.role, tenure.country))
        if day and abs((day - tenure.day).days) <= within:
            return True
    return False


def _one_chair(a: Profile, b: Profile) -> bool:
    """Are both shown in one post within a month, dealing with one counterpart on one day, however named?"""
    return _one_post(a, b, _MONTH) and any("|" in dealing for dealing in a.dealings & b.dealings)


def _clash(a: Profile, b: Profile) -> bool:
    return bool(a.country and b.country and a.country != b.country)


def _whole(profile: Profile) -> bool:
    return any(len(parts(name).parts) > 1 for name in profile.names)


def _short(profile: Profile) -> bool:
    return not _whole(profile)


def _spelt_out(profile: Profile) -> int:
    """How many parts of the name are written out."""
    return max((sum(not part.initial for part in parts(name).parts) for name in profile.names), default=0)


def _named_alike(a: Profile, b: Profile) -> bool:
    return best(a.names, b.names).score >= SAME_NAME


def _judgement(a: Profile, b: Profile, verdict: str, match: NameMatch, evidence: float) -> Judgement:
    agree = "clash" if _clash(a, b) else "agree" if a.country and a.country == b.country else "unknown"
    features: Facts = (("name", match.how), ("alike", match.score), ("country", agree), ("evidence", evidence))
    score = match.score if agree != "clash" else match.score * 0.8
    score = round(min(1.0, score + 0.05 * min(evidence, 2.0)), 3) if verdict == "same" else round(score, 3)
    return Judgement(a.iri, b.iri, verdict, score, features, RULE, max(a.newest, b.newest))


def forms(names: Sequence[str]) -> tuple[str, ...]:
    """The names of a profile in a fixed order."""
    return tuple(sorted(set(names)))
