"""Whom pronouns and "both sides" speak of: someone named before, or the parties of what was just told."""

from __future__ import annotations

from kg.nlp.frames.clause import Clause
from kg.nlp.frames.frame import TALKS, Frame
from kg.nlp.frames.reading import NOBODY, Reading, add_party
from kg.nlp.frames.speakers import first_official, who_says
from kg.nlp.grammar import endings, words
from kg.nlp.language import Trigger
from kg.nlp.phrases import Phrase
from kg.nlp.text import Text

_MERE_SPEAKERS = frozenset({"", "spokesperson"})
_REACH = 4  # tokens from a noun back to "their"
_OPENING = 4  # elements from the start of a sentence that opens with the setting
_STEPS = 3  # elements from a noun back to any possessive pronoun


def add_phrase(reading: Reading, frame: Frame, phrase: Phrase, slot: str) -> None:
    """Enter what a phrase speaks of into a slot of a frame."""
    text = reading.text
    if phrase.kind == "both" and phrase.key < 0:
        _add_both(reading, frame, phrase, slot)
    elif phrase.kind == "pronoun" and phrase.key < 0:
        _add_pronoun(reading, frame, phrase, slot)
    elif phrase.kind == "place" and phrase.rule == "capital":
        add_party(text, frame, text.register.country(phrase.country, phrase.name), slot)
    else:
        add_party(text, frame, phrase.key, slot)


def _add_pronoun(reading: Reading, frame: Frame, phrase: Phrase, slot: str) -> None:
    """"He" is the person in focus; "they" are the subjects of the last frame, elsewhere both sides."""
    last = reading.last(parties=1)
    if reading.text.tokens.keys[phrase.start] in words(reading.text.language, "singular_pronouns"):
        text, speaker = reading.text, who_says(reading.text, frame.sentence, phrase)
        meant = speaker if speaker >= 0 else reading.focus
        add_party(text, frame, meant if meant >= 0 else first_official(text, frame.sentence, phrase), slot)
    elif last is not None and slot == "subject":
        for key in last.everyone() if frame.type == "agreement" else last.within(("subject",)):
            add_party(reading.text, frame, key, slot)
    else:
        _add_both(reading, frame, phrase, slot)


def _add_both(reading: Reading, frame: Frame, phrase: Phrase, slot: str) -> None:
    """"The two sides" are those of the last talks told; "the two countries" are their countries, with the place's."""
    text = reading.text
    wording = text.tokens.wording(phrase.start, phrase.end).lower()
    if any(part in wording for part in endings(text.language, "both_countries")):
        sides = [text.register.country(code) for code in _two_countries(reading)]
    else:
        last = reading.last(parties=2)
        told = last.everyone() if last is not None else []
        states = last is not None and last.type not in TALKS and all(text.entity(k).kind == "country" for k in told)
        officials = two_officials(text, phrase.start) if not told or (states and frame.type in TALKS) else []
        sides = officials or told
    for key in sides:
        add_party(text, frame, key, slot)


def _two_countries(reading: Reading) -> list[str]:
    """The first two countries of the last frame that has two, by its parties and then its places."""
    for told in reversed(reading.frames):
        parties = [reading.text.entity(key).country for key in told.everyone()]
        codes = [*parties, *(place.country for place in told.places)]
        distinct = list(dict.fromkeys(code for code in codes if code))
        if len(distinct) > 1:
            return distinct[:2]
    return []


def two_officials(text: Text, before: int) -> list[int]:
    """The last two persons with a post who are first named before a token, if they are of different countries."""
    named = (p.key for p in text.persons_in(0, before) if text.entity(p.key).role not in _MERE_SPEAKERS)
    people = list(dict.fromkeys(named))[-2:]
    return people if len({text.entity(key).country for key in people}) == 2 else []


def has_possessive(text: Text, opener: int) -> bool:
    """Whether a possessive pronoun stands before element `opener`, with nothing but plain words between."""
    pronouns = words(text.language, "possessive_pronouns")
    for n in range(opener - 1, max(opener - 1 - _STEPS, -1), -1):
        element = text.elements[n]
        if text.key(n) in pronouns:
            return True
        if element.category not in ("word", "title-word", "planned") and element.start not in text.dated:
            return False
    return False


def add_possessor(reading: Reading, frame: Frame, opener: int) -> None:
    """Fill the subject of "his meeting" with one person, of "their call" with both sides of what was just told."""
    text = reading.text
    start = text.elements[opener].start
    last = reading.last(parties=2)
    if _is_plural(text, start):
        two = _two_of_sentence(text, frame.sentence, start)
        for key in two:
            add_party(text, frame, key, "subject")
        if two:
            return
    if last is not None and _is_plural(text, start):
        for key in last.everyone():
            add_party(text, frame, key, "subject")
    else:
        possessor = _antecedent(reading, frame, start)
        add_party(text, frame, possessor, "subject")
        add_party(text, frame, _whom(text, frame, text.elements[opener].end, possessor), "with")


def _whom(text: Text, frame: Frame, end: int, possessor: int) -> int:
    """Arabic: whom a second pronoun means, "خلال اجتماعه معه": the official named last before in the sentence but for
    the first pronoun's."""
    if text.subject_first or not words(text.language, "with_pronouns").intersection(text.tokens.keys[end:end + 1]):
        return NOBODY
    named = text.persons_in(text.sentences[frame.sentence][0], end)
    return next((p.key for p in reversed(named) if p.key != possessor and text.entity(p.key).role), NOBODY)


