// Names on the drawing: the important first, each where there is room, none over another, all of one size on screen.

const WIDTHS = new Map(); // measuring text is slow, and names repeat with every frame
const LONGEST = 34;

function drawLabels(context, scale) {
  const ground = GROUNDS[theme()], near = highlighted();
  const sight = sightOf(scale);
  const lit = (actor) => actor === hovered || (near?.actors.has(actor) ?? false);
  const actors = [...view.actors].filter((actor) => Math.abs(actor.x - sight.x) < sight.w && Math.abs(actor.y - sight.y) < sight.h).sort((a, b) => lit(b) - lit(a) || sizeOf(b) - sizeOf(a));
  const taken = actors.length <= 400 ? actors.map((actor) => nodeBox(actor)) : [];
  context.save();
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.strokeStyle = ground.halo;
  for (const actor of actors.slice(0, 500)) {
    const important = sizeOf(actor) > 15, faded = near && !lit(actor);
    if (faded && actor !== hovered && taken.length > 250) continue;
    const size = (important ? 14 : 12.5) / scale;
    context.font = `${important || lit(actor) ? 600 : 400} ${size}px "Noto Sans", "Noto Sans Arabic", sans-serif`;
    const text = shortened(actorName(actor)), width = widthOf(context, text, size) * size;
    const box = roomFor(actor, width, size * 1.35, taken, lit(actor), sight);
    if (!box) continue;
    taken.push(box);
    context.globalAlpha = faded ? 0.3 : 1;
    context.lineWidth = 4 / scale;
    context.fillStyle = ground.ink;
    context.strokeText(isolated(text), box.x + width / 2, box.y + size * 0.68);
    context.fillText(isolated(text), box.x + width / 2, box.y + size * 0.68);
  }
  context.restore();
}

// The middle of what the screen shows, and how far it reaches to either side.
function sightOf(scale) {
  const { clientWidth, clientHeight } = $("canvas"), { x, y } = network.getViewPosition();
  return { x, y, w: clientWidth / scale / 2, h: clientHeight / scale / 2 };
}

function nodeBox(actor) {
  const half = sizeOf(actor) * 0.85;
  return { x: actor.x - half, y: actor.y - half, w: 2 * half, h: 2 * half, actor };
}

// Below the actor, else above, else beside it, wholly in sight; a label that must be seen goes there in any case.
function roomFor(actor, w, h, taken, must, sight) {
  const { x, y } = actor, gap = sizeOf(actor) + h * 0.12;
  const places = [
    { x: x - w / 2, y: y + gap, w, h }, { x: x - w / 2, y: y - gap - h, w, h },
    { x: x + gap + h * 0.2, y: y - h / 2, w, h }, { x: x - gap - h * 0.2 - w, y: y - h / 2, w, h },
  ];
  const whole = places.filter((place) => place.x > sight.x - sight.w && place.x + w < sight.x + sight.w && place.y + h < sight.y + sight.h);
  const free = whole.find((place) => !taken.some((box) => box.actor !== actor && overlap(place, box)));
  return free ?? (must ? whole[0] ?? places[0] : null);
}

function overlap(a, b) {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

function widthOf(context, text, size) {
  const key = `${context.font.split(" ")[0]} ${text}`;
  if (!WIDTHS.has(key)) WIDTHS.set(key, context.measureText(isolated(text)).width / size);
  return WIDTHS.get(key);
}

function shortened(text) {
  const letters = [...shown(text)];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : letters.join("");
}
