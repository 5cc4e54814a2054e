// Shortest ways through the network: betweenness by Brandes (2001) with Dijkstra's search, closeness in the form of
// Wasserman and Faust (1994) for networks in several pieces. A tie of n events is 1/n long.

const SAME = 1e-10; // lengths are sums of fractions: equal within this

function shortestWays(graph) {
  if (graph.ways) return graph.ways;
  const n = graph.ties.length, betweenness = new Float64Array(n), closeness = new Float64Array(n);
  for (let source = 0; source < n; source += 1) {
    const { order, far, ways, before } = reached(graph.ties, source), share = new Float64Array(n), others = order.length - 1;
    const sum = order.reduce((total, actor) => total + far[actor], 0);
    closeness[source] = sum > 0 ? (others / sum) * (others / (n - 1)) : 0;
    for (const actor of order.reverse()) {
      for (const earlier of before[actor]) share[earlier] += (ways[earlier] / ways[actor]) * (1 + share[actor]);
      if (actor !== source) betweenness[actor] += share[actor];
    }
  }
  graph.ways = { betweenness: betweenness.map((value) => (n > 2 ? value / ((n - 1) * (n - 2)) : 0)), closeness };
  return graph.ways;
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
