// The frame of the page: header, filters, drawing, details, period. Built again when the language changes.

function buildShell() {
  const canvas = $("canvas") ?? h("div", { id: "canvas" });
  document.documentElement.lang = state.language;
  document.documentElement.dir = state.language === "ar" ? "rtl" : "ltr";
  document.title = data.title ? shown(data.title) : t("title");
  const period = periodBar();
  fill($("app"),
    header(),
    h("main", { class: "body" },
      h("aside", { id: "filters", class: "panel", "aria-label": t("filters") }),
      stage(canvas),
      h("aside", { id: "details", class: "panel", "aria-label": t("details") })),
    period);
}

function header() {
  return h("header", { class: "top" },
    data.title ? quoted("h1", data.title) : h("h1", { text: t("title") }),
    searchBox(),
    viewChoice(),
    h("nav", { class: "tools" },
      h("button", { type: "button", id: "open-filters", class: "narrow", "aria-label": t("filters"), title: t("filters"), onclick: () => togglePanel("filters") }, icon("filter"), h("span", { text: t("filters") })),
      h("button", { type: "button", id: "open-details", class: "narrow", "aria-label": t("details"), title: t("details"), onclick: () => togglePanel("details") }, icon("list"), h("span", { text: t("details") })),
      downloadMenu()),
    h("div", { class: "looks" },
      iconButton("theme", t("theme"), () => change({ theme: theme() === "dark" ? "light" : "dark" }), { id: "toggle-theme" }),
      button(t("language"), switchLanguage, { id: "toggle-language", lang: state.language === "ar" ? "en" : "ar" })));
}

const COUNTS = {
  network: () => [["actors", view.actors.size], ["ties", view.ties.size], ["events", view.events.size]],
  table: () => COUNTS.network(),
  map: () => [["places", mapped().places.size], ["journeys", mapped().journeys.size], ["placed", view.events.size - mapped().unplaced], ["unplaced", mapped().unplaced]].filter(([, n]) => n),
  timeline: () => [["events", view.events.size - mapped().undated], ["undated", mapped().undated]].filter(([, n]) => n),
};

// Network, map, timeline, table: those for which there is something to show.
function viewChoice() {
  const some = { map: data.events.some((event) => event.place.at), timeline: bins.length > 1 };
  return h("div", { class: "views", role: "group", "aria-label": t("view") }, VIEWS.filter((name) => some[name] ?? true).map((name) =>
    h("button", { type: "button", id: `view-${name}`, "aria-label": t(name), title: t(name), onclick: () => change({ view: name }) }, icon(name), h("span", { text: t(name) }))));
}

function stage(canvas) {
  return h("section", { class: "stage", "aria-label": t("network") },
    canvas,
    h("div", { class: "notes" }, h("p", { id: "counts", role: "status" }), leftOutNote()),
    h("div", { id: "map", hidden: true }),
    h("div", { id: "timeline", hidden: true }),
    h("div", { class: "zoom" },
      iconButton("plus", t("zoom.in"), () => zoom(1.3)),
      iconButton("minus", t("zoom.out"), () => zoom(1 / 1.3)),
      iconButton("fit", t("zoom.fit"), () => (state.view === "map" ? fitMap() : fitGraph()))),
    h("p", { id: "nothing", hidden: true }),
    h("div", { id: "legend" }),
    h("div", { id: "table", hidden: true, tabindex: "0" }));
}

function switchLanguage() {
  state.language = state.language === "ar" ? "en" : "ar";
  WIDTHS.clear();
  buildShell();
  describeCanvas();
  change({});
  $("toggle-language").focus();
}

// What the page does not hold, where the graph was too large to draw.
function leftOutNote() {
  const { actors, ties, events } = data.leftOut, kept = data.actors.length;
  if (!actors) return null;
  return h("p", { id: "left-out", class: "notice" }, h("strong", { text: t("left.title") }), " ",
    h("span", { text: t("left", { kept, all: kept + actors, ties: t("count.ties", { n: ties }), events: t("count.events", { n: events }) }) }));
}

// On narrow screens one panel at a time lies over the drawing.
function togglePanel(name) {
  const { panel } = document.body.dataset;
  document.body.dataset.panel = panel === name ? "" : name;
  if (panel !== name) $(name).querySelector("button, input, select")?.focus();
}

function closeButton() {
  return iconButton("close", t("close"), closePanel, { class: "close narrow" });
}

function closePanel() {
  document.body.dataset.panel = "";
}

function describeCanvas() {
  const frame = $("canvas").querySelector(".vis-network");
  frame.setAttribute("role", "application");
  frame.setAttribute("aria-label", t("network.label"));
}

function renderCounts() {
  fill($("counts"),
    h("span", { text: COUNTS[state.view]().map(([what, n]) => t(`count.${what}`, { n })).join(" · ") }),
    state.view === "network" && view.ties.size > MOST_TIES ? h("span", { class: "quiet", text: ` ${t("count.drawn", { n: drawnTies().length })}` }) : null,
    state.focus ? button(t("focus.off"), () => { change({ focus: null }); fitGraph(); }, { class: "link" }) : null);
  $("nothing").hidden = view.actors.size > 0 || state.view === "table";
  $("nothing").textContent = data.events.length ? t("empty.filtered") : t("empty");
  for (const name of VIEWS) $(`view-${name}`)?.setAttribute("aria-pressed", String(state.view === name));
  document.body.dataset.view = state.view;
}
