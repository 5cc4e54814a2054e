"""How fast the page is: a real Chromium opens pages of invented networks and is used as a reader would.

Run `python benchmarks/page.py` (sizes may be named: `python benchmarks/page.py 500 5000 50000`); it prints the table of
benchmarks/page.md. "interactive" is the time from the start of loading until the drawing is there and answers,
that of `kg view` is processor time. Stores are kept where `KG_BENCHMARK_STORES` names a folder, and used again: to
invent the largest takes a quarter of an hour.
"""

from __future__ import annotations

import os
import platform
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.invented import network
from kg import pipeline
from kg.answers.page import page
from kg.rdf.store import open_store
from kg.view.page import write_page

SIZES = (500, 5_000, 50_000)
COLUMNS = (
    "actors in the store", "drawn", "ties", "events", "`kg view`", "file",
    "interactive", "click", "filter", "map", "timeline",
)  # fmt: skip
EVENTS_EACH = 2.4
TIMES = 5
INSTALLED = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]


def main(sizes: list[int]) -> None:
    """Print a row a size."""
    print(f"{platform.machine()}, {os.cpu_count()} cores, no GPU; median of {TIMES} openings at 1440 × 900")
    print(f"| {' | '.join(COLUMNS)} |\n|{'---:|' * len(COLUMNS)}")
    executable = next((path for path in map(shutil.which, INSTALLED) if path), None)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        print(f"(Chromium {browser.version})", file=sys.stderr)
        for size in sizes:
            print(row(size, Path(folder), browser), flush=True)
        browser.close()


def row(size: int, folder: Path, browser: Browser) -> str:
    """The figures of one size."""
    path, place = folder / f"{size}.html", Path(os.environ.get("KG_BENCHMARK_STORES") or folder) / f"store-{size}"
    if not place.exists():
        with open_store(place) as store:
            for extraction in network(size, round(size * EVENTS_EACH)):
                pipeline.stored(store, extraction)
    with open_store(place, read_only=True) as store:
        started = time.process_time()
        data = page(store)
        write_page(path, data)
        written = time.process_time() - started
    opened = [figures(browser, path) for _ in range(TIMES)]
    interactive, click, filtered, on_map, timeline = (statistics.median(column) for column in zip(*opened, strict=True))
    whole = len(data.actors) + data.left_out.actors
    return (
        f"| {whole:,} | {len(data.actors):,} | {len(data.ties):,} | {len(data.events):,} | {written:.1f} s "
        f"| {path.stat().st_size / 1e6:.1f} MB | {interactive:.2f} s | {click:.2f} s | {filtered:.2f} s "
        f"| {on_map:.2f} s | {timeline:.2f} s |"
    )


def figures(browser: Browser, path: Path) -> tuple[float, float, float, float, float]:
    """Seconds until interactive; of a click on an actor, of a filter, of the map, of the timeline."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, offline=True)
    opened = context.new_page()
    opened.goto(f"{path.as_uri()}#lang=en&theme=light")
    opened.wait_for_selector("html[data-ready=true]", timeout=120_000)
    ready = float(opened.evaluate("Number(document.documentElement.dataset.readyAfter)")) / 1000
    found = (
        ready,
        answered(opened, ".ranking li:first-child button.actor"),
        answered(opened, "[id='type-visit']"),
        answered(opened, "#view-map"),
        answered(opened, "#view-timeline"),
    )
    context.close()
    return found


def answered(page: Page, what: str) -> float:
    """Seconds from a click until the page has drawn what comes of it."""
    script = """what => new Promise(done => {
        const started = performance.now();
        document.querySelector(what).click();
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(performance.now() - started))));
    })"""
    return float(page.evaluate(script, what)) / 1000


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or list(SIZES))
