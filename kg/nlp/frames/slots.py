"""The slots of an event: which one a noun phrase right of a trigger fills, by its lead and distance."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.nlp.fold import bare
from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import TALKS
from kg.nlp.grammar import words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

LISTED = ("and", "comma")
HYPHENS = (("-",), ("–",), ("—",), ("/",))
_BETWEEN = {"agreement": 6, "exercise": 6}  # the same where the states between which it is stand behind its name
_BETWEEN_GAP = 1  # "talks on ties between A and B" are not between them
_LIST_GAP = 4  # words that matter between the members of a list
_VERB_GAP, _NOUN_GAP = 5, 3  # the same between a trigger and its first bare argument


@dataclass(slots=True)
class Scan:
    """Where the reading stands: the slot being filled and whether it may go on, after so many arguments."""

    position: int
    slot: str = ""
    open: bool = True
    count: int = 0
    previous: Phrase | None = None
    taken: set[str] = field(default_factory=set)

    def close(self, phrase: Phrase) -> None:
        """Let a phrase that fills no slot end the list."""
        self.open, self.position = False, phrase.end


def is_set_apart(clause: Clause, verbal: bool, scan: Scan, phrase: Phrase) -> bool:
    """Whether a comma and more stand between a verb's subject and the person who is its object."""
    end = scan.previous.end if scan.previous is not None else scan.position
    return (phrase.lead == "comma" and scan.count == 1 and clause.trigger.needs == "two" and verbal
            and phrase.kind == "person" and phrase.start - end > 1)


def slot_of(text: Text, clause: Clause, verbal: bool, scan: Scan, phrase: Phrase) -> str:
    """The slot that a phrase fills, "" for none."""
    gap = gap_between(text, scan.position, phrase.start)
    if phrase.lead in LISTED and phrase.kind == "demonym" and verbal and text.subject_first and (
            scan.previous is not None and scan.previous.kind != "demonym"):
        return ""  # "met with X and Malian officials"
    if phrase.lead == "and" and clause.trigger.pronoun and scan.count == 0 and gap == 0:  # "خلال لقائه ونظيره X"
        return "object"
    if phrase.lead in LISTED or _is_hyphened(text, scan, phrase):
        return scan.slot if scan.open and gap <= _LIST_GAP else ""
    return (_led_slot(text, clause, verbal, scan, phrase, gap) or _bare_slot(text, verbal, scan, phrase, gap)
            or _adjective_slot(text, clause, verbal, scan, phrase, gap))


def _is_hyphened(text: Text, scan: Scan, phrase: Phrase) -> bool:
    """English: whether a hyphen joins a state to the one before it: "the session of the Chile-Peru commission"."""
    joint = text.tokens.keys[scan.position:phrase.start]
    return text.subject_first and scan.slot == "subject" and joint in HYPHENS


def _led_slot(text: Text, clause: Clause, verbal: bool, scan: Scan, phrase: Phrase, gap: int) -> str:
    """The slot that a preposition opens."""
    type_, first = clause.trigger.type, scan.count == 0
    if phrase.lead == "between":
        marker = _between(text, scan.position, phrase.start)
        gap = gap_between(text, scan.position, marker) + (marker < phrase.start)
    reach = _BETWEEN_GAP if text.subject_first else _BETWEEN.get(type_, _BETWEEN_GAP)
    between_fits = first or (verbal and scan.count == 1)  # "chaired a meeting that brought together …"
    between_fits = between_fits and (phrase.kind != "both" or clause.trigger.passive)  # "were signed between the two"
    agent = "agent" if clause.trigger.passive or not (text.subject_first or type_ == "visit") else ""
    opened = {
        "with": "with",
        "b": "with" if type_ in TALKS and phrase.kind != "place" else "",
        "between": "between" if between_fits and gap <= reach else "",
        "by": agent or ("subject" if first and not verbal else ""),
        "over": "head",
        "from": "with" if type_ == "call" else "object" if _ends_in(text, clause, phrase) else "",
        "l": _for_whom(text, phrase, type_) if first and not verbal else _who_meet(text, clause, scan, phrase, verbal),
        "of": "subject" if first and not verbal and gap <= _NOUN_GAP and phrase.kind != "place" else "",
        "to": "receiver" if type_ == "transfer" else "",
    }
    return opened.get(phrase.lead, "")


