"""Who hands arms to whom, where the words around the verb or noun say it outright."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.frames.frame import Frame
from kg.nlp.frames.reading import NOBODY
from kg.nlp.grammar import words
from kg.nlp.language import Trigger
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_TOWARDS = frozenset({"to", "l"})
_BARE = frozenset({""})
_BOUGHT = "buy"  # ends the rule of words whose subject receives
_NEAR = 2  # tokens between a word and the state that it governs
_ISO = 2  # letters of a state's code
_BEFORE = 12  # tokens before a noun in which whom it is for may be named
_MADE = 4  # tokens between arms and the adjective of the state that gives them


def handed(text: Text, frame: Frame, trigger: Trigger) -> tuple[int, int]:
    """(giver, receiver) as the clause tells them outright; (NOBODY, NOBODY) where it does not."""
    if text.subject_first:
        return NOBODY, NOBODY
    start, end = text.sentences[frame.sentence]
    after = [p for p in text.phrases_in(frame.at, min(end, frame.window[1])) if _code(text, p)]
    before = [p for p in text.phrases_in(max(start, frame.window[0]), frame.at) if _code(text, p)]
    if trigger.form == "verb" and trigger.rule.endswith(_BOUGHT):
        return _by_subject_before(text, frame, before, after)
    if trigger.form == "noun" and not trigger.rule.endswith(_BOUGHT):
        return _by_source(text, frame, before, after)
    return NOBODY, NOBODY


def receiver_before(text: Text, frame: Frame, giver: int) -> int:
    """The state that "to" brings in before a noun: "قدمت الصين إلى الجيش التونسي مساعدات عسكرية"; else NOBODY."""
    start = max(text.sentences[frame.sentence][0], frame.at - _BEFORE)
    found = (_key(text, p) for p in text.phrases_in(start, frame.at) if p.lead in _TOWARDS and _is_body(p))
    return next((key for key in found if key != giver), NOBODY)


def official_after(text: Text, frame: Frame) -> int:
    """The state of the official who is the subject of a verb: "سلّم السفير الصيني معدات"; else NOBODY."""
    people = text.persons_in(frame.at, frame.window[1])
    acts = people[0] if people and people[0].lead == "" and people[0].start - frame.at <= _NEAR else None
    return _key(text, acts) if acts is not None and _code(text, acts) else NOBODY


def acts_for_state(text: Text, phrase: Phrase) -> bool:
    """Whether an adjective of country tells whose government or embassy acts: "أعلنت السفارة الأميركية", "the Japanese
    government"."""
    keys = text.tokens.keys
    beside = keys[phrase.end:phrase.end + 1] if text.subject_first else keys[phrase.start - 1:phrase.start]
    return any(bare(key) in words(text.language, "governments") for key in beside)


def governed(text: Text, phrase: Phrase) -> bool:
    """English: whether a state's government acts: "the government of Canada announced"."""
    keys, start = text.tokens.keys, phrase.start
    start -= keys[start - 1:start] == ("the",)
    before = keys[max(0, start - 2):start]
    return text.subject_first and len(before) > 1 and before[1] in text.language.closed["of"] and (
        before[0] in words(text.language, "governments"))


def governs(text: Text, phrase: Phrase) -> bool:
    """English: whether a body of a possessor acts for it: "Bulgaria's parliament approved"."""
    return text.subject_first and bool(
        words(text.language, "governments").intersection(text.tokens.keys[phrase.end + 1:phrase.end + 3]))


def _by_subject_before(text: Text, frame: Frame, before: list[Phrase], after: list[Phrase]) -> tuple[int, int]:
    """"تركيا تسلّم الصومال مروحيتين": "receive" is spelt like "hand over", which a state without preposition follows."""
    adjoins = bool(before) and before[-1].end == frame.at and before[-1].lead in ("", "and")
    governs = bool(after) and after[0].start == frame.at + 1 and after[0].lead in _BARE and _is_body(after[0])
    sourced = any(p.lead == "from" for p in after)
    if not (adjoins and governs) or sourced or bare(text.tokens.keys[frame.at]) not in words(text.language, "handing"):
        return NOBODY, NOBODY
    return _key(text, before[-1]), _key(text, after[0])


def _by_source(text: Text, frame: Frame, before: list[Phrase], after: list[Phrase]) -> tuple[int, int]:
    """"تسليم الجيش ذخائر مقدمة من السلطات الأميركية", "تسلّم … آليات أردنية": those behind "from" give, and those whose
    arms are told by an adjective, where whoever follows the noun at once receives."""
    receiver = next((p for p in after if p.start - frame.at <= _NEAR and p.lead in _BARE and _is_body(p)), None)
    if receiver is None or _is_told_before(text, before, receiver):
        return NOBODY, NOBODY
    source = next((p for p in after if p.lead == "from" and p.start > receiver.end), None) or next(
        (p for p in after if p.kind == "demonym" and p.start > receiver.end and _follows_arms(text, p)), None)
    towards = any(p.lead in _TOWARDS for p in after)
    if source is None or towards or _code(text, source) == _code(text, receiver):
        return NOBODY, NOBODY
    return _key(text, source), _key(text, receiver)


def _is_told_before(text: Text, before: list[Phrase], receiver: Phrase) -> bool:
    """Whether a state other than the receiver's was named as who acts."""
    return any(p.lead in ("", "and") and _code(text, p) != _code(text, receiver) for p in before)


def _follows_arms(text: Text, phrase: Phrase) -> bool:
    keys = text.tokens.keys[max(0, phrase.start - _MADE):phrase.start]
    return any(bare(key) in words(text.language, "arms") for key in keys)


def _is_body(phrase: Phrase) -> bool:
    return phrase.kind in ("country", "organisation", "place")


def _code(text: Text, phrase: Phrase) -> str:
    """The state for which a phrase may stand; "" for none."""
    if phrase.kind == "place" and phrase.rule != "capital":
        return ""
    if phrase.kind == "group":
        return ""
    code = phrase.country or (text.entity(phrase.key).country if phrase.key >= 0 else "")
    whole = phrase.kind == "organisation" and not code and bare(text.tokens.keys[phrase.start]) in (
        text.language.closed["whole_bodies"])
    code = code or (text.register.home if whole else "")
    return code if len(code) == _ISO else ""


def _key(text: Text, phrase: Phrase) -> int:
    return text.register.country(_code(text, phrase), phrase.name if phrase.kind == "country" else "")
