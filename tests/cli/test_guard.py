from __future__ import annotations

import errno
from collections.abc import Callable

import pytest
import typer

from kg.cli.guard import guarded
from kg.errors import StoreError


def ending(error: BaseException) -> Callable[[], None]:
    def command() -> None:
        raise error

    return guarded(command)


@pytest.mark.parametrize(
    ("error", "line", "code"),
    [
        (StoreError("the store is\nlocked", "/s", "wait"), "kg: /s: the store is locked (wait)\n", 1),
        (PermissionError(errno.EACCES, "Permission denied", "/x"), "kg: /x: Permission denied\n", 1),
        (KeyboardInterrupt(), "kg: interrupted; everything stored so far is kept\n", 130),
    ],
)
def test_an_expected_error_is_one_line_and_an_exit_code(
    error: BaseException, line: str, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as end:
        ending(error)()
    assert end.value.exit_code == code
    assert capsys.readouterr() == ("", line)


def test_a_closed_pipe_is_left_to_typer() -> None:
    with pytest.raises(BrokenPipeError):
        ending(BrokenPipeError(errno.EPIPE, "Broken pipe"))()


def test_a_mistake_of_ours_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError):
        ending(ZeroDivisionError())()
