"""A page inside a notebook: the whole of it in a frame, so that it needs neither a file beside it nor a network."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Frame:
    """What Jupyter shows in place of the object that a cell ends with: a page, `height` pixels high."""

    html: str
    height: int = 640
    title: str = "Defence-diplomacy network"

    def _repr_html_(self) -> str:
        return (
            f'<iframe srcdoc="{escape(self.html)}" title="{escape(self.title)}" loading="lazy" '
            f'style="width: 100%; height: {self.height}px; border: 1px solid #d5dae1; border-radius: 8px"></iframe>'
        )

    def __repr__(self) -> str:
        return f"<the page {self.title!r}, {len(self.html):,} characters; Jupyter shows it>"
