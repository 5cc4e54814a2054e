"""When: each frame's date, from its own clause first, then from its sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from kg.nlp.dates import DateMention, weekday_date
from kg.nlp.fold import bare
from kg.nlp.frames import Frame
from kg.nlp.frames.guests import VISITING
from kg.nlp.grammar import words
from kg.nlp.text import Text

_NEW_THOUGHT = frozenset({"breaks", "light", "attendance", "attending"})
_DAY = len("2025-11-16")
_ONGOING_REACH = 4  # tokens before a visit in which "is", "currently" may stand
_SINCE_REACH = 4  # tokens between "since" and its date
_FAR = 3  # months by which a date without year may lie on the other side of the article's
_SCHEDULED_REACH = 3  # tokens before a day in which "scheduled" may stand
_SETTING_REACH = 3  # tokens before a trigger in which "during" may stand


def attach_dates(text: Text, frames: list[Frame], published: date | None) -> None:
    """Give each frame the date nearest to its trigger in its window, else that of its sentence; one that lies wholly
    after the article's date makes it planned."""
    for frame in frames:
        candidates = _candidates(text, frames, frame) or _told_after(text, frame) or _called_off(text, frame)
        strong = [d for d in candidates if not d.weak] or candidates
        if strong:
            nearest = min(strong, key=lambda d: (abs(d.start - frame.at), d.start))
            if published is not None and _is_still_to_come(text, frame, nearest, published):
                frame.status = "planned"
            frame.date = _directed(text, nearest, frame, published)
    if published is not None:
        _date_ongoing(text, frames, published)
    _settle_same_day(frames, published)
    _share_setting(text, frames)
    for frame in frames:
        if frame.status == "happened" and frame.date is not None and (
                frame.date.coming or (published is not None and _is_future(frame.date.iso, published))):
            frame.status = "planned"


def _date_ongoing(text: Text, frames: list[Frame], published: date) -> None:
    """A visit that goes on ("is currently visiting") without a date has the article's month (the benchmark's guide)."""
    signs = words(text.language, "ongoing")
    for frame in frames:
        around = text.tokens.keys[max(frame.window[0], frame.at - _ONGOING_REACH):frame.at + _SETTING_REACH]
        goes_on = frame.rule.endswith(VISITING) or any(bare(key) in signs for key in around)
        if frame.type == "visit" and frame.date is None and frame.status == "happened" and goes_on:
            frame.date = DateMention(frame.at, frame.at, f"{published:%Y-%m}")


def _candidates(text: Text, frames: list[Frame], frame: Frame) -> list[DateMention]:
    """The dates in a frame's window; else, if it is the only frame of its sentence, those that hold for it."""
    start, end = text.sentences[frame.sentence]
    here = [d for d in text.dates if start <= d.start < end and not _is_since(text, d)]
    inside = [d for d in here if frame.window[0] <= d.start < _window_end(text, frame)
              and not _is_of_other(text, frames, frame, d)]
    if inside or sum(1 for f in frames if f.sentence == frame.sentence) > 1:
        return inside
    return [d for d in here if _holds_outside(text, frame, d)]


def _window_end(text: Text, frame: Frame) -> int:
    """The token at which a frame's window ends; in Arabic a journey's goes on behind whose invitation it follows:
    "قام بزيارة إلى مصر تلبية لدعوة من الرئيس يوم الخميس"."""
    n = text.element_at(frame.window[1])
    if text.subject_first or frame.type != "visit" or n >= len(text.elements):
        return frame.window[1]
    if bare(text.key(n)) not in words(text.language, "invitations"):
        return frame.window[1]
    last = text.element_at(text.sentences[frame.sentence][1])
    others = (e for e in text.elements[n + 1:last] if e.category in ("breaks", "light", "trigger"))
    return next((e.start for e in others if text.free(e)), text.sentences[frame.sentence][1])


def _told_after(text: Text, frame: Frame) -> list[DateMention]:
    """The dates of the sentences that tell when a frame's event took place."""
    spans = [text.sentences[sentence] for sentence in frame.also]
    return [d for d in text.dates if any(start <= d.start < end for start, end in spans) and not _is_since(text, d)]


def _called_off(text: Text, frame: Frame) -> list[DateMention]:
    """The days for which something called off had been planned, wherever its sentence tells them."""
    start, end = text.sentences[frame.sentence]
    return [d for d in text.dates if frame.status == "denied" and frame.at < d.start < end and start <= d.start
            and _is_scheduled(text, d)]


def _is_of_other(text: Text, frames: list[Frame], frame: Frame, mention: DateMention) -> bool:
    """Whether a date before a word is that of something else: English "visited Rome on Friday and met", Arabic "صدر
    اليوم بيان بمناسبة الزيارة"."""
    if not text.subject_first:
        before = text.elements[text.element_at(mention.start) - 1]
        told = before.category == "breaks" and before.end == mention.start and text.tokens.keys[before.start].endswith(
            tuple(words(text.language, "issued")))
        return told and mention.start < frame.at and frame.rule.endswith("noun")
    return text.subject_first and any(
        f.sentence == frame.sentence and f.at < mention.start < frame.at for f in frames)


