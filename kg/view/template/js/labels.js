// Names on the drawing: the important first, each where there is room, none over another, all of one size on screen.

const WIDTHS = new Map(); // measuring text is slow, and names repeat with every frame
const LONGEST = 30, ONE_LINE = 22, MOST_LABELS = 400, FEW = 6, LEADERS = 8, LETTERS = '"Noto Sans", "Noto Sans Arabic", sans-serif';

// Which names are drawn and where: { lines, box, x, y, size, weight, lit }.
function placedLabels(context, scale, near) {
  const sight = sightOf(scale), lit = (actor) => near?.actors.has(actor) ?? false, first = (actor) => actor === hovered || lit(actor);
  const must = (actor) => actor === hovered || (lit(actor) && (near.actors.size <= FEW || actor === state.selected.actor || actor === state.selected.other));
  const inSight = [...view.actors].filter((actor) => Math.abs(actor.x - sight.x) < sight.w && Math.abs(actor.y - sight.y) < sight.h);
  const actors = inSight.sort((a, b) => must(b) - must(a) || first(b) - first(a) || sizeOf(b) - sizeOf(a)).slice(0, MOST_LABELS);
  const leaders = new Set([...inSight].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, LEADERS));
  const taken = [...overlays(scale), ...(inSight.length <= MOST_LABELS ? inSight.map((actor) => nodeBox(actor, scale)) : [])], placed = [];
  for (const actor of actors) {
    const important = sizeOf(actor) > 15, size = (important ? 14 : 12.5) / scale, weight = important || first(actor) ? 600 : 400;
    const lines = wrapped(actorName(actor)), width = most(lines.map((line) => widthOf(context, line, weight))) * size, high = size * (0.15 + 1.2 * lines.length), side = size * 0.3;
    const box = roomFor(actor, width + 2 * side, high, taken, must(actor) ? "must" : leaders.has(actor) ? "may" : "", sight, scale);
    if (!box) continue;
    taken.push(box);
    placed.push({ lines, box, x: box.x + width / 2 + side, y: box.y + size * 0.68, size, weight, lit: first(actor) });
  }
  return placed;
}

function drawLabels(context, scale, labels) {
  const { ink, halo } = GROUNDS[theme()];
  context.save();
  Object.assign(context, { textAlign: "center", textBaseline: "middle", lineJoin: "round", strokeStyle: halo, fillStyle: ink, lineWidth: 4 / scale });
  for (const { lines, x, y, size, weight } of labels) {
    context.font = `${weight} ${size}px ${LETTERS}`;
    lines.forEach((line, at) => context.strokeText(isolated(line), x, y + at * size * 1.2));
    lines.forEach((line, at) => context.fillText(isolated(line), x, y + at * size * 1.2));
  }
  context.restore();
}

// The middle of what the screen shows, and how far it reaches to either side.
function sightOf(scale) {
  const { clientWidth, clientHeight } = $("canvas"), { x, y } = network.getViewPosition();
  return { x, y, w: clientWidth / scale / 2, h: clientHeight / scale / 2 };
}

// What lies over the drawing, as boxes of it: under the buttons, the counts and the legend no name can be read.
function overlays(scale) {
  const frame = $("canvas").getBoundingClientRect(), { x, y, w, h } = sightOf(scale);
  return [...document.querySelectorAll(".zoom, .notes > *, #legend")].map((element) => element.getBoundingClientRect()).filter(({ width }) => width)
    .map((box) => ({ x: x - w + (box.left - frame.left) / scale, y: y - h + (box.top - frame.top) / scale, w: box.width / scale, h: box.height / scale }));
}

function nodeBox(actor, scale) {
  const half = radiusOf(actor, scale) * 0.85;
  return { x: actor.x - half, y: actor.y - half, w: 2 * half, h: 2 * half, actor };
}

// Below the actor, else above, beside or aslant of it, wholly in sight. An important one may lie over actors, though not over
// names, and one that must be seen goes somewhere in any case.
function roomFor(actor, w, h, taken, pressing, sight, scale) {
  const { x, y } = actor, gap = radiusOf(actor, scale) + h * 0.12;
  const places = [
    { x: x - w / 2, y: y + gap, w, h }, { x: x - w / 2, y: y - gap - h, w, h },
    { x: x + gap + h * 0.2, y: y - h / 2, w, h }, { x: x - gap - h * 0.2 - w, y: y - h / 2, w, h },
    ...[[1, 1], [-1, 1], [1, -1], [-1, -1]].map(([across, along]) => ({ x: x + (across > 0 ? gap * 0.6 : -gap * 0.6 - w), y: y + (along > 0 ? gap * 0.6 : -gap * 0.6 - h), w, h })),
  ];
  const whole = places.filter((place) => place.x > sight.x - sight.w && place.x + w < sight.x + sight.w && place.y + h < sight.y + sight.h);
  const clear = (ofActors) => (place) => !taken.some((box) => box.actor !== actor && (ofActors || !box.actor) && overlap(place, box));
  const free = whole.find(clear(true)) ?? (pressing ? leastCover(whole.filter(clear(false)), actor, taken) : null);
  return free ?? (pressing === "must" ? whole[0] ?? places[0] : null);
}

// Of several places the one that covers least of other actors.
function leastCover(places, actor, taken) {
  const cover = (place) => taken.reduce((sum, box) => (box.actor && box.actor !== actor && overlap(place, box) ? sum + box.w : sum), 0);
  return places.map((place) => [cover(place), place]).sort((a, b) => a[0] - b[0])[0]?.[1] ?? null;
}

function overlap(a, b) {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

// Width of a text at a size of 1.
function widthOf(context, text, weight) {
  const key = `${weight} ${text}`;
  if (!WIDTHS.has(key)) {
    context.font = `${weight} 20px ${LETTERS}`;
    WIDTHS.set(key, context.measureText(isolated(text)).width / 20);
  }
  return WIDTHS.get(key);
}

// A long name on two lines, cut at the blank nearest to its middle.
function wrapped(text) {
  const letters = shown(text), blanks = [...letters.matchAll(/ (?=[^ *])/g)].map(({ index }) => index);
  if ([...letters].length <= ONE_LINE || !blanks.length) return [shortened(text)];
  const at = blanks.reduce((one, other) => (Math.abs(other - letters.length / 2) < Math.abs(one - letters.length / 2) ? other : one));
  return [letters.slice(0, at), letters.slice(at + 1)].map(shortened);
}

function shortened(text) {
  const letters = [...shown(text)];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : letters.join("");
}
