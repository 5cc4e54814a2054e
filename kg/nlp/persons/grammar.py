"""Reading one person off the tape: a step an element, until one that belongs to nobody or to somebody else."""

from __future__ import annotations

from collections.abc import Callable

from kg.nlp.fold import bare
from kg.nlp.grammar import words
from kg.nlp.language import Trigger
from kg.nlp.persons.company import is_accompanied, joins_company
from kg.nlp.persons.countries import country_after, country_before, country_of, of_country
from kg.nlp.persons.draft import STARTERS, Draft, phrase_of
from kg.nlp.persons.marks import over_mark
from kg.nlp.persons.names import name, opens_name
from kg.nlp.persons.titles import title
from kg.nlp.phrases import Phrase
from kg.nlp.tape import COUNTRIES, Row

_POLITE = frozenset({"rank", "honorific"})
_NAMES = frozenset({"name", "rare", "title-word", "word"})
_TITLES = frozenset({"post", "head"})
_HEADS = frozenset({"head-of-state", "head-of-government"})
# Ministers who hold another ministry beside their post, but not the post of one who serves under them.
_CABINET = frozenset({"head-of-government", "deputy-head-of-government", "minister-of-foreign-affairs"})
_SERVING = frozenset({"service-commander", "chief-of-staff", "ambassador", "defence-attache", "spokesperson"})
_BEFORE_COUNTERPART = COUNTRIES | {"mark", "function"}  # between a name and "his Turkish counterpart"


def read_person(row: Row, k: int) -> tuple[Phrase, int] | None:
    """The person that starts at element k, with the index after it; None where there is none."""
    draft = Draft()
    j, started = country_before(row, k, draft), False
    another = _next_person(row, k)
    while j < len(row) and not (started and (_another(row, j, draft) or another(row, j, draft))):
        step = _step(row, j, draft, started)
        if step == j:
            break
        j, started = step, True
    if not started or not draft.says_someone:
        return None
    while j > 0 and row.elements[j - 1].start >= draft.end:  # what was looked at in vain
        j -= 1
    return phrase_of(row, k, draft), j


def _next_person(row: Row, k: int) -> Callable[[Row, int, Draft], bool]:
    """What tells besides where the next person begins, for one who begins at element k."""
    if _follows_appointing(row, k):
        return _is_appointed
    return joins_company if is_accompanied(row, k) else _nobody


def _nobody(row: Row, j: int, draft: Draft) -> bool:
    return False


def _follows_appointing(row: Row, k: int) -> bool:
    """Arabic: whether a verb by which somebody appoints or dismisses stands right before element k."""
    trigger = row.elements[k - 1].value if k and not row.language.cased else None
    return isinstance(trigger, Trigger) and trigger.rule.endswith(("appoint", "retire"))


def _is_appointed(row: Row, j: int, draft: Draft) -> bool:
    """Whether element j opens the person appointed, after the head of state or government who does it: "عيّن الرئيس
    التونسي" "اللواء …"."""
    heads = bool(draft.roles) and draft.roles[0] in _HEADS and draft.name is None
    return heads and row.category(j) in ("rank", "post", "head")


def _another(row: Row, j: int, draft: Draft) -> bool:
    """Whether an element opens another person: by a conjunction or a preposition that is written as one with it."""
    if row.category(j) not in STARTERS:
        return False
    if row.bound(j) or _opens_excellency(row, j, draft):
        return True
    if not row.conjoined(j):
        return False
    second = row.category(j) == "post" and draft.second_post_may_follow and not _held_elsewhere(row, j, draft)
    return not (second and (draft.name is None or draft.post_after_name))


def _opens_excellency(row: Row, j: int, draft: Draft) -> bool:
    """Arabic: "الوفد المرافق لولي العهد معالي وزير الثقافة": a post with an honorific after a post without a name."""
    polite = row.category(j) == "honorific" and bare(row.key(j)) in words(row.language, "excellencies")
    return polite and bool(draft.posts) and draft.name is None and row.category(j + 1) in _TITLES


def _held_elsewhere(row: Row, j: int, draft: Draft) -> bool:
    """Whether the post at element j is someone else's: it is the same once more, or that of another state."""
    here = Draft()
    serving = row.elements[j].value in _SERVING and row.key(j) not in words(row.language, "supreme_command")
    if row.language.cased and serving and _CABINET.intersection(draft.roles[-1:]):
        return True  # "the Prime Minister and Army Chief"
    country_after(row, j + 1, here)
    country = row.elements[j].country or here.country
    return str(row.elements[j].value) in draft.roles or (bool(country) and draft.country not in ("", country))


