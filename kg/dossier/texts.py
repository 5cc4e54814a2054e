"""The words of a dossier in the reader's language."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from kg import script

FILE = Path(__file__).parent / "texts.json"
LANGUAGES = ("en", "ar")


@dataclass(frozen=True, slots=True)
class Words:
    """What things are called in one language; a word that is missing is an error."""

    language: str

    @property
    def direction(self) -> str:
        """How the language is written."""
        return script.direction(self.language)

    @property
    def comma(self) -> str:
        """What stands between the items of a list."""
        return script.comma(self.language)

    @property
    def semicolon(self) -> str:
        """What stands between the parts of a list whose items hold commas."""
        return "؛ " if self.language == "ar" else "; "

    def __call__(self, key: str, code: str | None = None) -> str:
        """A word, or that of a code of a kind."""
        found = texts()[key]
        return str((found if code is None else found[code])[LANGUAGES.index(self.language)])


@cache
def texts() -> dict[str, Any]:
    """Every text, by key, in English and Arabic."""
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found
