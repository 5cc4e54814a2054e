// The outline of the world (map.json: Natural Earth, public domain) and how a point of the globe comes onto the paper.

const DEGREE = Math.PI / 180;

// Natural Earth projection (Patterson; polynomials of Šavrič, Jenny, Patterson and Petrovič, 2011): [x, y] in units of
// the globe's radius, y downwards.
function projected(latitude, longitude) {
  const l = longitude * DEGREE, p = latitude * DEGREE, p2 = p * p, p4 = p2 * p2;
  return [
    l * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4))),
    -p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4))),
  ];
}

// One path a country: [code, path], in thousandths of the radius.
function outlines() {
  const arcs = WORLD.arcs.map(points);
  return Object.entries(WORLD.countries).map(([code, rings]) => [code, rings.map((ring) => ringPath(ring, arcs)).join("")]);
}

function points(deltas) {
  const found = [];
  let x = 0, y = 0;
  for (let at = 0; at < deltas.length; at += 2) found.push([x += deltas[at], y += deltas[at + 1]]);
  return found;
}

// A ring that crosses the 180th meridian goes on beyond it.
function ringPath(ring, arcs) {
  let path = "", last = null;
  for (const [x, y] of ring.flatMap((arc) => (arc >= 0 ? arcs[arc] : [...arcs[~arc]].reverse()))) {
    const turned = last === null ? x : x + 360 * WORLD.steps * Math.round((last - x) / (360 * WORLD.steps));
    const [px, py] = projected(y / WORLD.steps, turned / WORLD.steps);
    path += `${last === null ? "M" : "L"}${(1000 * px).toFixed(1)} ${(1000 * py).toFixed(1)}`;
    last = turned;
  }
  return `${path}Z`;
}
