// Measures that come of walking along ties until nothing changes: eigenvector centrality and PageRank.
// `ties` holds for each actor its ties as [number of the other, weight].

const ROUNDS = 1000, STILL = 1e-11;

// Piece by piece, each as long as the square root of its share of the actors, so that the whole has length 1.
function eigenvector(ties) {
  const values = new Float64Array(ties.length);
  for (const piece of pieces(ties)) {
    const length = Math.sqrt(piece.length / ties.length);
    firstVector(ties, piece, values);
    for (const actor of piece) values[actor] *= length;
  }
  return values;
}

function pieces(ties) {
  const seen = new Uint8Array(ties.length), all = [];
  for (let start = 0; start < ties.length; start += 1) {
    if (seen[start]) continue;
    const piece = [start];
    seen[start] = 1;
    for (const actor of piece) {
      for (const [other] of ties[actor]) {
        if (!seen[other]) piece.push(other);
        seen[other] = 1;
      }
    }
    all.push(piece);
  }
  return all;
}

// Each actor keeps its own share at every step (the matrix plus 1), or two-sided networks would swing for ever.
function firstVector(ties, piece, values) {
  const next = new Float64Array(ties.length);
  for (const actor of piece) values[actor] = 1 / Math.sqrt(piece.length);
  for (let round = 0, moved = 1; round < ROUNDS && moved > STILL * piece.length; round += 1) {
    let square = 0;
    for (const actor of piece) {
      next[actor] = ties[actor].reduce((sum, [other, weight]) => sum + values[other] * weight, values[actor]);
      square += next[actor] ** 2;
    }
    moved = 0;
    for (const actor of piece) {
      const value = next[actor] / Math.sqrt(square);
      moved += Math.abs(value - values[actor]);
      values[actor] = value;
    }
  }
}

function pageRank(ties, damping = 0.85) {
  const n = ties.length, out = ties.map((near) => near.reduce((sum, [, weight]) => sum + weight, 0));
  let values = new Float64Array(n).fill(1 / n);
  for (let round = 0, moved = 1; round < ROUNDS && moved > STILL * n; round += 1) {
    const next = new Float64Array(n).fill((1 - damping) / n);
    ties.forEach((near, actor) => {
      for (const [other, weight] of near) next[other] += (damping * values[actor] * weight) / out[actor];
    });
    moved = next.reduce((sum, value, actor) => sum + Math.abs(value - values[actor]), 0);
    values = next;
  }
  return values;
}
