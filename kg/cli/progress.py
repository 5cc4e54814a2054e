"""What a long command says on standard error: one moving line on a terminal, else a line now and then."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import TracebackType

SECONDS_ON_A_TERMINAL, SECONDS_IN_A_LOG = 0.1, 15.0


class Progress:
    """Counts the steps it is called for; use it as a context manager and call it with the name of each article.

    `streaming` is for commands that print results meanwhile: where those go to the terminal too, no line moves there.
    """

    def __init__(
        self, what: str = "articles", *, streaming: bool = False, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._what, self._count, self._clock = what, 0, clock
        self._terminal = sys.stderr.isatty()
        self._quiet = streaming and self._terminal and sys.stdout.isatty()
        self._last = clock()

    def __call__(self, name: str) -> None:
        """One step is done."""
        self._count += 1
        now = self._clock()
        if self._quiet or now - self._last < (SECONDS_ON_A_TERMINAL if self._terminal else SECONDS_IN_A_LOG):
            return
        self._last = now
        line = f"{self._count} {self._what} · {name}"
        sys.stderr.write(f"\r\x1b[K{line[:78]}" if self._terminal else f"{line}\n")
        sys.stderr.flush()

    def begin(self, name: str) -> None:
        """A long step begins: a terminal shows it at once, however short the one before was."""
        if self._terminal:
            self._last -= SECONDS_ON_A_TERMINAL
        self(name)

    def say(self, message: str) -> None:
        """Print a line that stays."""
        self._wipe()
        sys.stderr.write(f"{message}\n")

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._wipe()

    def _wipe(self) -> None:
        if self._terminal and not self._quiet:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
