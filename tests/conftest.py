"""What tests of several parts share: a real browser without a network, and a graph of the sample articles."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, ConsoleMessage, Dialog, Error, Page, sync_playwright

from kg import pipeline
from kg.identity import settle
from kg.ingest import read
from kg.model import Article, Extraction
from kg.rdf.store import Store, open_store
from kg.records import from_record

# A slow machine is no failure of the code: examples have no time limit.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

SEEDS = Path(__file__).resolve().parents[1] / "seeds"

INSTALLED = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@dataclass
class Visit:
    """What a page did while it was open, beside what it should do."""

    requests: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)

    def console(self, message: ConsoleMessage) -> None:
        """Keep what the page complains of."""
        if message.type in ("error", "warning"):
            self.errors.append(message.text)

    def dialog(self, dialog: Dialog) -> None:
        """Keep what the page asks, and go on."""
        self.dialogs.append(dialog.message)
        dialog.dismiss()


Opener = Callable[..., Page]


@pytest.fixture(scope="module")  # no wider: while it runs, the event loop of this thread is taken
def browser() -> Iterator[Browser]:
    """Chromium: the system's, else Playwright's own."""
    executable = next((path for path in map(shutil.which, INSTALLED) if path), None)
    with sync_playwright() as playwright:
        try:
            chromium = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        except Error as error:
            pytest.fail(f"no browser can be started; run scripts/install_browser.sh ({error.message.splitlines()[0]})")
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Opener]:
    """Open a file and wait until it is drawn; afterwards it must have asked for nothing and reported nothing."""
    visit = Visit()
    contexts = []

    def opened(path: Path, fragment: str = "lang=en&theme=light", size: tuple[int, int] = (1440, 900)) -> Page:
        width, height = size
        context = browser.new_context(viewport={"width": width, "height": height}, offline=True, accept_downloads=True)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: visit.requests.append(request.url))
        page.on("console", visit.console)
        page.on("pageerror", lambda error: visit.errors.append(str(error)))
        page.on("dialog", visit.dialog)
        page.goto(f"{path.as_uri()}#{fragment}")
        page.wait_for_selector("html[data-ready=true]")
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [url for url in visit.requests if not url.startswith(("file:", "data:", "blob:"))] == []
    assert sum(url.startswith("file:") for url in visit.requests) == len(contexts)
    assert visit.errors == []
    assert visit.dialogs == []


def gold() -> Iterator[Extraction]:
    """The sample articles with the events that a careful reader finds in them, as if one rule had read them."""
    articles = {item.key: item for item in read([str(SEEDS / "articles")]) if isinstance(item, Article)}
    for line in (SEEDS / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        extraction = from_record(json.loads(line))
        events = tuple(replace(event, rule="by-hand") for event in extraction.events)
        sentences = tuple(sorted({span for event in events for span in event.evidence}))
        yield Extraction(articles[extraction.article.key], sentences, events=events)


@pytest.fixture(scope="session")
def gold_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a store that holds them; tests only read it."""
    folder = tmp_path_factory.mktemp("gold") / "store"
    with open_store(folder) as store:
        assert {pipeline.stored(store, extraction) for extraction in gold()} == {"new"}
        settle(store)
    return folder


@pytest.fixture
def gold_store(gold_folder: Path) -> Iterator[Store]:
    """That store, open for reading."""
    with open_store(gold_folder, read_only=True) as store:
        yield store
