"""One HTML file that shows a network without a network: built by pyvis with a template of ours.

pyvis collects nodes and edges and fills the template; its own template is not used, for it asks a server for
parts and executes titles. Style, script, fonts and data all stand inside the file. A Content-Security-Policy
names the hash of each script and style, so that nothing else can run; the data is JSON, which nothing executes.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
from functools import cache
from pathlib import Path

import pyvis
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup
from pyvis.network import Network

from kg.errors import StoreError
from kg.script import direction
from kg.view import payload
from kg.view.data import PageData

TEMPLATE = Path(__file__).parent / "template"
LIBRARY = Path(pyvis.__file__).parent / "lib" / "vis-9.1.2" / "vis-network.min.js"
_ARABIC = "U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFC"
_LATIN = "U+0000-00FF,U+0131,U+0152-0153,U+2000-206F"
_CYRILLIC = "U+0301,U+0400-045F,U+0490-0491"
FONTS = (  # family, weight, file, characters
    ("Noto Sans Arabic", 400, "noto-sans-arabic-arabic-400-normal", _ARABIC),
    ("Noto Sans Arabic", 600, "noto-sans-arabic-arabic-600-normal", _ARABIC),
    ("Noto Sans", 400, "noto-sans-latin-400-normal", _LATIN),
    ("Noto Sans", 600, "noto-sans-latin-600-normal", _LATIN),
    ("Noto Sans", 400, "noto-sans-cyrillic-400-normal", _CYRILLIC),
    ("Noto Sans", 600, "noto-sans-cyrillic-600-normal", _CYRILLIC),
)


def write_page(path: str | os.PathLike[str], data: PageData) -> Path:
    """Write the page of `data` to `path` (its folder is made) and return the path."""
    target = Path(path)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(html(data), encoding="utf-8", newline="\n")
    except OSError as error:
        raise StoreError(f"the page cannot be written: {error.strerror}", str(target), "choose another path") from error
    return target


def html(data: PageData) -> str:
    """The page of `data` as text."""
    network = Network(cdn_resources="local")
    network.nodes.extend(payload.nodes(data))  # add_node and add_edge search all that is there: quadratic
    network.edges.extend(payload.edges(data))
    network.set_template_dir(str(TEMPLATE), "page.html")
    network.templateEnv = _environment(data)
    return str(network.generate_html())


def _environment(data: PageData) -> Environment:
    """pyvis's own environment does not escape; this one does, and knows the parts of the page."""
    styles, scripts = [_style()], [LIBRARY.read_text(encoding="utf-8"), _script()]
    environment = Environment(loader=FileSystemLoader(TEMPLATE), autoescape=True)
    environment.globals.update(
        policy=_policy(styles, scripts),
        styles=[Markup(s) for s in styles],
        scripts=[Markup(s) for s in scripts],
        language=data.language,
        direction=direction(data.language),
    )
    environment.filters["packed"] = lambda nodes, edges: _packed(data, nodes, edges)
    return environment


def _packed(data: PageData, nodes: list[payload.Json], edges: list[payload.Json]) -> dict[str, str]:
    encoding, text = payload.pack(payload.contents(data, nodes, edges))
    return {"encoding": encoding, "text": Markup(text)}


def _policy(styles: list[str], scripts: list[str]) -> str:
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {' '.join(_hash(s) for s in scripts)}",
            f"style-src {' '.join(_hash(s) for s in styles)}",
            "font-src data:",
            "img-src data: blob:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


@cache
def _style() -> str:
    """Every style sheet of the template, in the order of their names, after the fonts."""
    faces = [
        f'@font-face{{font-family:"{family}";font-weight:{weight};unicode-range:{characters};'
        f"src:url(data:font/woff2;base64,{_base64(TEMPLATE / 'fonts' / f'{file}.woff2')}) format('woff2')}}"
        for family, weight, file, characters in FONTS
    ]
    return "\n".join([*faces, *(_read(sheet) for sheet in sorted((TEMPLATE / "css").glob("*.css")))])


@cache
def _script() -> str:
    """Every script of the template in one function scope: main.js, which starts the page, comes last."""
    files = sorted((TEMPLATE / "js").glob("*.js"), key=lambda file: (file.name == "main.js", file.name))
    constants = {"TEXTS": "texts.json", "WORLD": "map.json"}
    data = [f"const {name} = {_compact(TEMPLATE / file)};" for name, file in constants.items()]
    return "\n".join(['(() => {\n"use strict";', *data, *(_read(f) for f in files), "})();"])


def _compact(file: Path) -> str:
    return json.dumps(json.loads(_read(file)), ensure_ascii=False, separators=(",", ":"))


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8").replace("\r\n", "\n")


def _base64(file: Path) -> str:
    return base64.b64encode(file.read_bytes()).decode("ascii")
