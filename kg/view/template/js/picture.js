// The drawing as a picture for a report: as it is seen, under its title and period, over what its colours mean.

const HEAD = 44, LINE = 24;

function savePicture() {
  const drawn = $("canvas").querySelector("canvas"), ratio = drawn.width / $("canvas").clientWidth;
  const lines = legendLines(drawn.getContext("2d"), drawn.width / ratio - 40);
  const picture = h("canvas", { width: drawn.width, height: drawn.height + (HEAD + LINE * (lines.length + 0.5)) * ratio });
  const context = picture.getContext("2d"), { ground, ink } = GROUNDS[theme()];
  context.fillStyle = ground;
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(drawn, 0, HEAD * ratio);
  context.scale(ratio, ratio);
  const width = picture.width / ratio, title = [document.title, pictured(), $("counts").firstChild.textContent];
  Object.assign(context, { fillStyle: ink, textAlign: "center", textBaseline: "middle", font: `600 15px ${LETTERS}`, direction: document.documentElement.dir });
  context.fillText(title.map(isolated).join(" · "), width / 2, HEAD / 2, width - 20);
  lines.forEach((line, at) => drawLegendLine(context, line, width / 2, drawn.height / ratio + HEAD + LINE * (at + 0.5)));
  picture.toBlob((blob) => save("network.png", blob), "image/png");
}

function pictured() {
  return state.from || state.to ? $("period-text").textContent : t("period.all");
}

// What the colours stand for, in lines that are no wider than the picture: [colour, name, width].
function legendLines(context, width) {
  context.save();
  context.font = `400 12px ${LETTERS}`;
  const lines = [[]];
  let filled = 0;
  for (const [colour, name] of legendColours()) {
    const wide = context.measureText(isolated(name)).width + 36;
    if (filled + wide > width && lines.at(-1).length) {
      lines.push([]);
      filled = 0;
    }
    lines.at(-1).push([colour, name, wide]);
    filled += wide;
  }
  context.restore();
  return lines;
}

function drawLegendLine(context, line, middle, y) {
  let x = middle - line.reduce((sum, [, , wide]) => sum + wide, 0) / 2;
  Object.assign(context, { textAlign: "left", font: `400 12px ${LETTERS}` });
  for (const [colour, name, wide] of line) {
    context.fillStyle = colour;
    context.fillRect(x, y - 6, 12, 12);
    context.fillStyle = GROUNDS[theme()].ink;
    context.fillText(isolated(name), x + 18, y);
    x += wide;
  }
}
