// How actors and ties are drawn: size by centrality, colour by country, shape by kind, width by events.

const MOST_TIES = 3000; // lines that are drawn at once; a selection draws all of its own
const DENSE = 800; // lines from which on no single one can be followed: the weak fade
let sizes = new Map(), farness = 1;

function sizeOf(actor) {
  return sizes.get(actor) ?? 7;
}

function sizeActors() {
  const values = measure(state.size), top = Math.max(1e-12, most([...values.values()]));
  sizes = new Map([...view.actors].map((actor) => [actor, 7 + 17 * Math.sqrt(Math.max(0, values.get(actor) ?? 0) / top)]));
}

// Radius at a scale of the drawing: seen from afar actors do not shrink to nothing.
function radiusOf(actor, scale) {
  const floor = view.actors.size > 1500 ? 0.28 : view.actors.size > 300 ? 0.4 : 0.55;
  return sizeOf(actor) * Math.max(1, (floor * Math.min(1, Math.max(0.6, $("canvas").clientWidth / 800))) / scale);
}

function nodeStyles() {
  sizeActors();
  farness = Math.min(1, Math.max(0.25, scaleToFit(data.actors).scale));
  return data.actors.filter((actor) => view.actors.has(actor)).map((actor) => (
    { id: actor.index, x: actor.x, y: actor.y, shape: "custom", ctxRenderer: renderActor, size: sizeOf(actor), color: colourOf(actor) }));
}

// What vis-network asks for: how to draw an actor, and how large it then is.
function renderActor({ ctx: context, id }) {
  const actor = data.actors[id], radius = radiusOf(actor, scaleNow());
  return { drawNode: () => drawActor(context, actor, radius), nodeDimensions: { width: 2 * radius, height: 2 * radius } };
}

function edgeStyles() {
  const { tie: colour, accent } = GROUNDS[theme()], ties = drawnTies(), dense = ties.length > DENSE;
  return ties.map((tie) => {
    const events = view.ties.get(tie), heads = arrows(tie, events);
    return { id: tie.index, from: tie.from, to: tie.to, width: widthOfTie(events), dashes: isUnsure(events) ? [6, 5] : false,
      color: { color: colour, hover: accent, opacity: dense ? (events.length > 1 ? 0.7 : 0.32) : 1 },
      arrows: { to: { enabled: heads.to, scaleFactor: 0.55 }, from: { enabled: heads.from, scaleFactor: 0.55 } } };
  });
}

// All ties; where there are too many the strongest tie of every actor, then the strongest of the rest.
function drawnTies() {
  const ties = [...view.ties.keys()];
  if (ties.length <= MOST_TIES) return ties;
  const ordered = ties.sort((a, b) => view.ties.get(b).length - view.ties.get(a).length || a.index - b.index);
  const first = new Map();
  for (const tie of ordered) for (const end of [tie.from, tie.to]) if (!first.has(end)) first.set(end, tie);
  return [...new Set([...first.values(), ...ordered])].slice(0, Math.max(MOST_TIES, new Set(first.values()).size));
}

// As thick as it has events; drawn thicker where the whole is seen from afar, or it would fade.
function widthOfTie(events) {
  return (1 + 1.6 * Math.log2(events.length)) / farness;
}

function isUnsure(events) {
  return events.every((event) => event.status !== "happened");
}
