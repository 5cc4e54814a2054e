"""What the tests of the reference data share."""

from __future__ import annotations

import importlib.util
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

import pytest

Owners = Callable[[Iterable[tuple[str, str]]], dict[str, set[str]]]


@pytest.fixture(scope="session")
def shared() -> Owners:
    """Forms that more than one row claims, with who claims them."""

    def owners(forms: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
        found = defaultdict(set)
        for form, owner in forms:
            found[form].add(owner)
        return {form: claimed for form, claimed in found.items() if len(claimed) > 1}

    return owners


@pytest.fixture(scope="session")
def build_script() -> ModuleType:
    """The script that builds the reference data, as a module."""
    path = Path(__file__).parents[2] / "scripts" / "build_reference.py"
    spec = importlib.util.spec_from_file_location("build_reference", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