def _step(row: Row, j: int, draft: Draft, started: bool) -> int:
    """Read element j into the draft: the index after what was read, or j where it does not belong."""
    category = row.category(j)
    if started and row.opens_line(j):
        return j
    if category in _TITLES:
        return title(row, j, draft)
    if category == "counterpart":
        return _counterpart(row, j, draft)
    if category in _POLITE:
        return _polite(row, j, draft)
    if category in _NAMES:
        return name(row, j, draft)
    if category == "mark" and row.elements[j].value == "#" and (not started or draft.name is None):
        return j + 1
    if category == "mark" and started and not row.is_word(j, "and"):  # "Prime Minister/Defence Minister"
        return _over_served(row, j, draft) or over_mark(row, j, draft)
    return _joint(row, j, draft) if started else j


def _over_served(row: Row, j: int, draft: Draft) -> int:
    """English: the index after a post and whom its holder serves, behind the comma at element j: "X, chief of staff to
    President Y"; 0 where there is no such post."""
    n = j + 1 + row.is_word(j + 1, "articles")
    bare_name = draft.name is not None and not draft.posts and row.elements[j].value == ","
    if not row.language.adjective_first or not bare_name or row.category(n) not in _TITLES:
        return 0
    post = row.elements[n]
    m = n + 1 if row.tokens.keys[post.end - 1] in row.language.connectors else n + 2
    if row.key(m - 1) not in row.language.connectors and m == n + 2:
        return 0
    served = read_person(row, m) if m < len(row) else None
    if served is None or not served[0].name or not served[0].role:
        return 0
    draft.roles.append(str(post.value))
    draft.posts.append((post.start, post.end))
    draft.country, draft.end = draft.country or served[0].country, served[0].end
    return served[1]


def _counterpart(row: Row, j: int, draft: Draft) -> int:
    if draft.roles and draft.name and row.language.cased and row.category(j - 1) == "mark":
        draft.country, draft.end = draft.country or row.elements[j].country, row.elements[j].end
        return j + 1
    if draft.roles or (draft.name and not (row.language.cased and row.category(j - 1) in _BEFORE_COUNTERPART)):
        return j
    element = row.elements[j]
    draft.counterpart, draft.end = True, element.end
    draft.country = draft.country or element.country
    draft.posts.append((element.start, element.end))
    return country_after(row, j + 1, draft)


def _polite(row: Row, j: int, draft: Draft) -> int:
    """A rank or honorific; after a name it is another person's."""
    if draft.name is not None:
        return j
    draft.polite, draft.end = True, row.elements[j].end
    if not row.language.cased and row.category(j) == "rank" and row.category(j + 1) == "demonym" and opens_name(
            row, j + 2, titled=True, polite=True):
        return country_after(row, j + 1, draft)  # "اللواء الألماني يورغن شتاينر"
    return j + 1


def _goes_on(row: Row, n: int, draft: Draft) -> bool:
    """English: whether the post at element n, behind a name and a post without a country, is one more of that person:
    a country but no name follows it."""
    if row.category(n) not in _TITLES or not draft.post_after_name or draft.country or row.category(n - 2) == "mark":
        return False
    here = Draft()
    after = title(row, n, here)
    if row.is_word(after, "of"):
        after = of_country(row, after, here)
    return after > n and bool(here.country) and row.category(after) not in ("name", "rank", "honorific")


def _joint(row: Row, j: int, draft: Draft) -> int:
    """Small words between title, name and country."""
    following = row.category(j + 1)
    if draft.name is None:
        second_post = row.is_word(j, "and") and draft.second_post_may_follow and following == "post" and (
            not _held_elsewhere(row, j + 1, draft))
        polite = following == "honorific" and row.category(j + 2) in _TITLES  # "and Acting Minister of Interior"
        second_post = second_post or (row.is_word(j, "and") and draft.of_many_posts and (
            polite or following in _TITLES))
        aside = row.is_word(j, "there") and draft.counterpart and following == "mark"  # "his counterpart there, X"
        return j + 1 if second_post or aside else j
    if row.is_word(j, "and") and following == "post" and draft.post_after_name and draft.second_post_may_follow:
        return j + 1  # "X, deputy premier and minister of defence"
    if row.is_word(j, "and") and row.language.cased and _goes_on(row, j + 1, draft):
        return j + 1  # "X, spokesman and chief adviser to the president of Chile"
    if row.is_word(j, "of"):
        return of_country(row, j, draft)
    if not row.language.cased:
        return j
    if row.key(j) in row.language.closed["articles"] and row.category(j - 1) == "mark":  # "X, the minister"
        return j + 1
    owner = row.is_word(j + 1, "possessives")  # "X, Ukrainian minister", "X, Ukraine's minister"
    named = row.category(j) in COUNTRIES or row.category(j) == "organisation"
    if named and row.category(j + 1 + owner) in _TITLES and not draft.roles:
        draft.country = draft.country or country_of(row.elements[j])
        return j + 1 + owner
    return j
