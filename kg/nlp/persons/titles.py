"""A post with what belongs to it: its country, or the free words of its domain."""

from __future__ import annotations

from kg.nlp.persons.countries import country_after, country_of
from kg.nlp.persons.draft import DEFENCE, Draft
from kg.nlp.tape import Row

_NAME_OPENS = frozenset({"name", "rank", "honorific"})
_DOMAIN_OPENS = frozenset({"title-word", "post", "head", "name", "function", "organisation", "body", "country",
                           "demonym"})
_DOMAIN = frozenset({"word", "rare", "title-word", "post", "head", "organisation", "body", "country", "demonym",
                     "metonym", "city", "delegations", "standins"})
_STATES = frozenset({"country", "metonym"})
_RUN = frozenset({"company", "intergovernmental"})  # kinds of organisations whose directors are executives
_SECOND_RANK = frozenset({"senior-official", "deputy-minister-of-defence"})
_LONGEST_DOMAIN = 12  # elements
_STOP, _JOINT, _PART = range(3)


def title(row: Row, j: int, draft: Draft) -> int:
    """Over the post at element j, read into the draft; j where it is another person's or only a general word."""
    element = row.elements[j]
    if draft.name is not None and _of_another(row, j, draft):
        return j
    draft.country = draft.country or element.country
    here = Draft()
    after, end = _extent(row, j, here, draft.name is not None)
    alone = element.category == "head" and end == element.end and draft.name is None and not _name_next(row, after)
    if alone and not _heads_state(row, j):  # "director" alone says nobody
        return j + 1 if draft.posts or draft.polite else j
    draft.roles.append(_role(row, j, end))
    draft.vague = draft.vague and element.category == "head"
    draft.posts.append((element.start, end))
    draft.country = draft.country or here.country
    draft.end = end
    return after


def _of_another(row: Row, j: int, draft: Draft) -> bool:
    """After a name a post belongs to it only behind a mark, or where no post stood before the name."""
    before = row.category(j - 1)
    if draft.name is not None and draft.posts and draft.posts[-1][1] <= draft.name[0] and before != "mark":
        return True
    return row.language.cased and before == "name"


def _extent(row: Row, j: int, here: Draft, named: bool) -> tuple[int, int]:
    """(index after the post at element j, token after it) with its country or domain; the country goes into `here`."""
    element = row.elements[j]
    closes_open = row.tokens.keys[element.end - 1] in row.language.connectors  # "مساعد الوزير لشؤون"
    if element.category == "head" or closes_open or _domain_follows(row, j + 1) or _for_something(row, j):
        return _domain(row, j + 1, here, named)
    after = country_after(row, j + 1, here)
    return after, max(element.end, here.end)


def _role(row: Row, j: int, end: int) -> str:
    """The role of a post: the head of a state, of a company; one in the office of a defence post is not that post."""
    element = row.elements[j]
    role, office = str(element.value), row.language.closed["office_of"]
    if element.category == "head" and _heads_state(row, j):
        return "head-of-state"
    if role == "senior-official" and row.category(j + 1) == "organisation" and row.elements[j + 1].value.kind in _RUN:
        return "executive"
    if element.category == "post" and role in DEFENCE and any(
            key in office for key in row.tokens.keys[element.start:end]):
        return "senior-official"
    return role


def _name_next(row: Row, j: int) -> bool:
    return row.category(j) in _NAME_OPENS and not row.conjoined(j) and not row.bound(j)


def _domain_follows(row: Row, j: int) -> bool:
    """Whether a post goes on: "مساعد وزير الدفاع لشؤون الأمن", "Assistant Secretary for the Near East"."""
    if row.key(j) not in row.language.connectors:
        return False
    return not row.language.cased or row.category(j + 1) in _DOMAIN_OPENS


def _heads_state(row: Row, j: int) -> bool:
    """Arabic: "رئيس فرنسا", "president of France"."""
    known = row.key(j) in row.language.closed["state_heads"]
    return known and row.category(j + 1) in _STATES and not row.conjoined(j + 1)


def _for_something(row: Row, j: int) -> bool:
    """Arabic: "نائب مساعد وزير الدفاع للشرق الأوسط"."""
    return (not row.language.cased and str(row.elements[j].value) in _SECOND_RANK and row.category(j + 1) == "word"
            and row.clitic_lead(j + 1) == "l")


def _domain(row: Row, first: int, here: Draft, named: bool) -> tuple[int, int]:
    """Over the free words of a post's domain from element `first` on, up to a name, rank, mark or verb."""
    j, end = first, row.elements[first - 1].end
    part = _cased_part if row.language.cased else _uncased_part
    while j < len(row) and j - first < _LONGEST_DOMAIN and not row.opens_line(j):
        kind = part(row, j, named and j > first)
        if kind == _STOP:
            break
        element = row.elements[j]
        here.country = here.country or country_of(element) or element.country
        if kind == _PART:
            end = element.end
        j += 1
    while j > first and row.elements[j - 1].start >= end:  # joints that nothing followed
        j -= 1
    here.end = end
    return j, end


def _uncased_part(row: Row, j: int, _: bool) -> int:
    """Arabic: a domain runs over words and bodies to a verb, or to a post that "and" joins."""
    element = row.elements[j]
    if element.category not in _DOMAIN or (element.category in ("post", "head") and row.conjoined(j)):
        return _STOP
    return _STOP if row.language.words.get(row.tokens.keys[element.start]) == "v" else _PART


def _cased_part(row: Row, j: int, after_holder: bool) -> int:
    """English: a domain runs over capitalised words and the small words between them; the holder's name ends it."""
    category, key, closed = row.category(j), row.key(j), row.language.closed
    if category in ("word", "city"):
        return _STOP
    if category == "name" and (_not_yet_name(row, j) or (after_holder and row.category(j - 1) in ("post", "name"))):
        return _PART
    if key in row.language.connectors or key in closed["title_joints"]:
        return _JOINT
    return _PART if category in _DOMAIN else _STOP


def _not_yet_name(row: Row, j: int) -> bool:
    """Whether a capitalised word of a domain is not yet the holder's name: a connector follows it soon."""
    connectors, closed = row.language.connectors, row.language.closed
    if row.key(j - 1) not in connectors and row.key(j - 1) not in closed["articles"]:
        return False
    n = j
    while row.category(n) in ("name", "title-word") and n - j < 3:
        n += 1
    return row.key(n) in connectors or row.key(n) in closed["genitive"]
