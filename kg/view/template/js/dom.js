// Elements. Text reaches the document as text nodes only; there is no other door.

function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false || name === "text") continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  return "text" in properties ? fill(element, String(properties.text)) : fill(element, children);
}

// Replace what an element holds; children that are null, undefined or false are left out.
function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

function $(id) {
  return document.getElementById(id);
}

// A button; `label` is read aloud where the text alone does not say what it does.
function button(text, onclick, properties = {}) {
  return h("button", { type: "button", onclick, ...properties, text });
}

const ICONS = {
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  fit: "M6 2H2v4M10 2h4v4M6 14H2v-4M10 14h4v-4",
  play: "M5 3l8 5-8 5z",
  stop: "M4 4h8v8H4z",
  theme: "M8 2a6 6 0 1 0 0 12zM8 2a6 6 0 0 1 0 12",
  filter: "M2 3h12L9.5 8.5V13l-3-1.500V8.500z",
  list: "M5 4h9M5 8h9M5 12h9M2 4h.1M2 8h.1M2 12h.1",
  close: "M4 4l8 8M12 4l-8 8",
  download: "M8 2v8M4.500 7L8 10.500 11.500 7M3 13.500h10",
  map: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c-4 4-4 8 0 12M8 2c4 4 4 8 0 12",
  timeline: "M2 4h12M2 8h12M2 12h12M5 4h.1M10 8h.1M7 12h.1M5 2.500v3M10 6.500v3M7 10.500v3",
  table: "M2 3h12v10H2zM2 6.500h12M6.500 3v10",
  network: "M4 6a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM12.500 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5.500 14.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6 4.500l4.500 1.800M4.300 6l.8 4.500M7 11.500l4-3",
};

function icon(name) {
  return svg("svg", { viewBox: "0 0 16 16", class: `icon icon-${name}`, "aria-hidden": "true" }, svg("path", { d: ICONS[name] }));
}

function iconButton(name, label, onclick, properties = {}) {
  return h("button", { type: "button", "aria-label": label, title: label, onclick, ...properties }, icon(name));
}
