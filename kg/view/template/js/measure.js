// Centrality of what is shown, defined as in the analysis (kg/analytics/centrality.py): the network of those who are
// tied by what has happened, or by what the status filter chooses. Without a filter the figures that came with the
// data stand; with one they are worked out when asked for, but for a network too large to measure while one waits.

const MEASURES = ["counterparts", "strength", "degree", "betweenness", "closeness", "eigenvector", "pagerank"];
const BUDGET = 1_500_000; // actors × ties up to which shortest ways are searched
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

let counted = null, found = new Map();

function measureNames() {
  return data.leftOut.actors ? data.givenMeasures : [...new Set([...MEASURES, ...data.givenMeasures])];
}

function forgetMeasures() {
  counted = null;
  found = new Map();
}

// Actor → value of a measure, of all who are tied in what is shown.
function measure(name) {
  if (!found.has(name)) found.set(name, isWhole(name) || (!isNarrowed() && (data.leftOut.actors || !COUNTED.includes(name))) ? given(name) : workedOut(name));
  return found.get(name);
}

// Whether the figures of a measure are those of the whole period although something narrower is shown.
function isWhole(name) {
  return isNarrowed() && (!(name in WORKED_OUT) || (WAYS.includes(name) && isLarge()));
}

function isNarrowed() {
  return isFiltered() || state.focus !== null;
}

function isLarge() {
  return view.actors.size * view.ties.size > BUDGET;
}

// The figures that came with the data, where they came; else what can be worked out.
function given(name) {
  const values = [...view.actors].filter((actor) => name in actor.measures).map((actor) => [actor, actor.measures[name]]);
  const canBe = name in WORKED_OUT && !(WAYS.includes(name) && isLarge());
  return values.length || !canBe ? new Map(values) : workedOut(name);
}

function workedOut(name) {
  counted ??= countedGraph();
  const values = WORKED_OUT[name](counted);
  return new Map(counted.actors.map((actor, at) => [actor, values[at]]));
}

// Those who have a tie that counts, numbered, and for each its ties as [number of the other, events].
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
    const weight = state.status.size ? events.length : events.filter((event) => event.status === "happened").length;
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
