"""How a command ends when something is wrong: one line on standard error and an exit code that is not zero."""

from __future__ import annotations

import errno
import functools
from collections.abc import Callable
from typing import ParamSpec

import typer

from kg.errors import KgError

FAILED, INTERRUPTED = 1, 130
P = ParamSpec("P")


def guarded(command: Callable[P, None]) -> Callable[P, None]:
    """The command, with its expected errors turned into one line and an exit code."""

    @functools.wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except KgError as error:
            fail(str(error))
        except OSError as error:
            if error.errno == errno.EPIPE:  # the reader of a pipe has seen enough: typer ends quietly
                raise
            fail(f"{error.filename}: {error.strerror}" if error.filename else str(error))
        except KeyboardInterrupt:
            fail("interrupted; everything stored so far is kept", INTERRUPTED)

    return run


def fail(message: str, code: int = FAILED) -> None:
    """Say in one line what is wrong, and end."""
    typer.echo(f"kg: {' '.join(message.split())}", err=True)
    raise typer.Exit(code)
