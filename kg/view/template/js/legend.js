// What colours, shapes and lines mean, for what is shown.

const LEGEND_COUNTRIES = 12;

function renderLegend() {
  const shownCountries = new Set([...view.actors].map((actor) => actor.country));
  const named = colouredCountries.slice(0, LEGEND_COUNTRIES).filter((country) => shownCountries.has(country));
  const others = colouredCountries.slice(LEGEND_COUNTRIES).some((country) => shownCountries.has(country)) || shownCountries.has("");
  const kinds = Object.keys(SHAPES).filter((kind) => [...view.actors].some((actor) => actor.kind === kind));
  const open = $("legend").querySelector("details")?.open ?? matchMedia("(min-width: 700px)").matches;
  $("legend").hidden = view.actors.size === 0 || state.table;
  fill($("legend"), h("details", { open },
    h("summary", { text: t("legend") }),
    h("ul", {}, named.map((country) => h("li", {}, swatch(colourOf(country)), h("bdi", { text: label("country", country) }))),
      others ? h("li", {}, swatch(GROUNDS[theme()].other), h("bdi", { text: t("legend.other") })) : null),
    h("ul", {}, kinds.map((kind) => h("li", {}, mark(kind), h("span", { text: own("kind", kind) })))),
    h("ul", { class: "lines" }, h("li", { text: t("legend.width") }), h("li", { text: t("legend.dashed") }), h("li", { text: t("legend.arrow") }))));
}

function swatch(colour) {
  return svg("svg", { viewBox: "0 0 16 16", class: "mark", "aria-hidden": "true" }, svg("rect", { x: 2, y: 2, width: 12, height: 12, rx: 3, fill: colour }));
}
