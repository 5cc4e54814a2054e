"""The figures of a dossier: activity, ties, topics, standing. What has nothing to show is not drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from kg.dossier.data import Activity, Dossier, Standing
from kg.dossier.drawing import COLOURS, FAINT, INK, Drawing, draw, label
from kg.dossier.texts import Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes

MOST_BARS = 12
MOST_TICKS = 12


def figures(dossier: Dossier) -> dict[str, Drawing]:
    """The figures by name."""
    return {drawing.name: drawing for drawing in _figures(dossier, Words(dossier.language))}


def _figures(dossier: Dossier, words: Words) -> Iterator[Drawing]:
    if dossier.activity:
        title = f"{words('figure activity')} ({words('unit', dossier.activity.unit)})"
        yield _activity(dossier.activity, title, words)
    ties = [(tie.name, tie.events) for tie in dossier.counterparts[:MOST_BARS]]
    for name, lines in (("counterparts", ties), ("topics", dossier.topics[:MOST_BARS])):
        if len(lines) > 1 and lines[0][1] > 1:  # bars of one event each show nothing
            yield _bars(name, words(f"figure {name}"), lines, words)
    if len(dossier.standing) > 1:
        yield _standing(dossier.standing, words("figure standing"), words)


def _activity(activity: Activity, title: str, words: Words) -> Drawing:
    def onto(axes: Axes) -> None:
        bottom = [0] * len(activity.periods)
        places, width = range(len(activity.periods)), _width(len(activity.periods))
        for (name, counts), colour in zip(activity.series, COLOURS, strict=False):
            axes.bar(places, counts, width, bottom, color=colour, label=label(name or words("other")))
            bottom = [below + count for below, count in zip(bottom, counts, strict=True)]
        _periods(axes, activity.periods, words)
        _whole_numbers(axes, max(bottom))
        _turned(axes, words)
        place, rtl = (0.5, -0.12), words.language == "ar"
        axes.legend(frameon=False, ncols=4, loc="upper center", bbox_to_anchor=place, markerfirst=not rtl)

    return draw("activity", title, 3.4, onto, rtl=words.language == "ar")


def _bars(name: str, title: str, lines: Sequence[tuple[str, int]], words: Words) -> Drawing:
    def onto(axes: Axes) -> None:
        places, counts = range(len(lines)), [count for _, count in lines]
        axes.barh(places, counts, color=COLOURS[0], height=0.65)
        longest = max(len(text) for text, _ in lines)
        axes.set_yticks(places, [label(text) for text, _ in lines], fontsize=10 if longest < 45 else 8.5)
        axes.invert_yaxis()
        axes.set_xticks([])
        axes.spines["bottom"].set_visible(False)
        axes.tick_params(axis="y", length=0)
        rtl = words.language == "ar"
        if rtl:
            axes.invert_xaxis()
        _turned(axes, words)
        for place, count in zip(places, counts, strict=True):
            shift = (-4 if rtl else 4, 0)
            axes.annotate(
                str(count), (count, place), shift, textcoords="offset points", va="center",
                ha="right" if rtl else "left", color=INK,
            )  # fmt: skip
        axes.margins(x=0.08)

    return draw(name, title, 0.9 + 0.32 * len(lines), onto, rtl=words.language == "ar")


def _standing(lines: Sequence[Standing], title: str, words: Words) -> Drawing:
    def onto(axes: Axes) -> None:
        values = [line.strength for line in lines]
        axes.bar(range(len(lines)), values, _width(len(lines)), color=COLOURS[0])
        for place, line in enumerate(lines):
            if line.rank:
                text, top = f"\u2066{line.rank}/{line.among}\u2069", (place, line.strength)
                axes.annotate(text, top, (0, 3), textcoords="offset points", ha="center", fontsize=7.5)
        _periods(axes, [line.period for line in lines], words)
        _whole_numbers(axes, max(values))
        axes.set_ylim(bottom=0, top=1.18 * max(values))
        _turned(axes, words)

    return draw("standing", title, 2.9, onto, rtl=words.language == "ar")


def _width(periods: int) -> float:
    """How wide a bar is: not broad where there are few."""
    return min(0.8, 0.1 + 0.12 * periods)


def _periods(axes: Axes, periods: Sequence[str], words: Words) -> None:
    """The periods below the axis, so many that they can be read; quarters of many years as years."""
    step = 1
    if len(periods) > MOST_TICKS and "-Q" in periods[0]:
        places = [place for place, period in enumerate(periods) if period.endswith("-Q1")] or [0]
        axes.set_xticks(places, [periods[place][:4] for place in places])
        axes.set_xticks(range(len(periods)), minor=True)
        return
    while len(periods) / step > MOST_TICKS:
        step += 1
    places = list(range(0, len(periods), step))
    axes.set_xticks(places, [_period(periods[place], words) for place in places], fontsize=8 if len(places) > 8 else 9)


def _period(period: str, words: Words) -> str:
    year, _, quarter = period.partition("-Q")
    if not quarter:
        return f"\u2066{period}\u2069"
    return f"ر{quarter} {year}" if words.language == "ar" else f"Q{quarter} {year}"


def _whole_numbers(axes: Axes, most: float) -> None:
    from matplotlib.ticker import MaxNLocator

    axes.yaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
    axes.set_ylim(bottom=0, top=max(1.0, 1.08 * most))
    axes.grid(axis="y", color=FAINT, linewidth=0.6)
    axes.set_axisbelow(True)


def _turned(axes: Axes, words: Words) -> None:
    """In Arabic the values stand on the right; time runs from left to right as on the page."""
    if words.language == "ar":
        axes.yaxis.tick_right()
        axes.spines["right"].set_visible(True)
