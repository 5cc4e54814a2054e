// What colours, shapes and lines mean, for what is shown.

const LEGEND_COLOURS = 12;

// Lines of text under the colours, by view.
const NOTES = {
  network: ["legend.width", "legend.dashed", "legend.arrow"],
  map: ["legend.place", "legend.whole", "legend.journey", "legend.dashed"],
  timeline: ["legend.mark", "legend.hollow"],
  cells: ["timeline.dense"],
  table: [],
};

function renderLegend() {
  const kinds = Object.keys(SHAPES).filter((kind) => [...view.actors].some((actor) => actor.kind === kind));
  const open = $("legend").querySelector("details")?.open ?? matchMedia("(min-width: 700px) and (min-height: 700px)").matches;
  const coloured = state.view !== "timeline" || state.rows === "actor"; // the other rows of the timeline carry their names
  $("legend").hidden = view.actors.size === 0 || state.view === "table";
  fill($("legend"), h("details", { open },
    h("summary", { text: t("legend") }),
    coloured ? h("ul", {}, legendColours().map(([colour, name]) => h("li", {}, swatch(colour), h("bdi", { text: name })))) : null,
    h("ul", { class: "lines" }, state.view === "network" ? kinds.map((kind) => h("li", {}, mark(kind), h("span", { text: own("kind", kind) }))) : null,
      NOTES[state.view === "timeline" && denseTimeline ? "cells" : state.view].map((note) => h("li", { text: t(note) })),
      namesActors() && [...view.actors].some(isSpelt) ? h("li", { text: t("legend.spelt") }) : null),
    state.view === "map" ? h("p", { class: "sources", text: t("legend.sources") }) : null));
}

// Whether the view writes names of actors.
function namesActors() {
  return state.view === "network" || (state.view === "timeline" && state.rows === "actor");
}

// Each colour that is in sight with what it stands for: [colour, name].
function legendColours() {
  const byCommunity = state.colour === "community" && (state.view === "network" || state.view === "timeline" && state.rows === "actor");
  const shownKeys = new Set([...view.actors].map((actor) => (byCommunity ? actor.community : actor.country)));
  const all = byCommunity ? data.communities.map((_, at) => at + 1).filter(isCommunity) : colouredCountries;
  const named = all.slice(0, LEGEND_COLOURS).filter((key) => shownKeys.has(key));
  const others = [...shownKeys].some((key) => !named.includes(key));
  return [
    ...named.map((key) => (byCommunity ? [communityColour(key), communityName(key)] : [countryColour(key), label("country", key)])),
    ...(others ? [[GROUNDS[theme()].other, t(byCommunity ? "legend.communities" : "legend.other")]] : []),
  ];
}

// A community by its number and the two countries that have most ties in it, else its best tied actor.
function communityName(number) {
  const members = data.actors.filter((actor) => actor.community === number), weights = new Map();
  for (const { country, ties } of members) if (country) weights.set(country, (weights.get(country) ?? 0) + ties.length);
  const names = [...weights].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, 2).map(([country]) => label("country", country));
  const first = [...members].sort((a, b) => b.ties.length - a.ties.length)[0];
  return t("community", { n: number, names: names.join(state.language === "ar" ? "، " : ", ") || actorName(first) });
}

function swatch(colour) {
  return svg("svg", { viewBox: "0 0 16 16", class: "mark", "aria-hidden": "true" }, svg("rect", { x: 2, y: 2, width: 12, height: 12, rx: 3, fill: colour }));
}
