"""A post with what belongs to it: its country, or the free words of its domain."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.grammar import words
from kg.nlp.persons.arabic_posts import (
    over_army,
    over_cabinet,
    over_force,
    over_portfolio,
    over_term,
    over_theatre,
    runs_office,
)
from kg.nlp.persons.commands import over_command
from kg.nlp.persons.countries import country_after, country_of, may_be_one
from kg.nlp.persons.domains import domain
from kg.nlp.persons.draft import DEFENCE, Draft
from kg.nlp.persons.forces import command_follows, leads_force, of_force
from kg.nlp.persons.portfolios import portfolio_goes_on
from kg.nlp.persons.presidents import heads_state, is_vice, of_body
from kg.nlp.persons.senders import over_sender
from kg.nlp.persons.whose import POSTED, name_next, of_another, of_next, of_somebody_else
from kg.nlp.tape import COUNTRIES, Row

_DOMAIN_OPENS = frozenset({"title-word", "post", "head", "name", "function", "organisation", "body", "country",
                           "demonym"})
_RUN = frozenset({"company", "intergovernmental"})  # kinds of organisations whose directors are executives
_LEADERS = frozenset({"senior-official", "commander", "senior-officer", "chief-of-staff"})
_SPIES = "intelligence-chief"
_MILITARY = frozenset({"commander", "service-commander", "chief-of-staff", "deputy-chief-of-staff", "senior-officer"})
_SECOND_RANK = frozenset({"senior-official", "deputy-minister-of-defence", "deputy-chief-of-staff"})


def title(row: Row, j: int, draft: Draft) -> int:
    """Over the post at element j, read into the draft; j where it is another person's or only a general word."""
    element = row.elements[j]
    if row.category(j - 1) == "number" and row.key(j) in words(row.language, "hours"):  # "at 3 PM"
        return j
    here = Draft()
    after, end = _extent(row, j, here, draft.name is not None)
    if _is_posted_to(row, j):  # "Jordan's ambassador to Egypt"
        here.country = ""
    if draft.roles[-1:] == ["envoy"] and not row.language.cased and row.clitic_lead(after - 1) == "l":
        here.country = ""  # "مبعوث الملك للمملكة العربية السعودية": where he is sent
    agrees = not here.country or draft.country in ("", here.country)
    again = (agrees and _role(row, j, end) in draft.roles and not row.language.cased and not row.conjoined(j)
             and not name_next(row, after))
    posting = _over_posting(row, after, Draft()) if element.value in POSTED else after
    another = of_another(row, j, after, draft) or of_next(row, j, posting, draft, here.country)
    if draft.name is not None and not again and another:  # "الرئيس X رئيس فرنسا" is one person
        return j
    state = here.country or element.country or draft.country  # "وزير الدفاع المصري" "ولي عهد أبوظبي" are two
    abroad = not row.language.cased and bool(draft.posts) and not may_be_one(draft.country, state)
    if abroad or of_somebody_else(row, j, end, draft):
        return j
    behind = row.is_word(j + 1, "of") and bool(here.country)  # "Commander of the Royal Navy of Oman"
    draft.country = draft.country or ("" if behind else element.country)
    alone = element.category == "head" and end == element.end and draft.name is None and not name_next(row, after)
    alone = alone and not _officer_apposed(row, j, after)
    if alone and not heads_state(row, j) and not leads_force(row, j):  # "director" alone says nobody
        guest = draft.polite and not draft.posts and row.elements[j + 1:j + 2] and row.category(j + 1) == "post"
        return j + 1 if (draft.posts or draft.polite) and not guest else j  # "استقبل معالي الوزير" "السفير"
    if row.is_word(after, "possessives") and _title_soon(row, after + 1):  # "the Secretary General's representative"
        draft.country = draft.country or here.country
        return after + 1
    draft.roles.extend((_role(row, j, end), *_joined_roles(row, j, after)))
    draft.vague = draft.vague and element.category == "head"
    draft.in_chief = row.key(j) in words(row.language, "supreme_command")
    draft.posts.append((element.start, end))
    draft.country = draft.country or here.country
    draft.end = end
    after = over_sender(row, after, draft)
    return _over_posting(row, after, draft) if element.value in POSTED else over_theatre(row, after, draft.roles[-1])


