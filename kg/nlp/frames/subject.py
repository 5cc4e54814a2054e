"""What stands left of a trigger: the coordinated subject of a verb, or the possessor of a noun."""

from __future__ import annotations

from kg.nlp.fold import bare
from kg.nlp.frames.arguments import ACTORS
from kg.nlp.frames.clause import Clause
from kg.nlp.frames.places import PLACE_LEADS
from kg.nlp.grammar import endings, is_past, words
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_APPOSED_REACH = 4  # tokens of the first of two states with a hyphen between
_HYPHENS = (("-",), ("–",))
_APPOSITION = 20  # tokens
_DESCRIBED = 4  # words that describe officials
_ARTICLE = 1  # tokens between "accompanied by" and a name
_RELATIVE = 45  # tokens of a relative clause
# Who may own an event whatever brings them in: "a statement on X's visit".
_OWNERS = frozenset({"person", "group"})
_SUBJECTS = frozenset({"person", "group"})
_APPOSED = ("demonym", "country", "organisation", "group")  # "U.S.-Colombia talks"


def subject_before(text: Text, opener: int, sentence: int, possessive: bool) -> list[Phrase]:
    """The phrases before element `opener` that are its subject, in order; `possessive`: it is a noun."""
    start = text.sentences[sentence][0]
    told_of = _told_of(text, start, text.elements[opener].start)
    if told_of is not None:
        return [told_of]
    position = _before_apposition(text, start, text.elements[opener].start)
    group: list[Phrase] = []
    for phrase in reversed(text.phrases_in(start, position)):
        if phrase.end > position:
            continue
        if not _adjoins(text, _over_officials(text, phrase), position):
            break
        carried = not possessive and _stands_for_it(text, phrase)
        if _is_aside(phrase) and not carried:
            continue
        if phrase.kind not in ACTORS and phrase.rule != "capital":
            break
        if phrase.lead == "over" and not group:
            led = [p for p in text.phrases_in(start, phrase.start) if p.kind == "delegation" or _is_ship(text, p)]
            group.extend(led[-1:])
            break
        owner = possessive and not group and _owns(text, phrase, position) and phrase.kind in _OWNERS
        alone = possessive and not group and not _owns(text, phrase, position)
        company = _company(text, phrase)
        clause = not possessive and _opens_clause(text, phrase, position)
        if not (owner or carried or clause or company >= 0 or _joins(phrase, group)) or alone:
            break
        group.append(phrase)
        if carried:
            break
        if company >= 0:  # "X, accompanied by Y, arrived"
            position = company
            continue
        if phrase.kind in _APPOSED and _is_second(text, phrase):  # "the India-U.S. dialogue"
            position = phrase.start - 1
            continue
        if phrase.lead in ("", "by", "about"):  # "a statement on X's visit"
            break
        position = phrase.start
    return _without_apposition(group)[::-1]


def _over_officials(text: Text, phrase: Phrase) -> int:
    """English: the end of the adjective of a state with those it describes: "Chilean and Peruvian officials"."""
    keys, end = text.tokens.keys, phrase.end
    if not text.subject_first or phrase.kind not in ("demonym", "country"):
        return end
    describing, stop = words(text.language, "describing_officials"), phrase.end + _DESCRIBED
    while end < min(stop, len(keys)) and keys[end] in describing:
        end += 1
    officials = words(text.language, "representing") - words(text.language, "troops")
    return end + 1 if officials.intersection(keys[end:end + 1]) else phrase.end


def _told_of(text: Text, start: int, position: int) -> Phrase | None:
    """English: the person before the comma behind which the word for a verb opens with "who": "X met Y, who is on a
    visit"."""
    keys = text.tokens.keys
    relative = keys[position:position + 1] and keys[position] in words(text.language, "relatives")
    if not relative or keys[position - 1:position] != (",",):
        return None
    return next((p for p in text.phrases_in(start, position) if p.end == position - 1 and p.kind == "person"), None)


