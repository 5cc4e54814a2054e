"""Paths to open inputs: files, folders with all that is in them, "-" for standard input. Order is kept."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from kg.ingest.source import FORMATS, KNOWN
from kg.model import Problem


def files(path: str) -> Iterator[tuple[Path, str] | Problem]:
    """The file that a path names, or the files of a folder by name, each with its key."""
    if "://" in path:
        yield Problem(path, "addresses are not fetched", "save the page as .html and give the file")
        return
    if not path:
        yield Problem('""', "an empty path", "name a file, a folder or -")
        return
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError) as error:
        yield unreadable(path, error)
        return
    if stat.S_ISDIR(mode):
        yield from _some(path)
    else:
        yield Path(path), Path(path).stem


def shown(path: str | Path) -> str:
    """A path as it can be printed and stored, also where its bytes are no UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace")


def unreadable(path: str | Path, error: Exception) -> Problem:
    """Why a path cannot be read, in the system's words."""
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    missing = isinstance(error, FileNotFoundError)
    remedy = "check the spelling of the path" if missing else "check its permissions"
    return Problem(str(path) if "\0" in str(path) else shown(path), reason[:1].lower() + reason[1:], remedy)


def _some(folder: str) -> Iterator[tuple[Path, str] | Problem]:
    empty = True
    for found in _walk(Path(folder), Path(folder), ()):
        empty = False
        yield found
    if empty:
        yield Problem(shown(folder), "the folder holds no articles", KNOWN)


def _walk(folder: Path, root: Path, above: tuple[tuple[int, int], ...]) -> Iterator[tuple[Path, str] | Problem]:
    """Depth first, sorted by name; a folder that contains itself through a link is entered once."""
    try:
        status = folder.stat()
        names = sorted(name for name in os.listdir(folder) if not name.startswith("."))
    except OSError as error:
        yield unreadable(folder, error)
        return
    here = (status.st_dev, status.st_ino)
    if here in above:
        yield Problem(shown(folder), "the link leads back to a folder above it", "remove the link")
        return
    for name in names:
        path = folder / name
        try:
            mode = path.stat().st_mode
        except OSError as error:
            yield unreadable(path, error)
            continue
        if stat.S_ISDIR(mode):
            yield from _walk(path, root, (*above, here))
        elif not stat.S_ISREG(mode):
            yield Problem(shown(path), "not a regular file", "name it on its own to read it")
        elif path.suffix.lower() not in FORMATS:
            yield Problem(shown(path), f"unknown extension {path.suffix or '(none)'}", KNOWN)
        else:
            yield path, shown(path.relative_to(root).with_suffix(""))
