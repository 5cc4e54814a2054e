// The frame of the page: header, filters, drawing, details, period. Built again when the language changes.

function buildShell() {
  const canvas = $("canvas") ?? h("div", { id: "canvas" });
  document.documentElement.lang = state.language;
  document.documentElement.dir = state.language === "ar" ? "rtl" : "ltr";
  document.title = data.title ? shown(data.title) : t("title");
  fill($("app"),
    header(),
    h("main", { class: "body" },
      h("aside", { id: "filters", class: "panel", "aria-label": t("filters") }),
      stage(canvas),
      h("aside", { id: "details", class: "panel", "aria-label": t("details") })),
    periodBar(),
  );
}

function header() {
  return h("header", { class: "top" },
    data.title ? quoted("h1", data.title) : h("h1", { text: t("title") }),
    searchBox(),
    h("nav", { class: "tools" },
      h("button", { type: "button", id: "open-filters", class: "narrow", onclick: () => togglePanel("filters") }, icon("filter"), h("span", { text: t("filters") })),
      h("button", { type: "button", id: "open-details", class: "narrow", onclick: () => togglePanel("details") }, icon("list"), h("span", { text: t("details") })),
      h("button", { type: "button", id: "toggle-table", onclick: () => change({ table: !state.table }) }),
      downloadMenu(),
      iconButton("theme", t("theme"), () => change({ theme: theme() === "dark" ? "light" : "dark" }), { id: "toggle-theme" }),
      button(t("language"), switchLanguage, { id: "toggle-language", lang: state.language === "ar" ? "en" : "ar" })));
}

function stage(canvas) {
  return h("section", { class: "stage", "aria-label": t("network") },
    canvas,
    h("p", { id: "counts", role: "status" }),
    h("div", { class: "zoom" },
      iconButton("plus", t("zoom.in"), () => zoom(1.3)),
      iconButton("minus", t("zoom.out"), () => zoom(1 / 1.3)),
      iconButton("fit", t("zoom.fit"), () => fitGraph())),
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
  const parts = [["actors", view.actors.size], ["ties", view.ties.size], ["events", view.events.size]];
  fill($("counts"),
    h("span", { text: parts.map(([what, n]) => t(`count.${what}`, { n })).join(" · ") }),
    view.ties.size > MOST_TIES ? h("span", { class: "quiet", text: ` ${t("count.drawn", { n: drawnTies().length })}` }) : null,
    state.focus ? button(t("focus.off"), () => { change({ focus: null }); fitGraph(); }, { class: "link" }) : null);
  $("nothing").hidden = view.actors.size > 0 || state.table;
  $("nothing").textContent = data.events.length ? t("empty.filtered") : t("empty");
  fill($("toggle-table"), icon(state.table ? "network" : "table"), h("span", { text: t(state.table ? "network" : "table") }));
  $("toggle-table").setAttribute("aria-label", t(state.table ? "network" : "table"));
}
