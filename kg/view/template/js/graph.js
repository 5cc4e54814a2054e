// The drawing: vis-network with every position given and physics off. It is told only what changed.

let network, nodeSet, edgeSet, drawnNodes = new Map(), drawnEdges = new Map(), hovered = null, sizes = new Map();

function startGraph() {
  nodeSet = new vis.DataSet();
  edgeSet = new vis.DataSet();
  drawnNodes = new Map();
  drawnEdges = new Map();
  const large = data.ties.length > 400;
  network = new vis.Network($("canvas"), { nodes: nodeSet, edges: edgeSet }, {
    physics: { enabled: false },
    layout: { improvedLayout: false },
    nodes: { borderWidth: 1.5, borderWidthSelected: 1.5, chosen: false, labelHighlightBold: false },
    edges: { smooth: false, chosen: false, selectionWidth: 0, hoverWidth: 0, arrowStrikethrough: true },
    interaction: { hover: true, selectConnectedEdges: false, hideEdgesOnDrag: large, hideEdgesOnZoom: large, keyboard: false },
  });
  network.on("click", ({ nodes, edges }) => {
    if (nodes.length) selectActor(data.actors[nodes[0]]);
    else if (edges.length) select({ kind: "tie", tie: data.ties[edges[0]] });
    else select(null);
  });
  network.on("hoverNode", ({ node }) => hover(data.actors[node]));
  network.on("blurNode", () => hover(null));
  network.on("hoverEdge", () => $("canvas").classList.add("over"));
  network.on("blurEdge", () => $("canvas").classList.remove("over"));
  network.on("afterDrawing", (context) => drawLabels(context, network.getScale()));
}

function hover(actor) {
  hovered = actor;
  $("canvas").classList.toggle("over", actor !== null);
  network.redraw();
}

function paintGraph() {
  sizeActors();
  const near = highlighted();
  paint(nodeSet, drawnNodes, data.actors.filter((actor) => view.actors.has(actor)).map((actor) => nodeStyle(actor, near)));
  paint(edgeSet, drawnEdges, [...view.ties].map(([tie, events]) => edgeStyle(tie, events, near)));
  network.redraw();
}

// Add, update and remove what differs from what was drawn last.
function paint(set, drawn, items) {
  const wanted = new Map(items.map((item) => [item.id, JSON.stringify(item)]));
  const changed = items.filter((item) => drawn.get(item.id) !== wanted.get(item.id));
  const gone = [...drawn.keys()].filter((id) => !wanted.has(id));
  if (gone.length) set.remove(gone);
  if (changed.length) set.update(changed);
  drawn.clear();
  for (const [id, text] of wanted) drawn.set(id, text);
}

// What the selection lights up: { actors, ties }, or null where nothing is selected.
function highlighted() {
  const { selected } = state;
  if (!selected) return null;
  if (selected.kind === "path") return shownPath(selected);
  if (selected.kind === "tie") return { actors: new Set([data.actors[selected.tie.from], data.actors[selected.tie.to]]), ties: new Set([selected.tie]) };
  if (selected.kind === "event") {
    const actors = new Set(selected.event.actors.map((index) => data.actors[index]));
    return { actors, ties: new Set([...view.ties].filter(([, events]) => events.includes(selected.event)).map(([tie]) => tie)) };
  }
  const ties = selected.actor.ties.filter((tie) => view.ties.has(tie));
  return { actors: new Set([selected.actor, ...ties.flatMap((tie) => [data.actors[tie.from], data.actors[tie.to]])]), ties: new Set(ties) };
}

function sizeOf(actor) {
  return sizes.get(actor) ?? 7;
}

function sizeActors() {
  const values = measures[state.size], top = Math.max(1e-12, most([...values.values()]));
  sizes = new Map([...view.actors].map((actor) => [actor, 7 + 17 * Math.sqrt(Math.max(0, values.get(actor) ?? 0) / top)]));
}

