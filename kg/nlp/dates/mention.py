"""A date as an article says it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateMention:
    """Tokens start to end say a date: ISO text, or "" where it is relative and the article has no date.

    `weekday` is set where a bare weekday was said (its direction depends on the event's status), `guessed` where the
    year was not said; `same` where the words point at the day just told, `shift` days from it; `weak` where any better
    date wins; `coming` where the words say that the day is still to come.
    """

    start: int
    end: int
    iso: str
    weekday: int = -1
    same: bool = False
    weak: bool = False
    guessed: bool = False
    shift: int = 0
    coming: bool = False
