"""On which side of the article's date a day lies: what happened lies behind it, what is planned before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from kg.nlp.dates import DateMention, weekday_date
from kg.nlp.fold import bare
from kg.nlp.frames import Frame
from kg.nlp.grammar import words
from kg.nlp.text import Text

_UNTIL = frozenset({"until", "till"})
_FAR = 3  # months by which a date without year may lie on the other side of the article's
_SCHEDULED_REACH = 3  # tokens before a day in which "scheduled" may stand
_SAID, _SAID_BY = 2, 6  # tokens from "said" to its day, and over who says it where he stands between
_SINCE_REACH = 4  # tokens between "since" and its date


def is_still_to_come(text: Text, frame: Frame, mention: DateMention, published: date) -> bool:
    """Whether a verb of the present tells the event with a weekday that is not the article's own: "arrives on Monday",
    but "قبل أن يلتقيه الاثنين", "ترسو منذ الأحد"."""
    if frame.status != "happened" or mention.weekday < 0 or mention.weekday == published.weekday():
        return False
    if any(frame.window[0] <= d.start < frame.window[1] and is_since(text, d) for d in text.dates):
        return False
    keys, present = text.tokens.keys, words(text.language, "present")
    spoken = range(frame.window[0], frame.at) if frame.rule.endswith("noun") else range(frame.at, frame.at + 1)
    return any(bare(keys[i]) in present and keys[i - 1] not in words(text.language, "complementisers") for i in spoken)


def directed(text: Text, mention: DateMention, frame: Frame, published: date | None) -> DateMention:
    """A date; a bare weekday of something planned, or called off after it was planned for that day, is the next such
    day, the article's own day included; a month whose year was not said lies behind what happened and before what is
    planned."""
    if published is None or not mention.iso:
        return mention
    coming = frame.status == "planned" or (frame.status == "denied" and is_scheduled(text, mention))
    if mention.guessed:
        return _in_year_of_status(mention, frame, published)
    if mention.weekday < 0 or frame.announced or not coming or _is_told_on(text, mention):
        return mention
    today = published.weekday() == mention.weekday
    day = published if today else weekday_date(published, mention.weekday, 1)
    first, _, last = mention.iso.partition("/")
    until = f"/{day + (date.fromisoformat(last) - date.fromisoformat(first))}" if last else ""
    return replace(mention, iso=f"{day}{until}")


def is_day_of_telling(text: Text, frame: Frame, mention: DateMention) -> bool:
    """Whether a day before a trigger is only that on which the event was told: "said on Tuesday that X will visit". Aid
    is promised on that day."""
    return mention.start < frame.at and frame.type != "transfer" and _is_told_on(text, mention)


def _is_told_on(text: Text, mention: DateMention) -> bool:
    keys, speech = text.tokens.keys, words(text.language, "speech")
    if text.subject_first:
        beside = (*keys[max(0, mention.start - _SAID):mention.start], *keys[mention.end:mention.end + 1])
        return bool(speech.intersection(beside))
    before = keys[max(0, mention.start - _SAID_BY):mention.start]
    following = words(text.language, "complementisers").intersection(keys[mention.end:mention.end + _SAID])
    return bool(following) and any(key in speech or key[1:] in speech for key in before)


def is_scheduled(text: Text, mention: DateMention) -> bool:
    """Whether a date is one for which something was planned: "scheduled for Thursday", "المقررة الخميس"."""
    return bool(text.modal.intersection(range(mention.start - _SCHEDULED_REACH, mention.start)))


def _in_year_of_status(mention: DateMention, frame: Frame, published: date) -> DateMention:
    """A date whose year was only guessed, moved by a year where it lies far on the wrong side of the article's."""
    year, month = map(int, mention.iso.split("/")[0].split("-")[:2])
    ahead = (year - published.year) * 12 + month - published.month
    late, early = frame.status == "planned" and ahead < -_FAR, frame.status == "happened" and ahead > _FAR
    if not late and not early:
        return mention
    moved = 1 if late else -1
    return replace(mention, iso="/".join(f"{int(day[:4]) + moved:04}{day[4:]}" for day in mention.iso.split("/")))


def is_future(iso: str, published: date) -> bool:
    """Whether an ISO date, month, year or range begins after publication; a day's slack for other time zones."""
    if not iso:
        return False
    year, month, day = (*map(int, iso.split("/")[0].split("-")), 1, 1)[:3]
    slack = timedelta(days=1 if len(iso) > len("2025-11") else 0)
    return date(year, month, day) > published + slack


def is_last_day(text: Text, mention: DateMention) -> bool:
    """English: whether a day is the last of something: "until Friday"."""
    before = text.tokens.keys[max(0, mention.start - 1):mention.start]
    return text.subject_first and bool(_UNTIL.intersection(before))


def is_since(text: Text, mention: DateMention) -> bool:
    """"The first visit since 2014" was not in 2014."""
    since = words(text.language, "since")
    reach = _SINCE_REACH if text.subject_first else 1  # "his second since taking office in May"
    start = mention.start - (not text.subject_first and mention.start in text.dated and _says_day(text, mention))
    return bool(since.intersection(text.tokens.keys[max(0, start - reach):mention.start + 1]))


def _says_day(text: Text, mention: DateMention) -> bool:
    """Arabic: whether the word for day stands before a weekday: "إلى يوم الخميس"."""
    return text.tokens.keys[mention.start - 1:mention.start] == ("يوم",)