def add_received(reading: Reading, frame: Frame, clause: Clause) -> None:
    """Arabic: enter whom the pronoun right after the host means: "أشاد X خلال استقبال الملك له"."""
    text = reading.text
    host = next((p for p in text.phrases_in(text.elements[clause.at].end, clause.end)
                 if p.key in frame.everyone()), None)
    if text.subject_first or host is None or not words(text.language, "received").intersection(
            text.tokens.keys[host.end:host.end + 1]):
        return
    start = text.elements[clause.at].start
    before = [p for p in text.persons_in(text.sentences[frame.sentence][0], start) if text.entity(p.key).role]
    key = before[0].key if before else reading.focus
    if key not in frame.everyone():
        add_party(text, frame, key, "object")


def _two_of_sentence(text: Text, sentence: int, before: int) -> list[int]:
    """The two officials whom a sentence has named before a token as its subject: "X وY خلال لقائهما"."""
    named = [p for p in text.persons_in(text.sentences[sentence][0], before) if text.entity(p.key).role]
    people = list(dict.fromkeys(p.key for p in named))
    joined = len(named) > 1 and named[1].lead == "and"
    return people if len(people) == 2 and joined and not text.subject_first else []


def _is_plural(text: Text, start: int) -> bool:
    """Whether the pronoun before or at the end of a noun speaks of more than one."""
    keys, language = text.tokens.keys, text.language
    before = words(language, "plural_possessives").intersection(keys[max(0, start - _REACH):start])
    return bool(before) or keys[start].endswith(endings(language, "dual_pronouns"))


def _antecedent(reading: Reading, frame: Frame, start: int) -> int:
    """Whom a pronoun means: the first person with a post before it in the sentence, else the person named last, else
    who speaks next where nobody is in focus, else the focus."""
    text = reading.text
    first, last = text.sentences[frame.sentence]
    before = text.persons_in(first, start)
    traveller = _traveller(reading, frame, start)
    if traveller >= 0:
        return traveller
    if before:
        titled = _subject_of_verb(text, first, start) or [p for p in before if text.entity(p.key).role]
        return titled[0].key if titled else before[-1].key
    greeted = not text.subject_first and bool(reading.told_in(frame.sentence))  # "في استقباله لدى وصوله القاعدة، X"
    if frame.type == "visit" and not greeted and text.element_at(start) - text.element_at(first) < _OPENING:
        ahead = _main_subject(text, start, last)
        if ahead >= 0:
            return ahead
    return reading.focus if reading.focus >= 0 else _next_speaker(text, frame, start, last)


def _traveller(reading: Reading, frame: Frame, start: int) -> int:
    """Arabic: "زيارة الوزير للأردن واجتماعه مع الملك": whoever made the journey that the noun is joined to."""
    text = reading.text
    element = text.elements[text.element_at(start)]
    told = reading.told_in(frame.sentence)
    if text.subject_first or frame.type == "visit" or "and" not in text.clitic_leads(element):
        return NOBODY
    if not told:
        return _of_journey(text, text.sentences[frame.sentence][0], start)
    journey = told[-1].within(("subject",)) if told[-1].type == "visit" else []
    return next((key for key in journey if text.entity(key).kind == "person"), NOBODY)


def _of_journey(text: Text, first: int, start: int) -> int:
    """The person right after the noun of a visit that a sentence names before a token: "زيارة الوزير ولقاءه الملك"."""
    visits = [e for e in text.elements_in(first, start) if isinstance(e.value, Trigger) and e.value.type == "visit"
              and e.value.form == "noun"]
    after = text.persons_in(visits[-1].end, start) if visits else []
    return after[0].key if after and after[0].start == visits[-1].end else NOBODY


def _subject_of_verb(text: Text, first: int, start: int) -> list[Phrase]:
    """Arabic: the official right after the last verb before a pronoun: "المباحثات التي أجراها الوزير خلال زيارته"."""
    if text.subject_first:
        return []
    verbs = [e for e in text.elements_in(first, start) if e.category in ("light", "breaks") and text.free(e)]
    if not verbs:
        return []
    after = text.persons_in(verbs[-1].end, start)
    near = [p for p in after if p.start - verbs[-1].end <= 1 and p.lead == "" and text.entity(p.key).role]
    return near[:1]


def _main_subject(text: Text, start: int, end: int) -> int:
    """"خلال زيارته إلى موسكو، قال الوزير": the first official of another country than the destination."""
    land = next((p.country for p in text.phrases_in(start, end) if p.kind in ("place", "country")), "")
    return next((p.key for p in text.persons_in(start, end) if p.lead in ("", "comma") and text.entity(p.key).role
                 and text.entity(p.key).country != land), NOBODY)


def _next_speaker(text: Text, frame: Frame, start: int, end: int) -> int:
    """The person after the next verb of speech who does not take part yet."""
    speech = next((e.start for e in text.elements_in(start, end) if e.category == "breaks"), None)
    if speech is None:
        return NOBODY
    held = frame.everyone()
    return next((p.key for p in text.persons_in(speech, end) if p.key not in held and p.lead in ("", "comma")), NOBODY)