def _is_since(text: Text, mention: DateMention) -> bool:
    """"The first visit since 2014" was not in 2014."""
    since = words(text.language, "since")
    reach = _SINCE_REACH if text.subject_first else 1  # "his second since taking office in May"
    start = mention.start - (not text.subject_first and mention.start in text.dated and _says_day(text, mention))
    return bool(since.intersection(text.tokens.keys[max(0, start - reach):mention.start + 1]))


def _says_day(text: Text, mention: DateMention) -> bool:
    """Arabic: whether the word for day stands before a weekday: "إلى يوم الخميس"."""
    return text.tokens.keys[mention.start - 1:mention.start] == ("يوم",)


def _holds_outside(text: Text, frame: Frame, mention: DateMention) -> bool:
    """Whether a date outside the frame's clause holds for it: the sentence tells it as the setting of what is dated."""
    keys = text.tokens.keys
    if ":" in keys[min(mention.start, frame.at):max(mention.start, frame.at)]:
        return False
    if _is_setting(text, frame) or (mention.end <= frame.at and not frame.rule.endswith("noun")):
        return True
    return text.subject_first and mention.start > frame.at and not any(  # "met X at the conference on Tuesday"
        e.category in _NEW_THOUGHT and text.free(e) for e in text.elements_in(frame.at + 1, mention.start))


def _share_setting(text: Text, frames: list[Frame]) -> None:
    """Of two frames of a sentence, one the setting of the other ("signed during the visit"), a date holds for both."""
    for frame in frames:
        beside = [f for f in frames if f.sentence == frame.sentence and f is not frame]
        if not _is_setting(text, frame) or len(beside) != 1:
            continue
        other = beside[0]
        if frame.date is None and other.date is not None and "/" not in other.date.iso:
            frame.date = other.date
        elif other.date is None and frame.date is not None and "/" not in frame.date.iso:
            other.date = frame.date


def _is_setting(text: Text, frame: Frame) -> bool:
    reach = 1 if text.subject_first and not frame.rule.endswith(("noun", "signing")) else _SETTING_REACH
    opening = text.tokens.keys[max(0, frame.at - reach):frame.at]
    return any(bare(key) in text.language.during for key in opening)


def _is_still_to_come(text: Text, frame: Frame, mention: DateMention, published: date) -> bool:
    """Whether a verb of the present tells the event with a weekday that is not the article's own: "arrives on Monday",
    but "قبل أن يلتقيه الاثنين", "ترسو منذ الأحد"."""
    if frame.status != "happened" or mention.weekday < 0 or mention.weekday == published.weekday():
        return False
    if any(frame.window[0] <= d.start < frame.window[1] and _is_since(text, d) for d in text.dates):
        return False
    keys, present = text.tokens.keys, words(text.language, "present")
    spoken = range(frame.window[0], frame.at) if frame.rule.endswith("noun") else range(frame.at, frame.at + 1)
    return any(bare(keys[i]) in present and keys[i - 1] not in words(text.language, "complementisers") for i in spoken)


def _directed(text: Text, mention: DateMention, frame: Frame, published: date | None) -> DateMention:
    """A date; a bare weekday of something planned, or called off after it was planned for that day, is the next such
    day, the article's own day included; a month whose year was not said lies behind what happened and before what is
    planned."""
    if published is None or not mention.iso:
        return mention
    coming = frame.status == "planned" or (frame.status == "denied" and _is_scheduled(text, mention))
    if mention.guessed:
        return _in_year_of_status(mention, frame, published)
    if mention.weekday < 0 or frame.announced or not coming:
        return mention
    today = published.weekday() == mention.weekday
    day = published if today else weekday_date(published, mention.weekday, 1)
    first, _, last = mention.iso.partition("/")
    until = f"/{day + (date.fromisoformat(last) - date.fromisoformat(first))}" if last else ""
    return replace(mention, iso=f"{day}{until}")


def _is_scheduled(text: Text, mention: DateMention) -> bool:
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


def _settle_same_day(frames: list[Frame], published: date | None) -> None:
    """"The same day" is the date told before, "the next day" the day after it; "a day earlier", with none told, is
    counted from the article's."""
    before: DateMention | None = None
    for frame in frames:
        if frame.date is not None and frame.date.same:
            frame.date = _shifted(before, frame.date, published)
        if frame.date is not None and frame.date.iso:
            before = frame.date


def _shifted(before: DateMention | None, mention: DateMention, published: date | None) -> DateMention | None:
    if not mention.shift:
        return before
    told = before.iso.split("/")[-1] if before is not None else ""
    day = date.fromisoformat(told) if len(told) == _DAY else published if not told else None
    return None if day is None else replace(mention, iso=(day + timedelta(days=mention.shift)).isoformat(), same=False)


def _is_future(iso: str, published: date) -> bool:
    """Whether an ISO date, month, year or range begins after publication; a day's slack for other time zones."""
    if not iso:
        return False
    year, month, day = (*map(int, iso.split("/")[0].split("-")), 1, 1)[:3]
    slack = timedelta(days=1 if len(iso) > len("2025-11") else 0)
    return date(year, month, day) > published + slack
