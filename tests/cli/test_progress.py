from __future__ import annotations

import io
import sys

import pytest

from kg.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_log_gets_a_line_only_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    with Progress(clock=iter([0.0, 1.0, 20.0, 21.0]).__next__) as step:
        for name in ("a.txt", "b.txt", "c.txt"):
            step(name)
    assert capsys.readouterr() == ("", "2 articles · b.txt\n")


def test_a_terminal_gets_one_moving_line_that_is_wiped_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with Progress(clock=iter([0.0, 1.0, 2.0]).__next__) as step:
        step("a.txt")
        step("b.txt")
    assert terminal.getvalue() == "\r\x1b[K1 articles · a.txt\r\x1b[K2 articles · b.txt\r\x1b[K"


def test_a_terminal_shows_a_step_as_it_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with Progress("of 2 steps", clock=iter([0.0, 0.01, 0.02]).__next__) as progress:
        progress.begin("reading")
        progress.begin("drawing")
    assert terminal.getvalue() == "\r\x1b[K1 of 2 steps · reading\r\x1b[K2 of 2 steps · drawing\r\x1b[K"
