// Centrality of what is shown, defined as in the analysis (kg/analytics/centrality.py): the network of those who are
// tied by what has happened, or by what the status filter chooses. Without a filter the figures that came with the
// data stand; with one they are worked out from what is left, those of a large network a little at a time (slowly.js).

const MEASURES = ["counterparts", "strength", "degree", "betweenness", "closeness", "eigenvector", "pagerank"];
const COUNTED = ["counterparts", "strength"]; // always those of what is shown
const WAYS = ["betweenness", "closeness"];

const WORKED_OUT = {
  counterparts: ({ ties }) => ties.map((near) => near.length),
  strength: ({ ties }) => ties.map((near) => near.reduce((sum, [, weight]) => sum + weight, 0)),
  degree: ({ ties }) => ties.map((near) => near.length / Math.max(1, ties.length - 1)),
  betweenness: (graph) => shortestWays(graph).betweenness,
  closeness: (graph) => shortestWays(graph).closeness,
  eigenvector: ({ ties }) => eigenvector(ties),
  pagerank: ({ ties }) => pageRank(ties),
};

let counted = null, found = new Map(), measured = "";

function measureNames() {
  return [...new Set([...MEASURES, ...data.givenMeasures])];
}

// Forget the measures of what was shown, unless the same is shown still.
function forgetMeasures() {
  const shown = JSON.stringify([state.from, state.to, state.least, state.alone, state.focus?.index, ...FACETS.map((facet) => [...state[facet]].sort())]);
  if (shown === measured) return;
  [measured, counted, found] = [shown, null, new Map()];
}

// Actor → value of a measure, of all who are tied in what is shown.
function measure(name) {
  if (!found.has(name)) found.set(name, { given, whole: given, working: given, none: () => new Map(), here: workedOut }[standing(name)](name));
  return found.get(name);
}

// Where the figures of a measure come from: "given" with the data; worked out "here" from what is shown; those of the
// "whole" network although less is shown, for good or while the page is "working" them out; or from nowhere: "none".
function standing(name) {
  const reduced = data.leftOut.actors > 0;
  if (!isNarrowed() && (reduced || !COUNTED.includes(name)) && data.givenMeasures.includes(name)) return "given";
  if (!(name in WORKED_OUT)) return "whole";
  if (!isNarrowed() && reduced) return "none";
  counted ??= countedGraph();
  return WAYS.includes(name) && !waysAreKnown(counted) ? "working" : "here";
}

// Whether the figures of a measure are an estimate from a sample of the network.
function isEstimate(name) {
  const from = standing(name);
  return from === "here" ? WAYS.includes(name) && Boolean(counted.estimated) : from !== "none" && data.estimated.includes(name);
}

function isNarrowed() {
  return isFiltered() || state.focus !== null;
}

// The figures that came with the data.
function given(name) {
  return new Map([...view.actors].filter((actor) => name in actor.measures).map((actor) => [actor, actor.measures[name]]));
}

function workedOut(name) {
  counted ??= countedGraph();
  const values = WORKED_OUT[name](counted);
  return new Map(counted.actors.map((actor, at) => [actor, values[at]]));
}

// What an actor's part in an event counts: less for those who only accompany or attend.
function presence(event, actor) {
  return event.participants.find((participant) => participant.actor === actor)?.weight ?? 1;
}

// Those who have a tie that counts, numbered, and for each its ties as [number of the other, weight].
function countedGraph() {
  const numbers = new Map(), actors = [], ties = [];
  const numbered = (actor) => {
    if (!numbers.has(actor)) {
      numbers.set(actor, actors.push(actor) - 1);
      ties.push([]);
    }
    return numbers.get(actor);
  };
  for (const [tie, events] of view.ties) {
    const told = state.status.size ? events : events.filter((event) => event.status === "happened");
    const weight = told.reduce((sum, event) => sum + presence(event, tie.from) * presence(event, tie.to), 0);
    if (!weight) continue;
    const one = numbered(data.actors[tie.from]), other = numbered(data.actors[tie.to]);
    ties[one].push([other, weight]);
    ties[other].push([one, weight]);
  }
  return { actors, ties };
}

// Place of an actor among all that are measured, 1 for the highest; equals share a place.
function rankOf(values, actor) {
  const mine = values.get(actor) - 1e-12;
  return 1 + [...values.values()].filter((value) => value > mine + 2e-12).length;
}

function ranked(name) {
  const values = measure(name);
  return [...view.actors].sort((a, b) => (values.get(b) ?? -1) - (values.get(a) ?? -1) || a.index - b.index);
}
