// The drawing: vis-network with every position given and physics off. It is told only what changed, and what a
// selection lights up is drawn over it (highlight.js), so that a click costs one frame whatever the size.

const LARGE = 400; // ties from which on lines are left out while the drawing moves
let network, nodeSet, edgeSet, drawn, hovered = null, redrawing = false;

function startGraph() {
  drawn = { nodes: new Map(), edges: new Map() };
  nodeSet = new vis.DataSet(changes(drawn.nodes, nodeStyles()).changed);
  edgeSet = new vis.DataSet(changes(drawn.edges, edgeStyles()).changed);
  const large = data.ties.length > LARGE;
  network = new vis.Network($("canvas"), { nodes: nodeSet, edges: edgeSet }, {
    physics: { enabled: false },
    layout: { improvedLayout: false },
    nodes: { chosen: false },
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
  network.on("afterDrawing", (context) => drawOver(context, network.getScale()));
}

function hover(actor) {
  hovered = actor;
  $("canvas").classList.toggle("over", actor !== null);
  redrawSoon();
}

// However many ask for it, one frame.
function redrawSoon() {
  if (redrawing) return;
  redrawing = true;
  requestAnimationFrame(() => {
    redrawing = false;
    network.redraw();
  });
}

function paintGraph() {
  paint(nodeSet, drawn.nodes, nodeStyles());
  paint(edgeSet, drawn.edges, edgeStyles());
  redrawSoon();
}

// Add, update and remove what differs from what was drawn last.
function paint(set, before, styles) {
  const { changed, gone } = changes(before, styles);
  if (gone.length) set.remove(gone);
  if (changed.length) set.update(changed);
}

function changes(before, styles) {
  const wanted = new Map(styles.map((style) => [style.id, JSON.stringify(style)]));
  const changed = styles.filter((style) => before.get(style.id) !== wanted.get(style.id));
  const gone = [...before.keys()].filter((id) => !wanted.has(id));
  before.clear();
  for (const [id, text] of wanted) before.set(id, text);
  return { changed, gone };
}
