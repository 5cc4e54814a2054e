"""Reading the files of a language's folder; whatever is wrong with one is an InputError that names it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from kg.errors import InputError

_TRUTH = "tag:yaml.org,2002:bool"


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """YAML in which "on", "no" and "yes" are words, as in the languages they come from."""

    yaml_implicit_resolvers = {  # noqa: RUF012 (PyYAML reads it from the class)
        letter: [(tag, pattern) for tag, pattern in resolvers if tag != _TRUTH or letter in "tTfF"]
        for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


CLASSES = frozenset("nvwr")


def table(path: Path) -> dict[str, Any]:
    """The mapping that a YAML file holds."""
    try:
        with path.open(encoding="utf-8") as stream:
            content = yaml.load(stream, Loader=_Loader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise InputError(f"lexicon cannot be read: {error}", str(path), "restore the file") from error
    if not isinstance(content, dict):
        raise InputError("lexicon is no mapping of keys to words", str(path), "see docs/languages.md")
    return content


def word_classes(path: Path) -> dict[str, str]:
    """Folded word → class (n, v, w, r) from a words.tsv."""
    words: dict[str, str] = {}
    try:
        with path.open(encoding="utf-8") as stream:
            for number, line in enumerate(stream, 1):
                if line.startswith("#") or not line.strip():
                    continue
                word, _, label = line.rstrip("\n").partition("\t")
                if label not in CLASSES:
                    what = f"no class n, v, w or r: {line.strip()!r}"
                    raise InputError(what, f"{path}:{number}", "see the file's header")
                words[word] = label
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"lexicon cannot be read: {error}", str(path), "restore the file") from error
    return words


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Turns what goes wrong while a table is compiled into an InputError that names its file."""
    try:
        yield
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        missing = isinstance(error, KeyError)
        what = f"key {error} is missing" if missing else f"lexicon has another form than expected: {error}"
        raise InputError(what, str(path), "see docs/languages.md") from error