function nodeStyle(actor, near) {
  const ground = GROUNDS[theme()], colour = colourOf(actor.country);
  const chosenOne = state.selected?.actor === actor || state.selected?.other === actor;
  return {
    id: actor.index, x: actor.x, y: actor.y, shape: shapeOf(actor.kind), size: sizeOf(actor),
    borderWidth: chosenOne ? 3.5 : 1.5,
    color: { background: colour, border: chosenOne ? ground.ink : ground.halo, hover: { background: colour, border: ground.ink } },
    opacity: near && !near.actors.has(actor) ? 0.18 : 1,
  };
}

function edgeStyle(tie, events, near) {
  const ground = GROUNDS[theme()], lit = near?.ties.has(tie);
  return {
    id: tie.index, from: tie.from, to: tie.to, width: 1 + 1.6 * Math.log2(events.length) + (lit ? 1 : 0),
    dashes: events.every((event) => event.status !== "happened") ? [6, 5] : false,
    color: { color: lit ? ground.accent : ground.tie, hover: ground.accent, opacity: near && !lit ? 0.12 : 1 },
    arrows: { to: arrow(tie, events, "to"), from: arrow(tie, events, "from") },
  };
}

function arrow(tie, events, end) {
  return { enabled: arrows(tie, events).split(", ").includes(end), scaleFactor: 0.55 };
}

function fitGraph(animated = true) {
  if (!view.actors.size) return;
  const xs = [...view.actors].map((actor) => actor.x), ys = [...view.actors].map((actor) => actor.y), free = freeArea();
  const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)];
  const scale = Math.min(1.5, free.width / Math.max(1, right - left), free.height / Math.max(1, bottom - top));
  show({ x: (left + right) / 2, y: (top + bottom) / 2 }, scale, free, animated);
}

// Move the drawing so that a point of it lies in the middle of the free area.
function show(point, scale, free, animated = true) {
  const position = { x: point.x - free.x / scale, y: point.y - free.y / scale };
  network.moveTo({ position, scale, animation: animated && calm() ? { duration: 250 } : false });
}

// The part of the canvas that nothing lies over, less room for names: its size, and its middle seen from the canvas's.
function freeArea() {
  const { clientWidth, clientHeight } = $("canvas"), sheet = matchMedia("(max-width: 760px)").matches && document.body.dataset.panel === "details";
  const below = sheet ? $("details").offsetHeight : $("legend").hidden ? 0 : $("legend").offsetHeight;
  const aside = Math.min(90, clientWidth * 0.16), top = 64, bottom = Math.min(below + 44, clientHeight - top - 60);
  return { width: clientWidth - 2 * aside, height: clientHeight - top - bottom, x: 0, y: (top - bottom) / 2 };
}

function zoom(factor) {
  network.moveTo({ scale: network.getScale() * factor, animation: calm() ? { duration: 150 } : false });
}

// Bring actors into sight without changing the scale, unless they are in sight already.
function reveal(actors) {
  const { clientWidth, clientHeight } = $("canvas"), free = freeArea();
  const inside = actors.every((actor) => {
    const { x, y } = network.canvasToDOM({ x: actor.x, y: actor.y });
    return Math.abs(x - clientWidth / 2 - free.x) < free.width / 2 + 30 && Math.abs(y - clientHeight / 2 - free.y) < free.height / 2 + 10;
  });
  const [xs, ys] = [actors.map((actor) => actor.x), actors.map((actor) => actor.y)];
  if (!inside && actors.length) show({ x: (least(xs) + most(xs)) / 2, y: (least(ys) + most(ys)) / 2 }, network.getScale(), free);
}

// Math.min and Math.max of many values: as arguments they would overflow the stack.
function least(values) {
  return values.reduce((one, other) => Math.min(one, other), Infinity);
}

function most(values) {
  return values.reduce((one, other) => Math.max(one, other), -Infinity);
}

function calm() {
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
