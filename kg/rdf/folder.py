"""The folder of a store: opened by one writer or by several readers, never by both, and never if it is something else.

A file with the layout's version marks a folder as ours; its lock, which ends with the process that holds it, keeps
others out: Oxigraph alone would let a reader in beside a writer and would fill any folder with its files.
"""

from __future__ import annotations

import fcntl
from pathlib import Path
from typing import IO

import pyoxigraph as ox

from kg.errors import StoreError

MARKER = "kg-store"
LAYOUT = "1"


def open_folder(path: Path, *, read_only: bool) -> tuple[ox.Store, IO[str]]:
    """The store in a folder and the lock that is to be closed after it; the folder is made where there is none."""
    _check(path, read_only)
    try:
        lock = _locked(path, read_only)
    except OSError as error:
        raise StoreError(f"the folder of the store cannot be used: {error.strerror}", str(path)) from error
    try:
        _check_layout(path, lock)
        return (ox.Store.read_only(str(path)) if read_only else ox.Store(str(path))), lock
    except (OSError, RuntimeError, ValueError) as error:
        lock.close()
        raise _unopened(path, error) from error
    except StoreError:
        lock.close()
        raise


_REBUILD = "move the folder away and ingest the articles again"
_WAIT = "wait until it has ended, or name another folder"


def _check(path: Path, read_only: bool) -> None:
    if read_only and not (path / "CURRENT").is_file():
        raise StoreError("there is no store", str(path), "run kg ingest first, or name another folder")
    if path.exists() and not path.is_dir():
        raise StoreError("this is a file, not the folder of a store", str(path), "name another folder")
    if path.is_dir() and not (path / MARKER).is_file() and any(path.iterdir()):
        raise StoreError("this folder holds something else than a store", str(path), "name an empty or new folder")


def _locked(path: Path, read_only: bool) -> IO[str]:
    if not read_only:
        path.mkdir(parents=True, exist_ok=True)
    lock = (path / MARKER).open("r" if read_only else "a+", encoding="ascii", errors="replace")
    try:
        fcntl.flock(lock, (fcntl.LOCK_SH if read_only else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        raise StoreError("the store is in use by another process", str(path), _WAIT) from None
    return lock


def _check_layout(path: Path, lock: IO[str]) -> None:
    """Only the layout of this version can be read; a new folder, or one whose making was cut short, gets it."""
    lock.seek(0)
    layout = lock.read().strip()
    if layout not in ("", LAYOUT):
        raise StoreError(f"the store has layout {layout[:20]}, this version reads {LAYOUT}", str(path), _REBUILD)
    if not layout and lock.writable():
        lock.write(LAYOUT + "\n")
        lock.flush()


def _unopened(path: Path, error: Exception) -> StoreError:
    """Why Oxigraph did not open the folder: held by a program that does not know our lock, or damaged."""
    what = (str(error).splitlines() or [type(error).__name__])[0]
    if "lock" in what.lower():
        return StoreError("the store is in use by another process", str(path), _WAIT)
    return StoreError(f"the store cannot be opened and may be damaged: {what}", str(path), _REBUILD)