def _is_posted_to(row: Row, j: int) -> bool:
    """English: whether "to" after the post of an envoy at element j brings in where he serves; not "at the British
    Embassy", which is whom he serves."""
    n = j + 2 + row.is_word(j + 2, "articles")
    return row.language.adjective_first and row.elements[j].value in POSTED and row.category(n) != "demonym" and (
        row.key(j + 1) in words(row.language, "accredited"))


def _joined_roles(row: Row, j: int, after: int) -> list[str]:
    """English: the roles of the posts that "and" joins to the domain of the post at element j: "Deputy Secretary of the
    Commission and Minister of Defence"."""
    joined = range(j + 2, after if row.language.cased else 0)
    return [str(row.elements[n].value) for n in joined if row.category(n) == "post" and row.is_word(n - 1, "and")]


def _officer_apposed(row: Row, j: int, n: int) -> bool:
    """English: whether a rank follows the comma after a chief at element j: "the chief of staff, General X"."""
    return row.language.adjective_first and str(row.elements[j].value) in _LEADERS and (
        row.category(n) == "mark" and row.elements[n].value == "," and row.category(n + 1) == "rank")


def _title_soon(row: Row, j: int) -> bool:
    """English: whether a post, with at most one word before it, stands at element j."""
    return row.language.adjective_first and any(row.category(n) in ("post", "head") for n in (j, j + 1)) and (
        row.category(j) in ("post", "head", "title-word", "word"))


def _over_posting(row: Row, j: int, draft: Draft) -> int:
    """French: over "en Libye" after "l'ambassadeur de France", where the name follows; else j. Arabic: "لدى ليبيا" is
    part of the title wherever it stands."""
    bound = not row.language.cased and row.category(j) in ("country", "city") and row.clitic_lead(j) == "b"
    if row.key(j) not in words(row.language, "accredited") and not bound:
        return j
    n = j if bound else j + 1
    while row.is_word(n, "articles"):
        n += 1
    where = row.category(n) in ("country", "city", "organisation") or (  # "الملحق العسكري لدى الدولة"
        not row.language.cased and bare(row.key(n)) in words(row.language, "posted_home"))
    named = name_next(row, n + 1) or (not row.language.cased and row.category(n + 1) == "rare")
    second = not row.language.cased and row.category(n + 1) in ("post", "head")
    posted = not row.language.cased and where and row.key(j) in words(row.language, "posted_to")
    if posted:
        draft.end = row.elements[n].end
    return n + 1 if posted or (where and (row.category(n + 1) == "mark" or named or second)) else j


def _extent(row: Row, j: int, here: Draft, named: bool) -> tuple[int, int]:
    """(index after the post at element j, token after it) with its country or domain; the country goes into `here`."""
    element = row.elements[j]
    closes_open = row.tokens.keys[element.end - 1] in row.language.connectors  # "مساعد الوزير لشؤون"
    if (element.category == "head" or closes_open or is_vice(row, j) or _domain_follows(row, j + 1)
            or _for_something(row, j) or command_follows(row, j) or portfolio_goes_on(row, j) or _unit_follows(row, j)
            or runs_office(row, j)):
        after, end = domain(row, j + 1, here, named)
        return max(after, over_cabinet(row, after)), end
    if row.key(j) in words(row.language, "leaders") or row.tokens.keys[element.end - 1] in words(
            row.language, "commanding"):  # "Flag Officer Commanding Eastern Naval Command"
        led = over_command(row, j + 1, here)
        if led > j + 1:
            return led, here.end
    after = over_portfolio(row, j + 1, str(element.value))
    after = over_force(row, max(after, over_cabinet(row, after)), str(element.value))
    if after > j + 1:
        here.end = row.elements[after - 1].end
        here.country = country_of(row.elements[j + 1])  # "وزيرة الخارجية والسنغاليين بالخارج"
    after = _over_adjective(row, country_after(row, after, here), here)
    if element.value in _MILITARY:
        after = over_army(row, after, here)
    after = over_term(row, after)
    sent = element.value in POSTED and element.value != "ambassador"
    if sent and j + 1 < len(row) and row.clitic_lead(j + 1) == "l" and (
            row.key(after) not in words(row.language, "posted_to")):  # "سفيرا لجمهورية البرازيل لدى السودان"
        here.country = ""  # "مبعوثه للمملكة العربية السعودية": where he is sent
    if after == j + 1 and element.value in POSTED:
        after = _at_embassy(row, after, here)
    return after, max(element.end, here.end)


