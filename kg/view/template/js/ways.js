// Shortest ways through the network: betweenness by Brandes (2001) with Dijkstra's search, closeness in the form of
// Wasserman and Faust (1994) for networks in several pieces. A tie of n events is 1/n long.

const SAME = 1e-10; // lengths are sums of fractions: equal within this

function shortestWays(graph) {
  if (graph.ways) return graph.ways;
  const sums = noWays(graph);
  for (let source = 0; source < graph.ties.length; source += 1) addWays(graph, sums, source);
  graph.ways = summedUp(sums, graph.ties.length);
  return graph.ways;
}

// For each actor: how much of others' ways leads through it, how far it is from the starts so far, how many reach it.
function noWays({ ties: { length: n } }) {
  return { n, through: new Float64Array(n), far: new Float64Array(n), times: new Float64Array(n) };
}

function addWays(graph, sums, source) {
  const { order, far, ways, before } = reached(graph.ties, source), share = new Float64Array(sums.n);
  for (const actor of order.reverse()) {
    for (const earlier of before[actor]) share[earlier] += (ways[earlier] / ways[actor]) * (1 + share[actor]);
    if (actor === source) continue;
    sums.through[actor] += share[actor];
    sums.far[actor] += far[actor];
    sums.times[actor] += 1;
  }
}

// From so many starts of n: as if the others were like them.
function summedUp({ n, through, far, times }, starts) {
  const each = n / starts, pairs = (n - 1) * (n - 2);
  return {
    betweenness: through.map((value) => (n > 2 ? (value * each) / pairs : 0)),
    closeness: far.map((value, actor) => (value > 0 ? (times[actor] / value) * Math.min(1, (times[actor] * each) / (n - 1)) : 0)),
  };
}

// Dijkstra from one actor: the order in which others are reached, how far they are, how many shortest ways lead there.
function reached(ties, source) {
  const n = ties.length, far = new Float64Array(n).fill(Infinity), done = new Uint8Array(n), ways = new Float64Array(n);
  const before = Array.from({ length: n }, () => []), order = [], waiting = new Heap();
  far[source] = 0;
  ways[source] = 1;
  waiting.push(0, source);
  while (waiting.size) {
    const actor = waiting.pop();
    if (done[actor]) continue;
    done[actor] = 1;
    order.push(actor);
    for (const [next, weight] of ties[actor]) {
      if (done[next]) continue;
      const length = far[actor] + 1 / weight;
      if (length < far[next] - SAME) {
        far[next] = length;
        ways[next] = ways[actor];
        before[next] = [actor];
        waiting.push(length, next);
      } else if (length <= far[next] + SAME) {
        ways[next] += ways[actor];
        before[next].push(actor);
      }
    }
  }
  return { order, far, ways, before };
}

// A binary heap: the value with the smallest key comes out first.
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
    const { items } = this, [, value] = items[0], last = items.pop();
    if (!items.length) return value;
    items[0] = last;
    for (let at = 0, child = 1; child < items.length; child = 2 * at + 1) {
      if (child + 1 < items.length && items[child + 1][0] < items[child][0]) child += 1;
      if (items[child][0] >= last[0]) break;
      [items[at], items[child]] = [items[child], items[at]];
      at = child;
    }
    return value;
  }
}
