"""Marked-up articles as one HTML file that needs no network and runs nothing.

The page has no script at all: details open, legends filter and notes appear by HTML and CSS alone. Jinja escapes every
text, and a Content-Security-Policy allows the one style sheet of ours, by its hash, and nothing else.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from kg.errors import StoreError
from kg.markup.marks import Marked
from kg.markup.texts import GROUPS, Words
from kg.script import direction

TEMPLATE = Path(__file__).parent / "template"
_ADDRESS = re.compile(r"https?://[^\s\\]+", re.IGNORECASE)


def write_page(path: str | os.PathLike[str], articles: Iterable[Marked], words: Words) -> Path:
    """Write the page of some articles to `path` (its folder is made) and return the path."""
    target, page = Path(path), _environment().get_template("page.html")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.writelines(page.stream(articles=list(articles), words=words, **_fixed()))
    except OSError as error:
        raise StoreError(f"the page cannot be written: {error.strerror}", str(target), "choose another path") from error
    return target


def address(url: str) -> str:
    """A link that may be followed, "" for any other."""
    return url if _ADDRESS.fullmatch(url) else ""


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(direction=direction, address=address)
    return environment


@cache
def _fixed() -> dict[str, object]:
    """What is the same on every page: the style sheet, the policy that allows it, how the marks are grouped."""
    style = (TEMPLATE / "page.css").read_text(encoding="utf-8").replace("\r\n", "\n")
    hashed = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{hashed}'; base-uri 'none'; form-action 'none'"
    group = {kind: group for group, kinds in GROUPS.items() for kind in kinds}
    return {"style": Markup(style), "policy": policy, "groups": list(GROUPS), "group": group}
