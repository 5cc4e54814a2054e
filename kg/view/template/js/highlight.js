// What a selection lights up: a veil over the whole drawing, and on it the ties, actors and names that matter.

// { actors, ties }, or null where nothing is selected.
function highlighted() {
  const { selected } = state;
  if (!selected) return null;
  if (selected.kind === "path") return shownPath(selected);
  if (selected.kind === "tie") return { actors: new Set(endsOf(selected.tie)), ties: new Set([selected.tie]) };
  if (selected.kind !== "actor") return ofEvents(eventsOf(selected));
  const ties = selected.actor.ties.filter((tie) => view.ties.has(tie));
  return { actors: new Set([selected.actor, ...ties.flatMap(endsOf)]), ties: new Set(ties) };
}

// Who took part in events that are shown, and the ties that these events make.
function ofEvents(events) {
  const told = new Set(events), actors = new Set(events.flatMap((event) => event.actors.map((index) => data.actors[index])));
  return { actors, ties: new Set([...view.ties].filter(([, of]) => of.some((event) => told.has(event))).map(([tie]) => tie)) };
}

function endsOf(tie) {
  return [data.actors[tie.from], data.actors[tie.to]];
}

function drawOver(context, scale) {
  const lit = highlighted(), labels = placedLabels(context, scale, lit);
  drawLabels(context, scale, labels.filter((label) => !label.lit));
  if (lit) {
    drawVeil(context, scale);
    for (const tie of lit.ties) if (view.ties.has(tie)) drawTie(context, tie, view.ties.get(tie), scale);
    for (const actor of lit.actors) if (view.actors.has(actor)) drawActor(context, actor, radiusOf(actor, scale));
  }
  drawLabels(context, scale, labels.filter((label) => label.lit));
}

function drawVeil(context, scale) {
  const { x, y, w, h } = sightOf(scale);
  context.save();
  context.globalAlpha = 0.78;
  context.fillStyle = GROUNDS[theme()].ground;
  context.fillRect(x - w - 5, y - h - 5, 2 * w + 10, 2 * h + 10);
  context.restore();
}

function drawTie(context, tie, events, scale) {
  const [one, other] = endsOf(tie), heads = arrows(tie, events);
  context.save();
  context.strokeStyle = context.fillStyle = GROUNDS[theme()].accent;
  context.lineWidth = Math.max(widthOfTie(events) + 1, 1.3 / scale);
  context.setLineDash(isUnsure(events) ? [6, 5] : []);
  context.beginPath();
  context.moveTo(one.x, one.y);
  context.lineTo(other.x, other.y);
  context.stroke();
  if (heads.to) drawHead(context, one, other, scale);
  if (heads.from) drawHead(context, other, one, scale);
  context.restore();
}

function drawHead(context, from, to, scale) {
  const angle = Math.atan2(to.y - from.y, to.x - from.x), back = radiusOf(to, scale) + 1, long = Math.max(11, 7 / scale);
  const [x, y] = [to.x - back * Math.cos(angle), to.y - back * Math.sin(angle)];
  context.beginPath();
  context.moveTo(x, y);
  for (const side of [-0.4, 0.4]) context.lineTo(x - long * Math.cos(angle + side), y - long * Math.sin(angle + side));
  context.fill();
}

function drawActor(context, actor, radius) {
  const ground = GROUNDS[theme()], chosenOne = state.selected && [state.selected.actor, state.selected.other].includes(actor);
  context.save();
  context.fillStyle = colourOf(actor);
  context.strokeStyle = chosenOne || actor === hovered ? ground.ink : ground.halo;
  context.lineWidth = radius * (chosenOne ? 0.2 : 0.1);
  outline(context, shapeOf(actor.kind), actor.x, actor.y, radius);
  context.fill();
  context.stroke();
  context.restore();
}

function outline(context, shape, x, y, size) {
  const corners = {
    square: [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
    triangle: [[0, -1.2], [1.15, 0.85], [-1.15, 0.85]],
    diamond: [[0, -1.15], [1.15, 0], [0, 1.15], [-1.15, 0]],
    hexagon: [[1, 0], [0.5, 0.866], [-0.5, 0.866], [-1, 0], [-0.5, -0.866], [0.5, -0.866]],
  }[shape];
  context.beginPath();
  if (!corners) context.arc(x, y, size, 0, 2 * Math.PI);
  else corners.forEach(([dx, dy], at) => (at ? context.lineTo(x + dx * size, y + dy * size) : context.moveTo(x + dx * size, y + dy * size)));
  context.closePath();
}