def _for_whom(text: Text, phrase: Phrase, type_: str) -> str:
    """The slot of whom "ل" brings in after an event noun: Arabic tells so who visits ("خلال زيارة للوزير إلى")."""
    if type_ != "visit":
        return "object"
    return "subject" if phrase.kind in ("person", "delegation") and not text.subject_first else ""


def _who_meet(text: Text, clause: Clause, scan: Scan, phrase: Phrase, verbal: bool) -> str:
    """Arabic: the slot of those whom "ل" brings in right after talks that a verb before tells of: "تستضيف اجتماعا
    لوزراء دفاع أ وب", or after the host: "خلال استقبال الوزير للسفير"."""
    guest = not verbal and scan.count == 1 and scan.slot == "subject" and phrase.kind in ("person", "delegation")
    if guest and clause.trigger.type == "meeting" and not text.subject_first:
        return "object"
    near = gap_between(text, max(scan.position, text.elements[clause.at].end), phrase.start) == 0
    talks = clause.trigger.type == "meeting" and clause.trigger.form == "noun" and not text.language.cased
    return "between" if talks and near and phrase.kind == "person" and phrase.rule == "group" else ""


def _between(text: Text, start: int, end: int) -> int:
    """English: the token of "between" in a range, before a noun such as "the navies of"; elsewhere its end."""
    words_ = words(text.language, "between") if text.subject_first else frozenset()
    return next((i for i in range(end - 1, start - 1, -1) if text.tokens.keys[i] in words_), end)


def _ends_in(text: Text, clause: Clause, phrase: Phrase) -> bool:
    """Whether the words of a verb end in the preposition of its object: "received a courtesy call from X"."""
    verb = text.elements[clause.at]
    last = text.tokens.keys[verb.end - 1]
    return (clause.trigger.form == "verb" and verb.end - verb.start > 1 and last in words(text.language, "states_of")
            and gap_between(text, verb.end, phrase.start) == 0)


def _bare_slot(text: Text, verbal: bool, scan: Scan, phrase: Phrase, gap: int) -> str:
    """The slot of a phrase without preposition: the first is the subject unless the subject precedes the verb."""
    first = scan.count == 0
    reach = _VERB_GAP if verbal else _NOUN_GAP if first else 0
    if text.subject_first and not verbal:  # English nouns bring in all their arguments by prepositions
        return ""
    if text.subject_first and not first and phrase.kind == "organisation":  # "met X at the base of the Y command"
        return ""
    if phrase.kind in ("organisation", "country") and _is_seat(text, phrase):
        return ""
    if phrase.lead or gap > reach or phrase.kind == "demonym" or (phrase.kind == "both" and not verbal):
        return ""
    return "subject" if first and not (text.subject_first and verbal) else "object"


def _are_peoples(text: Text, phrase: Phrase) -> bool:
    """Arabic: whether another adjective of country follows one: "أشغال اللجنة المشتركة الجزائرية الموريتانية"."""
    following = text.phrases_in(phrase.end, phrase.end + 1)
    return not text.subject_first and any(p.kind == "demonym" and p.start == phrase.end for p in following)


def _is_seat(text: Text, phrase: Phrase) -> bool:
    """Arabic: whether not a body or state is spoken of but its building: "شهد مقر الوزارة لقاء", "مطار الكويت"."""
    before = text.tokens.keys[phrase.start - 1:phrase.start]
    seats = words(text.language, "seats" if phrase.kind == "organisation" else "named_things")
    return not text.subject_first and any(bare(key) in seats for key in before)


def _adjective_slot(text: Text, clause: Clause, verbal: bool, scan: Scan, phrase: Phrase, gap: int) -> str:
    """The slot of an adjective of country: "المباحثات السورية الروسية" are between the two."""
    adjective = scan.slot == "between" or (not verbal and (scan.count == 0 or text.subject_first)) or (
        scan.count == 0 and clause.trigger.type in TALKS and _are_peoples(text, phrase))
    return "between" if phrase.kind == "demonym" and gap <= 1 and adjective else ""


def gap_between(text: Text, start: int, end: int) -> int:
    """How many words that matter stand between two tokens: dates, places, adjectives of the trigger do not."""
    keys, light = text.tokens.keys, words(text.language, "right_gap")
    return sum(1 for i in range(start, end) if i not in text.dated and i not in text.covered
               and keys[i][:1].isalpha() and bare(keys[i]) not in light)
