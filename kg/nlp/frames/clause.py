"""A trigger in its clause: where its arguments may stand."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from kg.nlp.fold import bare
from kg.nlp.frames.bound_clauses import in_closed_clause, subject_with_clause
from kg.nlp.frames.done import NONE, is_done, verb_of_noun
from kg.nlp.frames.drills import drill_reach, has_name
from kg.nlp.grammar import endings, words
from kg.nlp.language import Trigger
from kg.nlp.tape import Element
from kg.nlp.text import Text

_STOPS = frozenset({"breaks", "trigger", "attendance", "attending", "light"})
_STOP_MARKS = frozenset({":", "!", "?"})
_LIGHT_REACH = 26  # elements from a noun back to the verb that lends it a subject
_OBJECT_REACH = 30  # elements from a trigger to the noun that it asks for
_ANTECEDENT = 7  # elements from a verb or participle back to what it speaks of
_NUNATION = "ا"
_ADJOINING = 3  # elements of troops right before their verb
_MOVING = "arriving-forces"  # ends the rule of verbs whose subject the troops are
BEHIND = ("sign-it", "signed")  # rules of words that stand behind what was signed
_NOUN_REACH = 14  # elements from a verb to a noun that names the same event again
_ABOUT_IT = (("عنها",), ("عنه",))
_SETTING = 2  # tokens before an event noun in which "at the end of" may stand
_INSET = 12  # elements of an event told between two commas
_RELATIVE_REACH = 3  # elements from a noun to the verb of its relative clause ("the call he held")
_HAPPENING = frozenset({"exercise", "training", "conference", "deployment"})  # nouns of these begin and end themselves
_SUBJECT_REACH = 24  # elements from such a noun to its verb


@dataclass(frozen=True, slots=True)
class Clause:
    """All but `start` and `end`, which are tokens, are indices of elements.

    `opener` is the light verb that lends its subject to the trigger at `at`, else the trigger itself; arguments stand
    from `left` to before `right`. `lent`: the status of the light verb, "" without one; `inset` are the tokens between
    two commas that tell another event during which this one happened ("، خلال زيارته بغداد،"). `done`: the verb of
    which the noun is the subject ("were held in"), or NONE.
    """

    trigger: Trigger
    sentence: int
    at: int
    opener: int
    left: int
    right: int
    start: int
    end: int
    lent: str
    inset: tuple[int, int] = (0, 0)
    done: int = NONE

    @property
    def alone(self) -> bool:
        """Whether no light verb opens it."""
        return self.opener == self.at


def trigger_at(text: Text, k: int) -> Trigger | None:
    """The trigger that element k is or may be read as, else None."""
    element = text.elements[k]
    if element.category == "trigger":
        return element.value if isinstance(element.value, Trigger) else None
    if not text.free(element):
        return None
    other = element.other("trigger")
    return other.entry.value if other is not None else None


def clause_of(text: Text, k: int, trigger: Trigger, sentence: int, first: int, last: int) -> Clause:
    """The clause of the trigger at element k in a sentence of the elements first to last (exclusive)."""
    opener, lent = _opener(text, k, first) if trigger.form == "noun" else (k, "")
    left, right = opener, k + 1
    while left > first and not _stops(text, text.elements[left - 1]):
        left -= 1
    inset = (0, 0)
    while right < last:
        if _goes_on(text, trigger, k, right):
            right += 1
            continue
        over = _over_inset(text, right, last) if inset == (0, 0) else right
        if over == right:
            break
        inset, right = (text.elements[right].start, text.elements[over].start), over
    done = verb_of_noun(text, right, last) if trigger.form == "noun" and opener == k else NONE
    right += done >= 0
    while done >= 0 and right < last and _goes_on(text, trigger, k, right):
        right += 1
    end = text.elements[right].start if right < len(text.elements) else len(text.tokens)
    return Clause(trigger, sentence, k, opener, left, right, text.elements[left].start, end, lent, inset, done)


def follows_and(text: Text, clause: Clause) -> bool:
    """English: whether "and" stands before a clause's verb, perhaps with adverbs between: "and later met"."""
    at, keys = text.elements[clause.opener].start - 1, text.tokens.keys
    inside, adverbs = text.language.verbs.inside | {"on"}, endings(text.language, "adverb_endings")
    while at > 0 and (at in text.dated or keys[at] in inside or keys[at].endswith(adverbs)):
        at -= 1
    return at >= 0 and keys[at] in text.language.closed["and"]