def _stands_for_it(text: Text, phrase: Phrase) -> bool:
    """English: whether a noun before "of" or "from" only says who acts for a state: "officials from Chile met"."""
    keys, start = text.tokens.keys, phrase.start
    if not text.subject_first or phrase.kind == "person":
        return False
    while start > 0 and keys[start - 1] in text.language.closed["articles"]:
        start -= 1
    return keys[start - 1] in words(text.language, "states_of") and (
        keys[start - 2] in words(text.language, "representing"))


def _opens_clause(text: Text, phrase: Phrase, position: int) -> bool:
    """English: whether a preposition before a phrase is a conjunction, for the verb follows: "a day after X met"."""
    keys, start = text.tokens.keys, phrase.start
    while start > 0 and keys[start - 1] in text.language.closed["articles"]:
        start -= 1
    joined = text.language.closed["and"].intersection(keys[phrase.end:position])
    return phrase.lead == "about" and keys[start - 1] in words(text.language, "conjunctions") and not joined


def _company(text: Text, phrase: Phrase) -> int:
    """English: the token at which, behind a comma, the words begin that bring in a phrase as company: "joined by"; -1
    where none do."""
    n = text.element_at(phrase.start)
    while n and text.elements[n - 1].start >= phrase.start - _ARTICLE and text.elements[n - 1].category != "attendance":
        n -= 1
    before = text.elements[n - 1] if n else None
    apart = before is not None and before.category == "attendance" and phrase.start - before.end <= _ARTICLE
    if before is None or not apart or not text.subject_first:
        return -1
    return before.start - 1 if text.tokens.keys[before.start - 1:before.start] == (",",) else -1


def _is_second(text: Text, phrase: Phrase) -> bool:
    """Whether a hyphen joins a phrase to one before it that a determiner or ordinal opens."""
    keys = text.tokens.keys
    if keys[phrase.start - 1:phrase.start] not in _HYPHENS:
        return False
    first = next((p for p in text.phrases_in(phrase.start - _APPOSED_REACH, phrase.start)
                  if p.end == phrase.start - 1), None)
    return first is not None and bool(
        text.language.closed["determiners"].intersection(keys[first.start - 1:first.start]))


def _adjoins(text: Text, start: int, end: int) -> bool:
    """Whether only dates, phrases, marks and light words stand between two tokens."""
    keys, light, adverbs = text.tokens.keys, _light(text), endings(text.language, "adverb_endings")
    if _is_apposition(text, start, end):
        return True
    return all(i in text.dated or i in text.covered or not keys[i][:1].isalnum() or bare(keys[i]) in light
               or (text.subject_first and i in text.modal) or keys[i].endswith(adverbs) or _in_brackets(text, i)
               for i in range(start, end))


def _in_brackets(text: Text, token: int) -> bool:
    """Whether a token stands alone in brackets: "the chief of staff (CEMA) met"."""
    keys = text.tokens.keys
    return text.subject_first and keys[token - 1:token] == ("(",) and keys[token + 1:token + 2] == (")",)


def _light(text: Text) -> frozenset[str]:
    return words(text.language, "left_gap")


def _is_apposition(text: Text, start: int, end: int) -> bool:
    """English: "X, the newest carrier of the fleet, arrived": words between two commas without a known verb."""
    while end > start and (end - 1 in text.dated or bare(text.tokens.keys[end - 1]) in _light(text)):
        end -= 1
    keys = text.tokens.keys[start:end]
    if not text.subject_first:
        return _is_source(text, start, end)
    if not 2 < end - start <= _APPOSITION or keys[-1] != ",":
        return False
    if keys[0] != "," and keys[0] not in text.language.closed["of"]:
        return False
    return _tells_nothing(text, start, start + len(keys))


def _is_source(text: Text, start: int, end: int) -> bool:
    """Arabic: "كان الوفد، بحسب الوكالة، قد اجتمع": an aside between two commas."""
    keys = text.tokens.keys[start:end]
    commas = text.language.lists
    return (2 < len(keys) <= _APPOSITION and keys[0] in commas and keys[-1] in commas
            and bare(keys[1]) in words(text.language, "asides") and _tells_nothing(text, start, end))


