"""Silence after activity: who was in the news and is not any more. The definition is our own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median

from kg.analytics.change import Network, Windows, active
from kg.analytics.periods import written


@dataclass(frozen=True, slots=True)
class Silent:
    """An actor that was active and is heard of no more: events in the window before, the date of the last, days since.

    `usual` is the median number of days between its events, None where it had only one.
    """

    actor: str
    name: str
    events: int
    last: str
    days: int
    usual: float | None


def silent(network: Network, compared: Windows, least: int, until: date) -> list[Silent]:
    """Actors with at least so many events in the window before and none in the recent one, the most active first.

    Days are counted from the last day of the actor's last event to `until`.
    """
    was, is_ = (active(network, wanted) for wanted in (compared.before, compared.recent))
    names, found = network.names, []
    for actor, events in was.items():
        if len(events) >= least and not is_[actor]:
            days = sorted(filter(None, (network.spans[event] for event in events)))
            last = max(days, key=lambda span: span[1])
            gaps = [(later - earlier).days for (earlier, _), (later, _) in pairwise(days)]
            usual = float(median(gaps)) if gaps else None
            found.append(Silent(actor, names[actor], len(events), written(last), (until - last[1]).days, usual))
    return sorted(found, key=lambda line: (-line.events, line.last, line.name, line.actor))