def _over_adjective(row: Row, j: int, here: Draft) -> int:
    """Arabic: over an adjective between a post and a rank: "القوة الجوية الأمريكية المركزية الفريق"."""
    described = (not row.language.cased and row.category(j) == "word" and not row.elements[j].clitic
                 and row.key(j).startswith(row.language.shapes.definite)
                 and row.category(j + 1) in ("rank", "honorific") and not row.conjoined(j + 1) and not row.bound(j + 1))
    new = (not row.language.cased and bare(row.key(j)) in words(row.language, "new_holders")
           and row.category(j + 1) in ("rank", "honorific", "name", "rare"))
    described = described or new  # "السفير الروسي الجديد ألكسندر"
    if described:
        here.end = row.elements[j].end
    return j + 1 if described else j


def _at_embassy(row: Row, j: int, here: Draft) -> int:
    """Arabic: over "في السفارة الفرنسية", "بسفارة الهند" after a post; else j."""
    n = j + (row.category(j) == "marker" and row.elements[j].value == "in")
    at = n < len(row) and bare(row.key(n).removeprefix(row.elements[n].clitic)) in words(row.language, "embassies")
    if at and name_next(row, n + 1):  # "نائب الملحق العسكري بالسفارة المقدم …"
        return n + 1
    if not at or row.category(n + 1) not in COUNTRIES:
        return j
    here.country, here.end = str(row.elements[n + 1].value), row.elements[n + 1].end
    return n + 2


def _role(row: Row, j: int, end: int) -> str:
    """The role of a post: the head of a state, of a company; one in the office of a defence post is not that post."""
    element = row.elements[j]
    role, office = str(element.value), row.language.closed["office_of"]
    if end > element.end and _unit_follows(row, j):
        return "member-of-parliament" if _of_chamber(row, j) else of_force(row, j, end) or "commander"
    if element.category == "head" and heads_state(row, j):
        return "head-of-state"
    if (role == "head-of-state" and of_body(row, j)) or is_vice(row, j):
        return "senior-official"
    if role == "senior-official" and row.category(j + 1) == "organisation" and row.elements[j + 1].value.kind in _RUN:
        return "executive"
    if role in _LEADERS and row.key(j) in words(row.language, "leaders"):
        return of_force(row, j, end) or role
    if row.key(j) in words(row.language, "directors") and of_force(row, j, end) == _SPIES:
        return _SPIES
    if element.category == "post" and role in DEFENCE and any(
            key in office for key in row.tokens.keys[element.start:end]):
        return "senior-official"
    return role


def _unit_follows(row: Row, j: int) -> bool:
    """English: whether the force that a commander's post ends in is only the owner of what he leads: "commander of the
    Chilean Navy's 2nd Fleet"."""
    unit = row.category(j + 2) in ("title-word", "body", "number") and row.is_word(j + 1, "genitive")
    leads = row.key(j) in words(row.language, "leaders") or _of_chamber(row, j)
    return unit and leads and row.language.adjective_first


def _of_chamber(row: Row, j: int) -> bool:
    """English: whether the post at element j ends in a word for a parliament: "Chairman of the Parliament"."""
    return row.tokens.keys[row.elements[j].end - 1] in words(row.language, "chambers")


def _domain_follows(row: Row, j: int) -> bool:
    """Whether a post goes on: "مساعد وزير الدفاع لشؤون الأمن", "Assistant Secretary for the Near East"."""
    if row.key(j) not in row.language.connectors:
        return False
    return not row.language.cased or row.category(j + 1) in _DOMAIN_OPENS


def _for_something(row: Row, j: int) -> bool:
    """Arabic: "نائب مساعد وزير الدفاع للشرق الأوسط"."""
    return (not row.language.cased and str(row.elements[j].value) in _SECOND_RANK
            and row.category(j + 1) in ("word", "body") and row.clitic_lead(j + 1) == "l")
