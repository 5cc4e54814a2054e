"""How a noun phrase is brought in: by a proclitic, else by the marker, "and" or list comma before it."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.grammar import words
from kg.nlp.language import Trigger
from kg.nlp.tape import Row

_DESCRIBING = frozenset({"word", "title-word", "demonym", "number", "body", "name"})
_DESCRIBED = 5  # elements of a noun and what describes it
_OF_PLACES = frozenset({"in", "to", "from"})
_OF_PARTIES = frozenset({"with", "between", "by"})
_OPENING = frozenset({'"', "“", "”", "«", "»", "(", "#", "'"})


def lead_of(row: Row, k: int) -> str:
    """The lead of the phrase at element k: "", and, comma, or the code of a marker or proclitic."""
    clitic = row.elements[k].clitic
    if clitic and row.category(k) != "accompanying":
        return row.language.proclitics.leads.get(clitic[-1], "")
    n = k - 1
    while n >= 0 and _between(row, n) and not row.opens_line(n):
        n -= 1
    if (row.key(n - 1), row.key(n)) in row.language.each_of:  # "كل من": each of
        n -= 2
    if n < 0:
        return ""
    if row.category(n) == "marker":
        outer = through_noun(row, n, row.category(k))
        return outer if outer is not None else "" if _complete(row, n) else str(row.elements[n].value)
    if row.category(n) in ("trigger", "attendance"):
        return _last_word_lead(row, n)
    if row.key(n) in row.language.closed["and"]:
        return "and"
    if row.key(n) in row.language.closed["of"]:
        return "of"
    return "comma" if row.elements[n].value in row.language.lists and not _after_verb(row, n) else ""


def through_noun(row: Row, n: int, category: str) -> str | None:
    """English: the lead of a noun that only says what kind of thing follows the "of" or "from" at element n: "in the
    port of Piraeus", "with officials from Chile", "between the navies of A and B"; None where there is no such noun."""
    nouns = words(row.language, "place_nouns") if row.is_word(n, "of") else frozenset()
    if category not in ("both", "pronouns"):
        nouns |= words(row.language, "representing")
    if not nouns or row.key(n) not in words(row.language, "states_of") or row.key(n - 1) not in nouns:
        return None
    m = n - 1
    while n - m <= _DESCRIBED and (row.category(m) in _DESCRIBING or row.key(m) in row.language.closed["determiners"]):
        m -= 1
    fitting = _OF_PLACES if row.key(n - 1) in words(row.language, "place_nouns") else _OF_PARTIES
    if row.category(m) not in ("marker", "trigger"):
        return None
    lead = str(row.elements[m].value) if row.category(m) == "marker" else _last_word_lead(row, m)
    verb = row.category(m) == "trigger" and row.elements[m].value.form == "verb"
    return lead if lead in fitting or (verb and not lead) else None


def _after_verb(row: Row, n: int) -> bool:
    """Whether only plain words stand between a verb and the comma at n: "استقبل صباح اليوم، نظيره"."""
    n -= 1
    while n >= 0 and row.category(n) in ("function", "number"):
        n -= 1
    trigger = row.elements[n].value if n >= 0 else None
    return isinstance(trigger, Trigger) and trigger.form == "verb" and not row.language.cased


def _complete(row: Row, n: int) -> bool:
    """Whether the marker ends in a definite noun, which no genitive follows: "في مقر الوزارة"."""
    element = row.elements[n]
    last = row.tokens.keys[element.end - 1]
    return not row.language.cased and element.end - element.start > 1 and bare(last) != last


def _last_word_lead(row: Row, n: int) -> str:
    """The marker that closes a longer phrase: "a visit to", "was received by"."""
    element = row.elements[n]
    if element.end - element.start < 2:
        return ""
    found = row.language.matcher.at(row.tokens.keys[element.end - 1:element.end], 0)
    lead = next((str(m.entry.value) for m in found if m.entry.category == "marker"), "")
    trigger = element.value if isinstance(element.value, Trigger) else None
    if lead == "in" and trigger is not None and trigger.type == "appointment":  # "swore in X"
        return ""
    if lead == "to" and trigger is not None and trigger.type == "meeting" and trigger.form == "verb":
        return ""  # "paid a courtesy call to the minister"
    if lead != "about" or trigger is None:
        return lead
    if trigger.type in ("visit", "port-call"):  # "sailed into Colombo"
        return "in"
    return "" if trigger.form == "verb" else lead  # "called on the president"


def _between(row: Row, n: int) -> bool:
    """Whether element n may stand between a lead and its phrase: a mark, a determiner, a capitalised word."""
    if row.elements[n].value in _OPENING:
        return True
    if row.category(n) == "title-word":
        return row.language.cased and row.category(n - 1) != "mark"
    if bare(row.key(n)) in row.language.capital_words:  # "في العاصمة أنقرة"
        return True
    if row.language.adjective_first and row.key(n) in words(row.language, "before_titles") and row.category(n) in (
            "word", "function", "honorific"):  # "and incoming Chilean attaché"
        return True
    ordinal = row.category(n) == "number" and not row.key(n).isdigit()  # "during the 11th ASEAN meeting"
    single = row.language.cased or row.elements[n].end - row.elements[n].start == 1  # "دولة", but not "دولة قطر"
    determiner = single and row.key(n) in row.language.closed["determiners"]
    return ordinal or (determiner and row.category(n) != "marker")