def _before_apposition(text: Text, start: int, position: int) -> int:
    """English: the end of a subject between which and its verb commas enclose more about it ("X, vice chairman of
    China's military commission, met"); otherwise `position`."""
    end, keys = position, text.tokens.keys
    while end > start and (end - 1 in text.dated or bare(keys[end - 1]) in _light(text)):
        end -= 1
    if not text.subject_first or keys[end - 1:end] != (",",):
        return position
    told_of = _before_relative(text, start, end)
    if told_of >= 0:
        return told_of
    opens = {",", *text.language.closed["of"], *words(text.language, "possessive_marks")}
    named = [p for p in text.phrases_in(start, end)
             if p.kind in _SUBJECTS and opens.intersection(keys[p.end:p.end + 1])]
    if not named or named[-1].end == end - 1 or end - named[-1].end > _APPOSITION:
        return position
    after = named[-1].end
    relative = words(text.language, "relatives").intersection(keys[after + 1:after + 2])  # "X, who arrived, met"
    return after if relative or _tells_nothing(text, after, end) else position


def _before_relative(text: Text, start: int, end: int) -> int:
    """English: the end of the last subject before token `end` of which a clause between commas tells more, whatever it
    tells: "X, who received Y on Monday and spoke with Z, arrived"; -1 where none does."""
    keys, relatives = text.tokens.keys, words(text.language, "relatives")
    told_of = [p.end for p in text.phrases_in(start, end) if p.kind in _SUBJECTS and keys[p.end:p.end + 1] == (",",)
               and relatives.intersection(keys[p.end + 1:p.end + 2])]
    return told_of[-1] if told_of and end - told_of[-1] <= _RELATIVE else -1


def _tells_nothing(text: Text, start: int, end: int) -> bool:
    return not any(e.category in ("trigger", "light", "breaks", "attendance") and text.free(e)
                   for e in text.elements_in(start, end))


def _is_aside(phrase: Phrase) -> bool:
    """Whether a phrase tells a place, which may stand between subject and verb."""
    if phrase.kind == "place":
        return phrase.rule != "capital" or phrase.lead in PLACE_LEADS
    return phrase.kind == "country" and phrase.lead in PLACE_LEADS


def _is_ship(text: Text, phrase: Phrase) -> bool:
    """Whether a phrase speaks of ships: "three warships led by the frigate X"."""
    return phrase.key >= 0 and text.entity(phrase.key).body == "ship"


def _joins(phrase: Phrase, group: list[Phrase]) -> bool:
    """Whether a phrase belongs to the subject of which `group` has been read from its end."""
    return phrase.lead in ("", "and", "comma", "by") or (phrase.lead in ("with", "over") and bool(group))


def _owns(text: Text, phrase: Phrase, position: int) -> bool:
    """English: "X's meeting", "U.S.-Colombia talks"; elsewhere a noun's possessor follows it."""
    if not text.subject_first:
        return False
    keys = text.tokens.keys
    marked = words(text.language, "possessive_marks").intersection(keys[phrase.end:position])
    return bool(marked) or keys[position - 1:position] == ("'",) or (
        phrase.kind in _APPOSED and sum(key.isalpha() for key in keys[phrase.end:position]) <= 2)


def _without_apposition(group: list[Phrase]) -> list[Phrase]:
    """A group read from its end, without a country or body before the comma that the real subject follows."""
    if len(group) > 1 and group[-1].lead == "comma" and group[-1].kind != "person" and group[-2].lead != "and":
        return group[:-1]
    return group


def opening_subject(text: Text, clause: Clause) -> Phrase | None:
    """English: the actor with whom a sentence opens, if a verb stands between it and the "and" before this one: "X
    thanked Y and met Z"."""
    start, end = text.sentences[clause.sentence][0], text.elements[clause.opener].start
    opening = [p for p in text.phrases_in(start, end) if p.kind in ("person", "delegation", "standin", "pronoun")]
    first = opening[0] if opening and opening[0].lead in ("", "comma") else None
    if first is None:
        return None
    acts = any(e.category in ("breaks", "light", "trigger")
               or is_past(text.language, e.category, text.tokens.keys[e.start])
               for e in text.elements_in(first.end, end - 1) if text.free(e))
    return first if acts else None
