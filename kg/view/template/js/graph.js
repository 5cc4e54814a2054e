// The drawing: vis-network with every position given and physics off. It is told only what changed.

let network, nodeSet, edgeSet, drawnNodes = new Map(), drawnEdges = new Map(), hovered = null;

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
