"""The page of a store where one works with it: inside a notebook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.answers.page import page

if TYPE_CHECKING:
    from kg.rdf.store import Store
    from kg.view.frame import Frame


def show(store: Store, *, title: str = "", language: str = "en", height: int = 640) -> Frame:
    """The interactive page of a store, which a notebook shows where a cell ends with it.

    It is the page of `kg view`, in English ("en") or Arabic ("ar"), `height` pixels high.
    """
    from kg.view.frame import Frame
    from kg.view.page import html

    return Frame(html(page(store, title=title, language=language)), height, title or "Defence-diplomacy network")
