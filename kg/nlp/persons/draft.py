"""What has been read of one person so far, and the noun phrase that comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.nlp.clitics import without_clitic
from kg.nlp.phrases import Phrase
from kg.nlp.tape import Row

STARTERS = frozenset({"post", "head", "rank", "honorific", "counterpart", "name"})
# Of several posts the defence post counts (guide of the benchmark), then the first.
DEFENCE = ("minister-of-defence", "deputy-minister-of-defence", "chief-of-staff", "deputy-chief-of-staff",
           "service-commander", "defence-attache")
# A ministry counts before the rank of deputy premier that its holder has beside it.
_PORTFOLIOS = frozenset({"minister-of-foreign-affairs", "minister-of-interior", "other-minister"})
_SERVICES = frozenset({"intelligence-chief"})  # counts before the rank of adviser that its holder has beside it
_DEPUTY = "deputy-head-of-government"
_LEADERS = frozenset({"head-of-state", "head-of-government"})  # who hold the supreme command beside their post
# Posts that are often held together with a second one, which "and" then joins.
SECOND_POST = frozenset({"deputy-head-of-government", "head-of-government", "crown-prince",
                         "deputy-minister-of-defence", "minister-of-foreign-affairs"})


@dataclass(slots=True)
class Draft:
    """One person in the making: spans are token ranges; `polite` after a rank or honorific, `in_chief` after the
    supreme command that some ministers hold, `of_many_posts` in a list of posts that one name closes."""

    roles: list[str] = field(default_factory=list)
    country: str = ""
    name: tuple[int, int] | None = None
    posts: list[tuple[int, int]] = field(default_factory=list)
    polite: bool = False
    counterpart: bool = False
    vague: bool = True
    end: int = 0
    in_chief: bool = False
    of_many_posts: bool = False

    @property
    def says_someone(self) -> bool:
        """Whether a name or a post was read."""
        return self.name is not None or (bool(self.posts) and (bool(self.roles) or self.counterpart))

    @property
    def second_post_may_follow(self) -> bool:
        """Whether the last post is one of those that go with another."""
        return bool(self.roles) and (self.roles[-1] in SECOND_POST or self.in_chief)

    @property
    def post_after_name(self) -> bool:
        """Whether the last post stands behind the name."""
        return self.name is not None and bool(self.posts) and self.posts[-1][0] >= self.name[1]


def phrase_of(row: Row, k: int, draft: Draft) -> Phrase:
    """The noun phrase of a person that starts at element k."""
    name, post = _name(row, k, draft), _post(row, draft)
    role = _weightiest(draft.roles)
    if role == "senior-official" and not row.language.cased and draft.name is not None and _is_officer(row, k, draft):
        role = "senior-officer"  # "مدير دائرة العلاقات الخارجية العميد …"
    rule = "person:" + "+".join(part for part, said in (("title", draft.posts), ("name", name)) if said)
    return Phrase(row.elements[k].start, draft.end, "person", name, role, draft.country, post, rule=rule,
                  counterpart=draft.counterpart, roles=tuple(draft.roles), vague=bool(draft.roles) and draft.vague)


def _is_officer(row: Row, k: int, draft: Draft) -> bool:
    """Whether a military rank is among the words of a person that starts at element k."""
    return any(row.category(n) == "rank" for n in range(k, row.at(draft.end)))


def _weightiest(roles: list[str]) -> str:
    """Of several posts the defence post, of the others the first; a deputy premier's ministry before that rank."""
    portfolio = (role for role in roles if role in _PORTFOLIOS) if roles[:1] == [_DEPUTY] else iter(())
    first = roles[0] if roles else ""
    if first == "senior-official":
        first = next((role for role in roles if role in _SERVICES), first)
    weightiest = next((role for role in DEFENCE if role in roles), next(portfolio, first))
    return first if first in _LEADERS and weightiest == "chief-of-staff" else weightiest


def _name(row: Row, k: int, draft: Draft) -> str:
    if draft.name is None:
        return ""
    name = row.tokens.wording(*draft.name).replace("_", " ")
    first = row.elements[k]
    return without_clitic(name, first.clitic) if draft.name[0] == first.start else name


def _post(row: Row, draft: Draft) -> str:
    """The wording of all posts where they stand on one side of the name, else of the first."""
    if not draft.posts:
        return ""
    (start, first_end), (_last_start, end) = draft.posts[0], draft.posts[-1]
    together = draft.name is None or end <= draft.name[0] or start >= draft.name[1]
    return row.tokens.wording(start, end if together else first_end)
