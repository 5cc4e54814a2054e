// The network that is shown as GraphML, for Gephi, Cytoscape, yEd and networkx: an attribute a column of the tables.

const NODE_KEYS = ["label", "kind", "country", "community"], EDGE_KEYS = { weight: "int", first: "string", last: "string", types: "string" };

function saveGraph() {
  save("network.graphml", new Blob([graphML()], { type: "application/xml;charset=utf-8" }));
}

function graphML() {
  const names = measureNames(), key = (id, of, type) => `<key id="${of}-${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>', '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_KEYS.map((id) => key(id, "node", id === "community" ? "int" : "string")), ...names.map((id) => key(id, "node", "double")),
    ...Object.entries(EDGE_KEYS).map(([id, type]) => key(id, "edge", type)),
    '<graph edgedefault="undirected">', ...[...view.actors].map((actor) => nodeElement(actor, names)), ...[...view.ties].map(edgeElement), "</graph>", "</graphml>", "",
  ].join("\n");
}

function nodeElement(actor, names) {
  const values = { label: plainName(actor), kind: actor.kind, country: actor.country, community: actor.community, ...Object.fromEntries(names.map((name) => [name, measure(name).get(actor)])) };
  return `<node id="${inXML(actor.id)}">${dataElements("node", values)}</node>`;
}

function edgeElement([tie, events]) {
  const days = events.map((event) => event.days?.[0]).filter(Boolean).sort();
  const values = { weight: events.length, first: days[0], last: days.at(-1), types: [...new Set(events.map((event) => event.type))].join("; ") };
  return `<edge source="${inXML(data.actors[tie.from].id)}" target="${inXML(data.actors[tie.to].id)}">${dataElements("edge", values)}</edge>`;
}

function dataElements(of, values) {
  return Object.entries(values).filter(([, value]) => value !== undefined && value !== "").map(([id, value]) => `<data key="${of}-${id}">${inXML(value)}</data>`).join("");
}

// A text as XML may hold it: without characters that XML does not know, marks of XML written out.
function inXML(value) {
  return String(value).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replace(/[<>&"']/g, (mark) => `&#${mark.codePointAt(0)};`);
}
