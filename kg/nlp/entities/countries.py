"""Countries that an article leaves to be understood: of hosts, office-holders, bodies and delegations."""

from __future__ import annotations

from functools import lru_cache

from kg.nlp.entities.entity import Entity
from kg.nlp.entities.roll import Roll
from kg.nlp.fold import fold
from kg.nlp.grammar import phrases, words
from kg.nlp.language import Language
from kg.reference import lacking_posts

# Posts that one person of a country holds at a time.
_ONE_HOLDER = frozenset({"minister-of-defence", "head-of-state", "head-of-government", "minister-of-foreign-affairs",
                         "minister-of-interior", "chief-of-staff"})
_OF_CABINET = frozenset(map(fold, ("prime", "premier", "chancellor", "وزراء", "الوزراء", "الحكومة")))
_ISO = 2  # letters of a state's code
_SECRETARIES = frozenset({"minister-of-defence", "minister-of-foreign-affairs"})
_NATIONAL = ("council", "force", "ministry")  # bodies that are the home country's where no other is named


def fill_in_countries(roll: Roll, hosts: dict[int, str], understood: str) -> None:
    """Enter a host's country from `hosts` (by key), a post's and a body's from the article's home or, where that is
    unknown, the country `understood`, a delegation's from its head."""
    for key, country in hosts.items():
        roll.entities[key].country = country
    roll.home = roll.home or understood
    if roll.home:
        _move_elsewhere(roll)
        for entity in roll.entities:
            if not entity.country and _is_at_home(entity) and not serves_body(roll.language, entity):
                entity.country = _country_before(roll, entity) if _is_lacking(roll, entity) else roll.home
    for entity in roll.entities:
        if not entity.country and serves_body(roll.language, entity):
            entity.country = _body_of(roll, entity)
    civil = {code.upper() for code in words(roll.language, "civil_secretaries")}
    for entity in roll.entities:
        if entity.country in civil and entity.role in _SECRETARIES and _is_civil(entity):
            entity.role = "senior-official"
        if entity.kind == "delegation" and not entity.country and entity.head >= 0:
            entity.country = roll.entities[entity.head].country


def serves_body(language: Language, entity: Entity) -> bool:
    """Whether a person holds a post of an intergovernmental body: secretary-general, or his deputy."""
    said = f" {fold(entity.post)} "
    return entity.kind == "person" and (entity.role == "secretary-general" or any(
        f" {' '.join(post)} " in said.replace("-", " - ") for post in phrases(language, "body_posts")))


def _body_of(roll: Roll, entity: Entity) -> str:
    """The intergovernmental body named last before a secretary-general's first mention, else first after it; or ""."""
    first = entity.spans[0][0] if entity.spans else -1
    named = [(start, other.country) for other in roll.entities if len(other.country) > _ISO
             for start, _ in other.spans]
    before = [place for place in named if place[0] < first]
    return max(before)[1] if before else min(named, default=(0, ""))[1]


def _is_lacking(roll: Roll, entity: Entity) -> bool:
    """Whether the home country has no such post: a king, a prime minister."""
    lacking = lacking_posts().get(roll.home)
    if lacking is None or entity.kind != "person":
        return False
    keys = set(fold(entity.post).split())
    if entity.role == "deputy-head-of-government":  # a vice president, but no deputy premier
        return "head-of-government" in lacking.roles and bool(_OF_CABINET & keys)
    called = entity.role == "head-of-state" and _folded(lacking.words).intersection(keys)
    return entity.role in lacking.roles or bool(called)


@lru_cache(maxsize=256)
def _folded(titles: frozenset[str]) -> frozenset[str]:
    return frozenset(word for title in titles for word in fold(title).split())


def _is_civil(entity: Entity) -> bool:
    """Whether a post is that of a secretary and not of a minister."""
    keys = fold(entity.post).split()
    return "secretary" in keys and not {"minister", "state", "cabinet"}.intersection(keys)


def _is_at_home(entity: Entity) -> bool:
    if entity.kind == "person":
        return entity.role not in ("", "executive", "secretary-general")
    return entity.kind == "organisation" and entity.body in _NATIONAL


def _move_elsewhere(roll: Roll) -> None:
    """Of two holders of one post at home the second is of the country that was named last before him."""
    unplaced = [e for e in roll.entities if e.kind == "person" and e.name and not e.country and e.role in _ONE_HOLDER]
    moved = [(entity, _country_before(roll, entity)) for entity in unplaced if _is_taken(roll, entity)]
    for entity, country in moved:
        entity.country = country


def _is_taken(roll: Roll, entity: Entity) -> bool:
    """Whether the post of a person is known to be someone else's at home."""
    first = entity.spans[0][0] if entity.spans else -1
    return any(other is not entity and other.name and other.role == entity.role
               and (other.country == roll.home or (not other.country and other.spans and other.spans[0][0] < first))
               for other in roll.entities)


def _country_before(roll: Roll, entity: Entity) -> str:
    """The foreign country named last before a person's first mention; "" if none."""
    first = entity.spans[0][0] if entity.spans else -1
    before = [(start, other.country) for other in roll.entities if other.country not in ("", roll.home)
              for start, _ in other.spans if start < first]
    return max(before)[1] if before else ""
