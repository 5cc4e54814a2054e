"""Running commands in this process, as typer's own tests do, and one that has read the sample articles."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kg.cli import app

Kg = Callable[..., "Done"]


class Done:
    """What a command printed and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def complaint(self) -> str:
        """The one line that a failed command says."""
        assert self.code != 0, self.out
        (line,) = self.err.splitlines()
        return line.removeprefix("kg: ")


@pytest.fixture
def kg(tmp_path: Path, gold_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Kg:
    """Run `kg` in an empty folder, on the store of hand-read articles unless told otherwise."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("KG_")]:
        monkeypatch.delenv(name)

    def run(*arguments: str, store: Path | None = gold_folder, stdin: bytes | None = None) -> Done:
        env = {"KG_STORE": str(store)} if store else {}
        result = CliRunner().invoke(app, arguments, input=stdin, env=env)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Done(result.exit_code, result.stdout, result.stderr)

    return run
