// Centrality of what is shown, defined as networkx defines it; a tie's length is 1 / its number of events.
//
// Betweenness: Brandes (2001) with Dijkstra's search, normalised. Closeness: Wasserman and Faust's form for
// networks in several pieces. Eigenvector and PageRank (damping 0.85): power iteration. For a network too large
// to measure between two frames, the figures that came with the data stand for the whole period instead.

const MEASURES = ["degree", "strength", "betweenness", "closeness", "eigenvector", "pagerank"];
const BUDGET = 1_500_000; // actors × ties up to which shortest ways are searched while the reader waits

function measureNames() {
  const given = data.actors.flatMap((actor) => Object.keys(actor.measures));
  return [...new Set([...MEASURES, ...given])];
}

// Measures of every actor in the view: name → Map(actor → value); `whole` names those that the period leaves alone.
function measured(view) {
  const actors = [...view.actors], given = !isFiltered() && !state.focus;
  const graph = new Map(actors.map((actor) => [actor, []]));
  for (const [tie, events] of view.ties) {
    const [one, other] = [data.actors[tie.from], data.actors[tie.to]];
    graph.get(one).push([other, events.length]);
    graph.get(other).push([one, events.length]);
  }
  const small = actors.length * view.ties.size <= BUDGET;
  const ways = small ? shortestWays(graph) : {};
  const found = {
    degree: new Map(actors.map((actor) => [actor, graph.get(actor).length])),
    strength: new Map(actors.map((actor) => [actor, graph.get(actor).reduce((sum, [, weight]) => sum + weight, 0)])),
    ...ways, eigenvector: eigenvector(graph), pagerank: pageRank(graph),
  };
  const whole = measureNames().filter((name) => !(name in found));
  for (const name of measureNames()) {
    const asGiven = name in found && (!given || name === "degree" || name === "strength");
    if (asGiven) continue;
    const values = actors.map((actor) => [actor, actor.measures[name] ?? found[name]?.get(actor)]);
    found[name] = new Map(values.filter(([, value]) => value !== undefined));
  }
  return { ...found, whole: given ? [] : whole };
}

function shortestWays(graph) {
  const actors = [...graph.keys()], n = actors.length;
  const betweenness = new Map(actors.map((actor) => [actor, 0])), closeness = new Map();
  for (const source of actors) {
    const { order, far, ways, before } = reached(graph, source);
    const sum = order.reduce((total, actor) => total + far.get(actor), 0), others = order.length - 1;
    closeness.set(source, sum > 0 && n > 1 ? (others / sum) * (others / (n - 1)) : 0);
    const share = new Map(order.map((actor) => [actor, 0]));
    for (const actor of order.reverse()) {
      for (const earlier of before.get(actor)) {
        share.set(earlier, share.get(earlier) + (ways.get(earlier) / ways.get(actor)) * (1 + share.get(actor)));
      }
      if (actor !== source) betweenness.set(actor, betweenness.get(actor) + share.get(actor));
    }
  }
  const scale = n > 2 ? 1 / ((n - 1) * (n - 2)) : 0;
  for (const [actor, value] of betweenness) betweenness.set(actor, value * scale);
  return { betweenness, closeness };
}

// Dijkstra from one actor: the order in which others are reached, how far they are, how many shortest ways lead there.
function reached(graph, source) {
  const far = new Map(), seen = new Map([[source, 0]]), ways = new Map([[source, 1]]), before = new Map([[source, []]]);
  const order = [], waiting = new Heap();
  waiting.push(0, source);
  while (waiting.size) {
    const [distance, actor] = waiting.pop();
    if (far.has(actor)) continue;
    far.set(actor, distance);
    order.push(actor);
    for (const [next, weight] of graph.get(actor)) {
      const length = distance + 1 / weight, known = seen.get(next);
      if (!far.has(next) && (known === undefined || length < known - 1e-12)) {
        seen.set(next, length);
        ways.set(next, ways.get(actor));
        before.set(next, [actor]);
        waiting.push(length, next);
      } else if (known !== undefined && Math.abs(length - known) <= 1e-12 && !far.has(next)) {
        ways.set(next, ways.get(next) + ways.get(actor));
        before.get(next).push(actor);
      }
    }
  }
  return { order, far, ways, before };
}

function eigenvector(graph) {
  let values = new Map([...graph.keys()].map((actor) => [actor, 1 / graph.size]));
  for (let round = 0; round < 500; round += 1) {
    const next = new Map(values);
    for (const [actor, ties] of graph) for (const [other, weight] of ties) next.set(other, next.get(other) + values.get(actor) * weight);
    const length = Math.hypot(...next.values()) || 1;
    for (const [actor, value] of next) next.set(actor, value / length);
    const moved = [...next].reduce((sum, [actor, value]) => sum + Math.abs(value - values.get(actor)), 0);
    values = next;
    if (moved < graph.size * 1e-9) break;
  }
  return values;
}

function pageRank(graph, damping = 0.85) {
  const n = graph.size, out = new Map([...graph].map(([actor, ties]) => [actor, ties.reduce((sum, [, weight]) => sum + weight, 0)]));
  let values = new Map([...graph.keys()].map((actor) => [actor, 1 / n]));
  for (let round = 0; round < 200; round += 1) {
    const dangling = [...values].reduce((sum, [actor, value]) => sum + (out.get(actor) ? 0 : value), 0);
    const next = new Map([...graph.keys()].map((actor) => [actor, (1 - damping) / n + (damping * dangling) / n]));
    for (const [actor, ties] of graph) {
      for (const [other, weight] of ties) next.set(other, next.get(other) + (damping * values.get(actor) * weight) / out.get(actor));
    }
    const moved = [...next].reduce((sum, [actor, value]) => sum + Math.abs(value - values.get(actor)), 0);
    values = next;
    if (moved < n * 1e-9) break;
  }
  return values;
}

class Heap {
  items = [];
  get size() {
    return this.items.length;
  }
  push(key, value) {
    const { items } = this;
    let at = items.push([key, value]) - 1;
    while (at > 0 && items[(at - 1) >> 1][0] > key) {
      [items[at], items[(at - 1) >> 1]] = [items[(at - 1) >> 1], items[at]];
      at = (at - 1) >> 1;
    }
  }
  pop() {
    const { items } = this, top = items[0], last = items.pop();
    if (items.length) {
      items[0] = last;
      for (let at = 0; ; ) {
        let least = 2 * at + 1;
        if (least >= items.length) break;
        if (least + 1 < items.length && items[least + 1][0] < items[least][0]) least += 1;
        if (items[least][0] >= last[0]) break;
        [items[at], items[least]] = [items[least], items[at]];
        at = least;
      }
    }
    return top;
  }
}

// Place of an actor among all that are shown, 1 for the highest; equals share a place.
function rankOf(values, actor) {
  const mine = values.get(actor);
  return 1 + [...values.values()].filter((value) => value > mine).length;
}
