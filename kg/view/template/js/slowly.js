// The shortest ways of a large network, a little at a time, so that the page answers meanwhile; of a very large one from
// a sample of its actors only (Brandes and Pich, 2007). What is found is drawn when it is complete, and dropped where
// something else is shown by then.

const AT_ONCE = 1_500_000; // actors × ties up to which one waits for it
const FROM_EVERYONE = 20_000_000; // and up to which the search starts from every actor
const FEWEST_STARTS = 100, SLICE = 25; // milliseconds

// Whether the shortest ways of a network are known, or can be at once; if not, the search for them is begun.
function waysAreKnown(graph) {
  if (graph.ways || labour(graph) <= AT_ONCE) return true;
  if (!graph.searching) searchSlowly(graph);
  return false;
}

function labour({ ties }) {
  return ties.length * ties.reduce((sum, near) => sum + near.length / 2, 0);
}

function searchSlowly(graph) {
  const starts = sampled(graph), sums = noWays(graph);
  let at = 0;
  const slice = () => {
    if (counted !== graph) return;
    for (const until = performance.now() + SLICE; at < starts.length && performance.now() < until; at += 1) addWays(graph, sums, starts[at]);
    if (at < starts.length) return void setTimeout(slice);
    Object.assign(graph, { ways: summedUp(sums, starts.length), estimated: starts.length < graph.ties.length });
    found = new Map();
    render();
    paintGraph();
  };
  graph.searching = true;
  setTimeout(slice);
}

// All actors, or as many as there is time for, evenly spread and always the same.
function sampled(graph) {
  const n = graph.ties.length, most = Math.min(n, Math.max(FEWEST_STARTS, Math.floor((FROM_EVERYONE * n) / labour(graph))));
  return Array.from({ length: most }, (_, at) => Math.floor((at * n) / most));
}
