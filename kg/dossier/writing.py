"""A dossier as one HTML file that needs no network, or as Markdown with its figures beside it.

Templates escape every text; what articles wrote is shown letter by letter in both. The HTML holds no script, and a
Content-Security-Policy allows only its own style, its fonts and its figures.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from kg.dossier.data import Dossier
from kg.dossier.drawing import Drawing
from kg.dossier.figures import figures
from kg.dossier.text import address, days, marked_down, plain
from kg.dossier.texts import Words
from kg.errors import StoreError

Format = Literal["html", "md"]
TEMPLATE = Path(__file__).parent / "template"
FONTS = Path(__file__).parents[1] / "view" / "template" / "fonts"
FACES = (  # file, characters
    ("noto-sans-arabic-arabic-400-normal", "U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC"),
    ("noto-sans-latin-400-normal", "U+0000-00FF,U+0131,U+0152-0153,U+2000-206F"),
    ("noto-sans-cyrillic-400-normal", "U+0301,U+0400-045F,U+0490-0491"),
)


@dataclass(frozen=True, slots=True)
class Files:
    """The files of a figure beside a Markdown report, by their names as a link writes them."""

    svg: str
    png: str


def write(path: str | os.PathLike[str], dossier: Dossier, format_: Format) -> list[Path]:
    """Write a dossier to `path` (its folder is made), with its figures; gives back all files, the report first."""
    target, drawn = Path(path), figures(dossier)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if format_ == "html":
            target.write_bytes(html(dossier, drawn).encode("utf-8"))
            return [target]
        beside = {name: (target.with_name(f"{target.stem}-{name}.svg"), drawing) for name, drawing in drawn.items()}
        files = {name: Files(_link(svg), _link(svg.with_suffix(".png"))) for name, (svg, _) in beside.items()}
        target.write_bytes(markdown(dossier, drawn, files).encode("utf-8"))
        for svg, drawing in beside.values():
            svg.write_bytes(drawing.svg)
            svg.with_suffix(".png").write_bytes(drawing.png)
    except OSError as error:
        what = f"the dossier cannot be written: {error.strerror}"
        raise StoreError(what, str(target), "choose another path with --output") from error
    return [target, *(path for svg, _ in beside.values() for path in (svg, svg.with_suffix(".png")))]


def html(dossier: Dossier, drawn: Mapping[str, Drawing]) -> str:
    """The page as text."""
    style = _style()
    hashed = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    allowed = f"style-src 'sha256-{hashed}'; img-src data:; font-src data:"
    policy = f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"
    template = _environment().get_template("dossier.html")
    return template.render(**_given(dossier, drawn), policy=policy, style=Markup(style))


def markdown(dossier: Dossier, drawn: Mapping[str, Drawing], files: Mapping[str, Files]) -> str:
    """The report as Markdown; never more than one empty line."""
    text = _environment().get_template("dossier.md").render(**_given(dossier, drawn), files=files)
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def _given(dossier: Dossier, drawn: Mapping[str, Drawing]) -> dict[str, object]:
    words = Words(dossier.language)
    several = dossier.kind in ("pair", "country", "organisation")
    return {
        "dossier": dossier, "figures": drawn, "words": words, "several": several,
        "sections": list(_sections(dossier, words)),
    }  # fmt: skip


def _sections(dossier: Dossier, words: Words) -> Iterator[tuple[str, str]]:
    """The sections that have something to say, with their titles."""
    person = dossier.kind == "person"
    filled = {
        "names": (dossier.names, "names"),
        "posts": (dossier.posts, "posts" if person else "officials"),
        "counterparts": (dossier.counterparts, "between" if dossier.kind == "pair" else "counterparts"),
        "timeline": (dossier.entries, "timeline"),
        "topics": (dossier.topics, "topics"),
        "changes": (dossier.changes or dossier.standing, "changes"),
        "doubts": (True, "doubts"),
        "identity": (True, "identity"),
        "quotes": (any(entry.quotes for entry in dossier.entries), "quotes"),
    }
    yield from ((section, words(title)) for section, (content, title) in filled.items() if content)


def _link(path: Path) -> str:
    return "".join(letter if letter.isalnum() or letter in "-._~" else f"%{ord(letter):02X}" for letter in path.name)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATE), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True,
    )  # fmt: skip
    environment.filters.update(plain=plain, md=marked_down, address=address, days=days, base64=_base64)
    return environment


@cache
def _style() -> str:
    """The style sheet with the fonts inside."""
    faces = [
        f'@font-face{{font-family:"Dossier";unicode-range:{characters};'
        f"src:url(data:font/woff2;base64,{_base64((FONTS / f'{file}.woff2').read_bytes())}) format('woff2')}}"
        for file, characters in FACES
    ]
    sheet = (TEMPLATE / "dossier.css").read_text(encoding="utf-8").replace("\r\n", "\n")
    return "\n".join([*faces, sheet])


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
