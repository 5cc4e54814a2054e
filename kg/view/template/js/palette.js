// Colours and shapes: one colour a country or community, the frequent first; one shape a kind of actor.
// Each colour has at least 3:1 contrast with the ground it is drawn on.

const COLOURS = {
  light: ["#2f5fc4", "#b3261e", "#0b7a63", "#a25a00", "#7a3fb0", "#0e7490", "#b02a7a", "#4d7c0f", "#5b6470", "#8a4b2d", "#3b3f9c", "#9a7400"],
  dark: ["#7ea6ff", "#ff8a80", "#4fd1b0", "#ffb454", "#c79bff", "#5fd0e8", "#ff8fc8", "#a8d65c", "#b8c0cc", "#d9a283", "#a3a6ff", "#e6cf5a"],
};
const GROUNDS = {
  light: { ground: "#f5f6f8", ink: "#16202c", halo: "#f5f6f8", tie: "#7c8696", accent: "#1a4fc0", other: "#6f7885" },
  dark: { ground: "#10161f", ink: "#e8edf4", halo: "#10161f", tie: "#768396", accent: "#8fb4ff", other: "#98a3b3" },
};
const COMMUNITIES = 10;
const SHAPES = { person: "dot", delegation: "triangle", organisation: "square", country: "hexagon", group: "diamond" };
let colouredCountries = [];

function theme() {
  return state.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
}

function orderCountries() {
  const counts = new Map();
  for (const actor of data.actors) if (actor.country) counts.set(actor.country, (counts.get(actor.country) ?? 0) + 1 + actor.ties.length);
  colouredCountries = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([country]) => country);
}

// The colour of an actor: of its country, or of its community where the reader chose that.
function colourOf(actor) {
  return state.colour === "community" ? communityColour(actor.community) : countryColour(actor.country);
}

function countryColour(country) {
  return colourAt(colouredCountries.indexOf(country));
}

function communityColour(number) {
  return colourAt(isCommunity(number) ? number - 1 : -1);
}

// Pairs are no community worth a colour; nor is what is too small beside the others to be told apart.
function isCommunity(number) {
  return number > 0 && number <= COMMUNITIES && data.communities[number - 1] > 2;
}

function colourAt(place) {
  return COLOURS[theme()][place] ?? GROUNDS[theme()].other;
}

function shapeOf(kind) {
  return SHAPES[kind] ?? "dot";
}

const OUTLINES = {
  dot: ["circle", { cx: 8, cy: 8, r: 5.5 }],
  triangle: ["path", { d: "M8 2l6.500 11.500h-13z" }],
  square: ["path", { d: "M3 3h10v10H3z" }],
  hexagon: ["path", { d: "M4.500 2.500h7L15 8l-3.500 5.500h-7L1 8z" }],
  diamond: ["path", { d: "M8 1.500L14.500 8 8 14.500 1.500 8z" }],
};

// A small picture of a shape for lists and the legend, in the colour of its country where one is given.
function mark(kind, colour = "currentColor") {
  const [tag, attributes] = OUTLINES[shapeOf(kind)];
  return svg("svg", { viewBox: "0 0 16 16", class: "mark", "aria-hidden": "true" }, svg(tag, { ...attributes, fill: colour }));
}