def is_participle(text: Text, clause: Clause) -> bool:
    """English: whether a word such as "after" opens the verb of a clause: "after meeting X"."""
    verb = text.elements[clause.opener]
    opened = text.language.verbs.kinds.get(text.tokens.keys[verb.start]) == "after" and verb.end - verb.start > 1
    return opened and (clause.trigger.form == "verb" or not clause.alone)


def _over_inset(text: Text, n: int, last: int) -> int:
    """Arabic: the comma that closes what another event, or a relative clause, at element n opens between two commas; n
    where it does not."""
    if text.subject_first or not text.free(text.elements[n]):
        return n
    relative = text.elements[n].category == "breaks" and bare(text.key(n)) in words(text.language, "relatives")
    if trigger_at(text, n) is None and not relative:
        return n
    opening = [bare(text.key(m)) for m in range(max(n - _SETTING, 0), n)]
    set_in = any(first in text.language.lists and word in words(text.language, "settings")
                 for first, word in pairwise(opening))
    by_phone = (trigger := trigger_at(text, n)) is not None and trigger.type == "call"  # "، في اتصال هاتفي،"
    set_in = set_in or (by_phone and any(first in text.language.lists for first in opening))
    set_in = set_in or (relative and text.key(n - 1) in text.language.lists)
    closing = (m for m in range(n + 1, min(last, n + _INSET)) if text.key(m) in text.language.lists)
    return next(closing, n) if set_in else n


def _opener(text: Text, k: int, first: int) -> tuple[int, str]:
    """The verb that lends its subject to a noun ("أجرى … مباحثات", "held talks"), and its status."""
    for n in range(k - 1, max(first, k - _LIGHT_REACH) - 1, -1):
        element = text.elements[n]
        light = _light(text, n, k)
        if light and text.free(element):
            return (k, "") if in_closed_clause(text, n, k) else (n, light)
        if (element.category in ("breaks", "trigger") and text.free(element)) or element.value in (".", ":"):
            break
    return k, ""


def _light(text: Text, n: int, k: int) -> str:
    """The status with which element n lends its subject, "" where it lends none: a light verb, or one that would tell
    another event by nouns that do not stand between it and the noun at element k ("opened a joint exercise")."""
    element, other = text.elements[n], text.elements[n].other("light")
    if element.category == "light":
        return str(element.value)
    trigger = element.value if element.category == "trigger" else None
    if other is None or not isinstance(trigger, Trigger) or not trigger.objects:
        return ""
    return "" if _names(text, trigger.objects, text.elements[n + 1:k + 1]) else str(other.entry.value)


def _goes_on(text: Text, trigger: Trigger, k: int, n: int) -> bool:
    """Whether element n still belongs to the clause of the trigger at element k."""
    other, element = trigger_at(text, n), text.elements[n]
    if other is not None:
        if _is_setting(text, trigger, n):
            return True
        if trigger.type == other.type == "exercise" and n == k + 1 and not text.subject_first:
            return True  # "مناورات التمرين"
        own = not (text.subject_first and trigger.rule.endswith("discuss"))  # "discussed their talks with X"
        same = other.form == "noun" and other.type == trigger.type and trigger.form == "verb"
        return same and own and n - k < _NOUN_REACH
    if _is_wanted(text, trigger, element) or _is_setting(text, trigger, n):
        return True
    if _is_own_verb(text, trigger, k, n):
        return True
    near = trigger.form == "noun" and n - k <= _RELATIVE_REACH
    if trigger.type == "exercise" and element.category == "light" and bare(text.key(n)) in words(
            text.language, "staging"):  # "تمرين … ينطلق السبت"
        return True
    lends = element.category == "light" and not is_done(text, element)
    if trigger.type == "exercise" and _opens_relative(text, n):  # "التدريب … والذي تستمر فعالياته حتى"
        return True
    relative = near and (lends or _opens_relative(text, n))
    return relative or not _stops(text, element)


