// The view as a picture for a report: as it is seen, under its title and period, over what its colours mean.

const HEAD = 44, LINE = 24;

async function savePicture() {
  const { image, width, height, ratio, counts } = await drawnView(), lines = state.view === "timeline" && state.rows !== "actor" ? [] : legendLines($("canvas").querySelector("canvas").getContext("2d"), width - 40);
  const picture = h("canvas", { width: Math.round(width * ratio), height: Math.round((height + HEAD + LINE * (lines.length + 0.5)) * ratio) });
  const context = picture.getContext("2d"), { ground, ink } = GROUNDS[theme()];
  context.scale(ratio, ratio);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, picture.height);
  context.drawImage(image, 0, HEAD, width, height);
  Object.assign(context, { fillStyle: ink, textAlign: "center", textBaseline: "middle", font: `600 15px ${LETTERS}`, direction: document.documentElement.dir });
  context.fillText([document.title, pictured(), counts].map(isolated).join(" · "), width / 2, HEAD / 2, width - 20);
  lines.forEach((line, at) => drawLegendLine(context, line, width / 2, height + HEAD + LINE * (at + 0.5)));
  picture.toBlob((blob) => save(`${state.view === "table" ? "network" : state.view}.png`, blob), "image/png");
}

// The view as an image, its size in pixels of the page, and how many pixels of the image make one of these.
async function drawnView() {
  const counts = $("counts").firstChild.textContent, drawing = $(state.view)?.querySelector(":scope > svg");
  if (drawing) return { ...(await svgImage(drawing)), counts };
  const image = $("canvas").querySelector("canvas"), { clientWidth: width, clientHeight: height } = $("canvas");
  return { image, width, height, ratio: image.width / width, counts };
}

const LOOKS = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "opacity", "font-size", "font-weight", "font-family", "paint-order", "vector-effect"];

// A drawing of elements as an image that stands alone, each element with the looks that style sheets give it here.
async function svgImage(drawing) {
  const { width, height } = drawing.getBoundingClientRect(), copy = drawing.cloneNode(true), copies = copy.querySelectorAll("*");
  drawing.querySelectorAll("*").forEach((element, at) => {
    const style = getComputedStyle(element);
    for (const name of LOOKS) copies[at].setAttribute(name, style.getPropertyValue(name));
  });
  const ground = svg("rect", { width, height, fill: getComputedStyle(drawing.parentElement).backgroundColor });
  for (const [name, value] of Object.entries({ xmlns: SVG, width, height })) copy.setAttribute(name, value);
  copy.prepend(ground);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return { image, width, height, ratio: 2 };
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
