"""How good the extraction is: articles are extracted and their records compared with what a careful reader finds."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from kg.errors import InputError
from kg.model import Problem
from kg.pipeline import Watcher, extract, nobody
from kg.reports import sentence

if TYPE_CHECKING:
    from kg.analytics.scoring import Report


def evaluate(
    gold: str, articles: Sequence[str], *, watcher: Watcher = nobody, stdin: IO[bytes] | None = None
) -> tuple[Report, list[Problem]]:
    """Extract the articles and score their records against the gold file; with what could not be read."""
    from kg.analytics.scoring import score
    from kg.records import to_record

    expected = _records(Path(gold))
    predicted, problems = [], []
    for item in extract(articles, stdin=stdin):
        if isinstance(item, Problem):
            problems.append(item)
        else:
            predicted.append(to_record(item))
            watcher(item, "extracted")
    if not predicted:
        raise InputError("no article could be read", ", ".join(articles), sentence(problems[0]) if problems else "")
    return score(expected, predicted), problems


def _records(path: Path) -> list[dict[str, Any]]:
    """The records of a file in JSON lines."""
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = (error.strerror or "it cannot be read") if isinstance(error, OSError) else "it is not UTF-8"
        raise InputError(reason, str(path), "give a file of records, one JSON object a line") from error
    return [_record(line, f"{path}:{number}") for number, line in enumerate(lines, 1) if line.strip()]


def _record(line: str, where: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(f"broken JSON: {error}", where) from error
    if not isinstance(record, dict):
        raise InputError("the record is no object", where)
    return record