def _is_own_verb(text: Text, trigger: Trigger, k: int, n: int) -> bool:
    """English: whether the noun at element k is the subject of the verb at element n, which then governs nothing:
    "Exercise X, the largest of its kind, began in Cebu on Monday"."""
    element = text.elements[n]
    if not text.subject_first or trigger.form != "noun" or trigger.type not in _HAPPENING or n - k > _SUBJECT_REACH:
        return False
    if element.category == "breaks" and text.key(n) in words(text.language, "relatives"):  # "which runs until Friday"
        verbs = words(text.language, "under_way")
        return any(e.category == "light" or text.tokens.keys[e.start] in verbs for e in text.elements[n + 1:n + 2])
    if element.category != "light" or not text.free(element):
        return False
    following = text.elements[n + 1] if n + 1 < len(text.elements) else None
    alone = following is None or following.category in ("marker", "mark") or following.start in text.dated
    others = (p for p in text.phrases_in(text.elements[k].end, element.start) if p.kind in ("person", "delegation"))
    return alone and next(others, None) is None


def _opens_relative(text: Text, n: int) -> bool:
    """Arabic: whether element n opens a clause whose verb lends the event its parties: "اللقاء الذي جمع"."""
    following = text.elements[n + 1:n + 2]
    relatives = words(text.language, "relatives")
    key = text.key(n)
    return (not text.subject_first and (bare(key) in relatives or bare(key[1:]) in relatives) and bool(following)
            and following[0].category == "light")


def _is_wanted(text: Text, trigger: Trigger, element: Element) -> bool:
    """Whether what looks like a verb is the noun that the trigger asks for: "وقعت … عقدا"."""
    return element.category == "light" and trigger.form == "verb" and bool(trigger.objects) and any(
        bare(key) in trigger.objects for key in text.tokens.keys[element.start:element.end])


def _is_setting(text: Text, trigger: Trigger, n: int) -> bool:
    """Arabic: whether element n only says when a verb with an object happened: "وقعا في ختام المباحثات اتفاقا"; or at
    which occasion anything did: "على هامش المؤتمر"."""
    if at_margins(text, n) or is_anaphoric_setting(text, n):
        return True
    if text.subject_first or trigger.form != "verb" or not trigger.objects:
        return False
    key = text.key(n)
    before = text.tokens.keys[max(0, text.elements[n].start - _SETTING):text.elements[n].start]
    return text.language.bears_article(key) and any(bare(word) in words(text.language, "settings") for word in before)


def at_margins(text: Text, n: int) -> bool:
    """Whether an event at whose margins others take place is named at element n."""
    start = text.elements[n].start
    before = (bare(key) for key in text.tokens.keys[max(0, start - _SETTING):start])
    return trigger_at(text, n) is not None and any(word in words(text.language, "margins") for word in before)


def is_anaphoric_setting(text: Text, n: int) -> bool:
    """Arabic: whether element n only says during which journey or talks, told before, something happens: "سيلتقي خلال
    الزيارة الملك"."""
    if text.subject_first or n < 1:
        return False
    return (text.elements[n].other("anaphor") is not None and text.language.bears_article(text.key(n))
            and bare(text.key(n - 1)) in words(text.language, "settings"))


def _stops(text: Text, element: Element) -> bool:
    if not text.free(element) or _is_unannounced(text, element):
        return False
    return element.category in _STOPS or (element.category == "mark" and element.value in _STOP_MARKS)


def _is_unannounced(text: Text, element: Element) -> bool:
    """Arabic: whether a verb of speech only says that a visit was not announced: "زيارة لم يعلن عنها مسبقا"."""
    keys = text.tokens.keys
    negated = keys[max(0, element.start - 1):element.start] and keys[element.start - 1] in words(
        text.language, "negations")
    return element.category == "breaks" and not text.subject_first and bool(negated) and keys[
        element.end:element.end + 1] in _ABOUT_IT


