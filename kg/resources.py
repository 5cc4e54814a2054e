"""Where the data that is not code lies, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

from kg.errors import KgError

_PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """The folder "ontology" or "seeds": inside the installed package, else beside it in a checkout."""
    for candidate in (_PACKAGE / "_data" / name, _PACKAGE.parent / name):
        if candidate.is_dir():
            return candidate
    raise KgError(f"the data folder {name!r} is missing", str(_PACKAGE), "reinstall the package")
