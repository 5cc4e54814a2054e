// Where actors stand for the shape of the screen, and what part of the drawing is in sight.

const MOST_STRETCH = 1.4;

// The positions that came with the data, lying or standing as the screen does, and stretched a little to fill it.
function placeActors() {
  if (!data.actors.length) return;
  const free = freeArea(), shape = free.width / free.height, [wide, high] = ["x", "y"].map((axis) => spread(data.actors.map((actor) => actor.place[axis])));
  const turned = (shape < 0.9 && wide > high) || (shape > 1.1 && high > wide), given = turned ? high / wide : wide / high;
  const [kx, ky] = [Math.min(MOST_STRETCH, Math.max(1, shape / given)), Math.min(MOST_STRETCH, Math.max(1, given / shape))];
  for (const actor of data.actors) {
    const { x, y } = actor.place;
    Object.assign(actor, { x: kx * (turned ? y : x), y: ky * (turned ? x : y) });
  }
}

function spread(values) {
  return Math.max(1, most(values) - least(values));
}

function fitGraph(animated = true) {
  if (!view.actors.size) return;
  const { middle, scale, free } = scaleToFit([...view.actors]);
  show(middle, scale, free, animated);
}

// At what scale actors fill the free area, and the middle of them.
function scaleToFit(actors) {
  const xs = actors.map((actor) => actor.x), ys = actors.map((actor) => actor.y), free = freeArea();
  const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)];
  const scale = Math.min(1.5, free.width / Math.max(1, right - left), free.height / Math.max(1, bottom - top));
  return { middle: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale, free };
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
  const aside = Math.min(90, clientWidth * 0.16), top = Math.max(64, ($("counts")?.parentElement.offsetHeight ?? 0) + 28), bottom = Math.min(below + 44, clientHeight - top - 60);
  return { width: clientWidth - 2 * aside, height: clientHeight - top - bottom, x: 0, y: (top - bottom) / 2 };
}

function zoom(factor) {
  if (state.view === "map") return zoomMap(factor);
  return network.moveTo({ scale: network.getScale() * factor, animation: calm() ? { duration: 150 } : false });
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

function calm() {
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}

// Math.min and Math.max of many values: as arguments they would overflow the stack.
function least(values) {
  return values.reduce((one, other) => Math.min(one, other), Infinity);
}

function most(values) {
  return values.reduce((one, other) => Math.max(one, other), -Infinity);
}

function scaleNow() {
  return network?.getScale() || 1;
}