def has_object(text: Text, clause: Clause) -> bool:
    """Whether a noun that the trigger asks for stands in its clause or as the trigger that ends it; of a passive verb
    it is the subject."""
    wanted, stop = clause.trigger.objects, clause.right
    if has_name(text, clause.at, clause.trigger):
        return True
    if clause.trigger.passive:
        return _names(text, wanted, text.elements[clause.left:clause.at]) or _names(
            text, wanted, subject_with_clause(text, clause.left, clause.sentence))
    if clause.trigger.rule.endswith(BEHIND):  # "الاتفاق الذي وقعه", "المذكرة الموقعة بين"
        return _names(text, wanted, text.elements[max(0, clause.at - _ANTECEDENT):clause.at])
    if clause.trigger.rule.endswith(_MOVING) and _names(
            text, wanted, text.elements[max(clause.left, clause.at - _ADJOINING):clause.at]):
        return True  # "قوة مصرية تصل إلى"
    if stop < len(text.elements) and trigger_at(text, stop) is not None:
        stop += 1
    following = text.elements[clause.at + 1:min(stop, clause.at + _reach(text, clause))]
    return _names(text, wanted, following) or _names_pair(text, clause.trigger, following)


def _reach(text: Text, clause: Clause) -> int:
    """The elements after a trigger in which the noun that it asks for may stand."""
    return drill_reach(text, clause.at, clause.trigger) or _OBJECT_REACH


def governs_at_once(text: Text, clause: Clause) -> bool:
    """Whether a noun that the trigger asks for stands after it before anybody is named: "وصلت إلى عدن طليعة القوات"."""
    following = text.elements[clause.at + 1:min(clause.right, clause.at + _reach(text, clause))]
    known = [p.start for p in text.persons_in(text.elements[clause.at].end, clause.end)]
    return _names(text, clause.trigger.objects, [e for e in following if not known or e.start < known[0]])


def _names(text: Text, wanted: frozenset[str], elements: list[Element]) -> bool:
    return any(bare(key) in wanted or (not key.isascii() and not wanted.isdisjoint(_forms(key)))
               for element in elements for key in text.tokens.keys[element.start:element.end])


def _forms(key: str) -> tuple[str, ...]:
    """Arabic: a noun without its proclitic ("وعقدا"), and without the ending of an indefinite object ("زورقا")."""
    inner = bare(key[1:])
    ended = bare(key)[:-1] if key.endswith(_NUNATION) else inner
    return key[1:], inner, ended


def _names_pair(text: Text, trigger: Trigger, elements: list[Element]) -> bool:
    """Whether two words that the trigger asks for stand together or with one between: "مساعدات إنسانية وعسكرية"."""
    said = [form for e in elements for form in text.tokens.keys[e.start:e.end]] if trigger.pairs else []
    return any(_is_word(said[n], one) and any(_is_word(key, two) for key in said[n + 1:n + 3])
               for n in range(len(said)) for one, two in trigger.pairs)


def _is_word(key: str, word: str) -> bool:
    return word in (bare(key), bare(key[1:]))


def gives_way(text: Text, clause: Clause) -> bool:
    """Whether an adverb tells the event instead of the verb before it: "s'est entretenu mardi par téléphone avec"."""
    if clause.trigger.form != "verb" or clause.right >= len(text.elements):
        return False
    following, end = trigger_at(text, clause.right), text.elements[clause.right].start
    between = text.phrases_in(text.elements[clause.at].end, end)
    return (following is not None and following.adverb and end < text.sentences[clause.sentence][1]
            and all(phrase.kind == "place" for phrase in between))


def is_trend(text: Text, element: Element) -> bool:
    """Whether a noun speaks of contacts in general ("a series of meetings")."""
    keys, trends = text.tokens.keys, text.language.trends
    return any(bare(key) in trends
               for key in (*keys[max(0, element.start - 3):element.start], *keys[element.end:element.end + 4]))
