"""The page in a real Chromium, with the network unplugged. Every test also asserts that the page asks for nothing,
reports no error and opens no dialog (see `open_page`)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kg.view.data import LeftOut, PageActor, PageData, PageEvent, PageParticipant, PageTie
from kg.view.page import write_page

Opener = Callable[..., Page]


@pytest.fixture
def written(tmp_path: Path, sample: PageData) -> Path:
    return write_page(tmp_path / "page.html", sample)


def actor(data: PageData, name: str) -> str:
    return next(a.id for a in data.actors if name in a.labels.values())


def place(page: Page, actor_id: str) -> dict[str, float]:
    found: dict[str, float] = page.evaluate("id => networkPage.placeOnScreen(id)", actor_id)
    return found


def test_shows_what_there_is(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    expect(page.locator("#counts")).to_have_text("6 actors · 5 ties · 4 events")
    expect(page.locator("h1")).to_have_text("Defence-diplomacy network")


def test_click_on_an_actor_shows_names_posts_and_events(open_page: Opener, written: Path, sample: PageData) -> None:
    page = open_page(written)
    at = place(page, actor(sample, "Salim Fictional"))
    page.mouse.click(at["x"], at["y"])
    details = page.locator("#details")
    expect(details.locator("h2")).to_contain_text("Salim Fictional")
    expect(details.locator(".names")).to_contain_text("سالم الخيالي")
    expect(details.locator(".posts")).to_contain_text("Minister of Defence, Oman")
    expect(details.locator(".posts")).to_contain_text("2031-03-05")
    expect(details.locator(".card")).to_have_count(2)
    expect(details.locator(".measures tr").first).to_contain_text("21 of 6")  # two that happened: the first of six


def test_click_on_a_tie_shows_sentences_with_source(open_page: Opener, written: Path, sample: PageData) -> None:
    page = open_page(written)
    one, other = (place(page, actor(sample, name)) for name in ("Salim Fictional", "Aino Keksitty"))
    page.mouse.click((one["x"] + other["x"]) / 2, (one["y"] + other["y"]) / 2)
    card = page.locator("#details .card")
    expect(card).to_have_count(1)
    expect(card.locator("time")).to_have_text("2031-03-05")
    expect(card.locator(".place")).to_contain_text("Muscat")
    expect(card).to_contain_text("Maritime security")
    english, arabic = card.locator("blockquote").all()  # the reader's language first
    expect(arabic).to_have_text("استقبل سالم الخيالي في مسقط آينو كيكسيتو والوفد الفنلندي.")
    expect(english).to_contain_text("Salim Fictional received Aino Keksitty")
    assert arabic.evaluate("e => getComputedStyle(e).direction") == "rtl"
    assert english.evaluate("e => getComputedStyle(e).direction") == "ltr"
    expect(english.locator("mark").first).to_have_text("Salim Fictional")
    expect(card.locator("a").first).to_have_attribute("href", "https://news.example/2")
    expect(card.locator("figcaption").first).to_contain_text("Imagined News Agency")


def test_arabic_turns_the_page(open_page: Opener, written: Path, sample: PageData) -> None:
    page = open_page(written)
    page.click("#toggle-language")
    assert page.locator("html").get_attribute("dir") == "rtl"
    assert page.locator("html").get_attribute("lang") == "ar"
    expect(page.locator("h1")).to_have_text("شبكة الدبلوماسية الدفاعية")
    expect(page.locator("#counts")).to_have_text("6 جهات · 5 روابط · 4 أحداث")
    filters, details = page.locator("#filters").bounding_box(), page.locator("#details").bounding_box()
    assert filters
    assert details
    assert filters["x"] > details["x"]
    at = place(page, actor(sample, "Salim Fictional"))
    page.mouse.click(at["x"], at["y"])
    expect(page.locator("#details h2")).to_contain_text("سالم الخيالي")
    expect(page.locator("#details .posts")).to_contain_text("وزير الدفاع، عُمان")


@pytest.mark.parametrize(
    ("box", "shown"),
    [
        ("type-visit", "2 actors · 1 tie · 1 event"),
        ("topic-military-cooperation", "5 actors · 3 ties · 2 events"),
        ("country-FI", "4 actors · 3 ties · 2 events"),
        ("status-planned", "2 actors · 1 tie · 1 event"),
        ("kind-delegation", "1 actor · 0 ties · 1 event"),
    ],
)
def test_filters_narrow_what_is_shown(open_page: Opener, written: Path, box: str, shown: str) -> None:
    page = open_page(written)
    page.check(f"[id='{box}']")
    expect(page.locator("#counts")).to_have_text(shown)
    page.click("#reset")
    expect(page.locator("#counts")).to_have_text("6 actors · 5 ties · 4 events")


def test_period_leaves_out_undated_events_and_says_so(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.focus("#period-to")
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#counts")).to_have_text("4 actors · 3 ties · 2 events")
    expect(page.locator("#undated")).to_have_text("1 undated event left out")


def test_centrality_follows_the_period(open_page: Opener, written: Path, sample: PageData) -> None:
    page = open_page(written, "lang=en&theme=light&to=2031-12-31")
    assert page.evaluate("networkPage.figures().counterparts") == {
        actor(sample, "Salim Fictional"): 2,
        actor(sample, "Aino Keksitty"): 2,
        actor(sample, "Finnish delegation"): 1,
        actor(sample, "Oman"): 1,
    }


def test_what_is_only_planned_adds_no_centrality(open_page: Opener, written: Path, sample: PageData) -> None:
    page = open_page(written)
    salim = actor(sample, "Salim Fictional")
    assert page.evaluate("id => networkPage.figures().strength[id]", salim) == 2
    page.check("[id='status-planned']")
    assert page.evaluate("id => networkPage.figures().strength[id]", salim) == 1


def test_search_finds_both_scripts_folded(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.keyboard.press("/")
    for typed, found in (
        ("ساِلم الخيالى", "Salim Fictional"),
        ("keksitty", "Aino Keksitty"),
        ("Pílar", "Pilar Inventada"),
    ):
        page.fill("#search", typed)
        expect(page.locator("#results [role=option]").first).to_contain_text(found)
    page.fill("#search", "memorandum")
    page.keyboard.press("Enter")
    expect(page.locator("#details blockquote")).to_contain_text("signed a memorandum")
    page.keyboard.press("Escape")
    expect(page.locator("#details .ranking")).to_be_visible()


def test_keys_move_from_actor_to_actor(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.focus("#canvas .vis-network")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#details h2")).to_contain_text("Salim Fictional")
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#details h2")).not_to_contain_text("Salim Fictional")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('#details') !== null")


def test_address_holds_the_view(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.check("[id='type-meeting']")
    page.select_option("#size", "betweenness")
    page.click(".ranking li:first-child button")
    fragment = page.evaluate("location.hash.slice(1)")
    again = open_page(written, fragment)
    expect(again.locator("#counts")).to_have_text("3 actors · 2 ties · 1 event")
    expect(again.locator("#size")).to_have_value("betweenness")
    expect(again.locator("#details h2")).to_have_text(page.locator("#details h2").inner_text())


def test_neighbourhood_and_path(open_page: Opener, written: Path, sample: PageData) -> None:
    page = open_page(written, f"lang=en&theme=light&actor={actor(sample, 'Pilar Inventada').split('/data/')[1]}")
    page.get_by_role("button", name="Only its neighbourhood").click()
    expect(page.locator("#counts")).to_contain_text("2 actors · 1 tie · 1 event")
    page.get_by_role("button", name="Show the whole network").first.click()
    page.get_by_role("button", name="Path to").click()
    page.fill("#search", "oman")
    page.keyboard.press("Enter")
    expect(page.locator(".path li")).to_have_count(5)
    expect(page.locator(".path")).to_contain_text("Rashed Invented")


def test_table_lists_events_and_opens_them(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.click("#view-table")
    rows = page.locator("#table tbody tr")
    expect(rows).to_have_count(4)
    expect(rows.first).to_contain_text("2032-10-01 – 2032-10-09")
    page.get_by_role("button", name="Type", exact=True).click()
    expect(rows.first).to_contain_text("Agreement")
    rows.first.locator("button").click()
    expect(page.locator("#details blockquote")).to_contain_text("memorandum")


@pytest.mark.parametrize("fragment", ["lang=en&theme=light", "lang=ar&theme=dark"])
def test_fits_a_narrow_screen(open_page: Opener, written: Path, fragment: str) -> None:
    page = open_page(written, fragment, (360, 740))
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    for control in page.locator(
        "header button:visible, header summary, header input, footer button, footer input"
    ).all():
        box = control.bounding_box()
        assert box
        assert box["x"] >= -8  # handles reach half their width over the scale
        assert box["x"] + box["width"] <= 368
    page.click("#open-details")
    page.click(".ranking li:first-child button")
    expect(page.locator("#details .card").first).to_be_visible()
    page.click("#details .close")
    expect(page.locator("#details")).to_be_hidden()


def test_themes_differ_and_the_choice_stays(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    light = page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor")
    page.click("#toggle-theme")
    assert page.locator("html").get_attribute("data-theme") == "dark"
    assert page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor") != light
    assert re.search("theme=dark", page.evaluate("location.hash"))
    assert page.evaluate("[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family).join()").count(
        "Arabic"
    )


def test_colours_by_community(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    page.select_option("#colour", "community")
    assert re.search("colour=community", page.evaluate("location.hash"))
    expect(page.locator("#legend")).to_contain_text("1 · \u2068Oman, Finland\u2069")
    expect(page.locator("#legend")).to_contain_text("Other communities")  # the second has but two actors
    marks = page.locator(".ranking .mark path, .ranking .mark circle").evaluate_all(
        "all => all.map(one => one.getAttribute('fill'))"
    )
    assert len(set(marks)) == 2


def test_no_choice_of_colour_without_communities(open_page: Opener, tmp_path: Path, sample: PageData) -> None:
    page = open_page(write_page(tmp_path / "page.html", replace(sample, communities=())))
    expect(page.locator("#colour")).to_have_count(0)


def test_says_what_it_leaves_out(open_page: Opener, tmp_path: Path, sample: PageData) -> None:
    data = replace(sample, left_out=LeftOut(49_994, 104_000, 1))
    page = open_page(write_page(tmp_path / "page.html", data))
    expect(page.locator("#left-out")).to_have_text(
        "Not everything is shown Reduced: 6 of 50,000 actors are drawn, the strongest of each community. "
        "Left out: \u2068104,000 ties\u2069, \u20681 event\u2069."
    )


@pytest.mark.parametrize(("size", "wide"), [((1440, 900), True), ((360, 740), False)])
def test_the_drawing_lies_or_stands_as_the_screen_does(
    open_page: Opener, tmp_path: Path, size: tuple[int, int], wide: bool
) -> None:
    chain = tuple(
        PageActor(f"a{i}", "person", labels={"en": f"Person {i}"}, x=90.0 * i, y=20.0 * (i % 2)) for i in range(12)
    )
    ties = tuple(PageTie(f"a{i}", f"a{i + 1}", 0, (f"e{i}",)) for i in range(11))
    events = tuple(
        PageEvent(f"e{i}", "meeting", participants=(PageParticipant(f"a{i}"), PageParticipant(f"a{i + 1}")))
        for i in range(11)
    )
    page = open_page(write_page(tmp_path / "page.html", PageData(chain, ties, events)), size=size)
    first, last = place(page, "a0"), place(page, "a11")
    assert (abs(first["x"] - last["x"]) > abs(first["y"] - last["y"])) is wide


def test_says_so_when_there_is_nothing(open_page: Opener, tmp_path: Path) -> None:
    page = open_page(write_page(tmp_path / "empty.html", PageData()))
    expect(page.locator("#nothing")).to_have_text("There are no events to show yet.")


def test_a_report_that_says_otherwise_says_so(open_page: Opener, tmp_path: Path, sample: PageData) -> None:
    meeting = sample.events[0]
    plan = replace(meeting.evidence[1], status="planned", date="2031-03-04")
    told = replace(meeting, evidence=(meeting.evidence[0], plan))
    page = open_page(write_page(tmp_path / "page.html", replace(sample, events=(told, *sample.events[1:]))))
    page.click(".ranking li:first-child button.actor")
    page.click(".tie-list li:first-child button.count")
    expect(page.locator("#details .otherwise")).to_have_text("This report says: \u2068Planned · 2031-03-04\u2069")


def test_a_name_known_in_arabic_only_is_spelt_and_marked(open_page: Opener, tmp_path: Path, sample: PageData) -> None:
    salim = replace(sample.actors[0], labels={"ar": "سالم الخيالي"}, names=(), latin="Salem al-Khayali")
    page = open_page(write_page(tmp_path / "page.html", replace(sample, actors=(salim, *sample.actors[1:]))))
    page.fill("#search", "khayali")
    page.press("#search", "Enter")
    expect(page.locator("#details h2")).to_have_text("Salem al-Khayali\u202f*")
    expect(page.locator("#details .names li")).to_have_text(["سالم الخيالي"])
    expect(page.locator("#details")).to_contain_text("a spelling made by rule, which no article attests")
    expect(page.locator("#legend")).to_contain_text("*: known in Arabic only, spelt by rule")
    page.click("#toggle-language")
    expect(page.locator("#details h2")).to_have_text("سالم الخيالي")
    expect(page.locator("#legend")).not_to_contain_text("*")


def test_names_never_lie_under_the_buttons(open_page: Opener, tmp_path: Path) -> None:
    """A crowd on a narrow screen: no name is drawn where a button, the counts or the legend hide it."""
    crowd = tuple(
        PageActor(f"a{i}", "person", labels={"en": f"Somebody Number {i}"}, x=60.0 * (i % 9), y=60.0 * (i // 9))
        for i in range(90)
    )
    ties = tuple(PageTie(f"a{i}", f"a{i + 1}", 0, (f"e{i}",)) for i in range(89))
    events = tuple(
        PageEvent(f"e{i}", "meeting", participants=(PageParticipant(f"a{i}"), PageParticipant(f"a{i + 1}")))
        for i in range(89)
    )
    page = open_page(write_page(tmp_path / "page.html", PageData(crowd, ties, events)), size=(360, 740))
    names = page.evaluate("networkPage.namesOnScreen()")
    assert len(names) >= 3
    covers = [box for one in page.locator(".zoom, .notes > *, #legend").all() if (box := one.bounding_box())]
    for name in names:
        for cover in covers:
            assert (
                name["x"] + name["width"] < cover["x"] + 1
                or cover["x"] + cover["width"] < name["x"] + 1
                or name["y"] + name["height"] < cover["y"] + 1
                or cover["y"] + cover["height"] < name["y"] + 1
            ), (name, cover)


def test_the_period_plays_to_its_end_and_stops(open_page: Opener, written: Path) -> None:
    page = open_page(written, "lang=en&theme=light&from=2032-04-01")
    play = page.get_by_role("button", name="Play the period")
    play.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Stop")).to_be_focused()
    expect(page.locator("#counts")).to_have_text("0 actors · 0 ties · 0 events")  # from April on nothing happens
    expect(page.locator("#counts")).to_have_text("2 actors · 1 tie · 1 event")  # October: the exercise
    expect(play).to_be_visible()
    assert "to=" not in page.evaluate("location.hash")


def test_each_kind_of_actor_has_a_shape_of_its_own(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    entries = page.locator("#legend .lines li:has(.mark)")
    expect(entries).to_have_text(["Person", "Delegation", "Country"])
    outlines = entries.locator(".mark > *").evaluate_all(
        "all => all.map(one => one.getAttribute('d') ?? one.tagName)"
    )
    assert len(set(outlines)) == 3


def test_focus_can_be_seen_wherever_the_tab_key_leads(open_page: Opener, written: Path) -> None:
    page = open_page(written)
    seen = set()
    for _ in range(45):
        page.keyboard.press("Tab")
        where, outline = page.evaluate(
            """() => {
                const focused = document.activeElement, range = focused.className === "handle";
                const style = getComputedStyle(focused, range ? "::-webkit-slider-thumb" : null);
                const named = focused.id || focused.textContent || focused.tagName;
                const where = focused === document.body ? "nowhere" : named;
                return [where, range ? "thumb" : style.outlineStyle];
            }"""
        )
        seen.add(where)
        assert outline != "none" or where == "nowhere", where  # between the last and the first
    assert {"search", "view-map", "toggle-language", "size", "play", "period-from", "period-to"} <= seen


def test_sizes_follow_the_measure_that_is_chosen(open_page: Opener, written: Path, sample: PageData) -> None:
    """By strength the minister who met two leads; by betweenness those at the ends of the network shrink to nothing."""
    page = open_page(written)
    expect(page.locator(".ranking li:first-child")).to_contain_text("Salim Fictional")
    page.select_option("#size", "closeness")
    expect(page.locator("#details h2")).to_have_text("Most central by: \u2068Closeness\u2069")
    assert "size=closeness" in page.evaluate("location.hash")
    figures = page.evaluate("networkPage.figures().closeness")
    first = page.locator(".ranking li:first-child .actor").inner_text()
    assert figures[actor(sample, first)] == max(figures.values())
