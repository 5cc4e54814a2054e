"""Take the pictures of docs/pictures anew: page and dossier of the sample articles, in a Chromium without a window.

Run `python scripts/take_pictures.py` after the page or the extraction has changed; needs the extra `dev`, pillow
and a browser.
"""

from __future__ import annotations

import io
import shutil
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from kg import ingest_articles, open_store
from kg.answers.dossier import Wanted, dossier
from kg.answers.page import page
from kg.dossier.writing import write as write_dossier
from kg.view.page import write_page

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
WIDE, NARROW = (1280, 800), (360, 740)
SHOTS = (  # name, size, address, whom to search, whether to open the first tie
    ("network", WIDE, "lang=en&theme=light", "Abu Qasra", True),
    ("map", WIDE, "lang=ar&theme=light&view=map", "", False),
    ("timeline", WIDE, "lang=en&theme=dark&view=timeline", "", False),
    ("narrow", NARROW, "lang=ar&theme=light", "", False),
)
COLOURS = 256  # enough for an interface, and a third of the size
INSTALLED = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def main() -> None:
    """Write every picture."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "page.html"
        with open_store(Path(folder) / "store") as store:
            ingest_articles(store, [str(ROOT / "seeds" / "articles")])
            write_page(path, page(store))
            about = dossier(store, Wanted("SY–RU", language="ar"))
            report, *_ = write_dossier(Path(folder) / "dossier.html", about, "html")
        executable = next((found for found in map(shutil.which, INSTALLED) if found), None)
        browser = playwright.chromium.launch(executable_path=executable, args=["--headless", "--no-sandbox"])
        for name, size, address, search, tie in SHOTS:
            take(browser, path, name, size, address, search, tie)
        take(browser, report, "dossier", (1000, 1000), "timeline")
        browser.close()


def take(
    browser: Browser, path: Path, name: str, size: tuple[int, int], address: str, search: str = "", tie: bool = False
) -> None:
    """Open the page, search and click, and write one picture."""
    opened = browser.new_page(viewport={"width": size[0], "height": size[1]})
    opened.goto(f"{path.as_uri()}#{address}")
    opened.wait_for_selector("html[data-ready=true]")
    if search:
        opened.fill("#search", search)
        opened.press("#search", "Enter")
    if tie:
        opened.click(".tie-list .count >> nth=0")
    opened.mouse.move(0, 0)
    opened.wait_for_timeout(600)
    picture = Image.open(io.BytesIO(opened.screenshot())).convert("RGB")
    fewer = picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    fewer.save(PICTURES / f"{name}.png", optimize=True)
    opened.close()


if __name__ == "__main__":
    main()
