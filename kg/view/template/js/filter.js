// Which events, ties and actors the filters leave. Within a filter nothing chosen means everything.
//
// An event stays if its days meet the period, and its type, status, one of its topics, and one of its actors'
// countries and kinds are chosen. A tie stays with enough such events, where one end is of a chosen country
// and both ends are of a chosen kind.

const PASSES = {
  type: (event) => [event.type],
  topic: (event) => event.topics,
  status: (event) => [event.status],
  country: (event) => event.actors.map((actor) => data.actors[actor].country),
  kind: (event) => event.actors.map((actor) => data.actors[actor].kind),
};

function passes(event, facet) {
  return !state[facet].size || PASSES[facet](event).some((value) => state[facet].has(value));
}

function inPeriod(event) {
  if (!state.from && !state.to) return true;
  return event.days !== null && (!state.from || event.days[1] >= state.from) && (!state.to || event.days[0] <= state.to);
}

function chosen(facet, value) {
  return !state[facet].size || state[facet].has(value);
}

// What is shown: events, ties (tie → its events that stay), actors; `undated` counts events that only lack a date.
function filtered() {
  const undatedToo = data.events.filter((event) => FACETS.every((facet) => passes(event, facet)));
  const events = new Set(undatedToo.filter(inPeriod));
  const ties = new Map();
  for (const tie of data.ties) {
    const told = tie.events.map((index) => data.events[index]).filter((event) => events.has(event));
    const [one, other] = [data.actors[tie.from], data.actors[tie.to]];
    const country = chosen("country", one.country) || chosen("country", other.country);
    if (told.length >= state.least && country && chosen("kind", one.kind) && chosen("kind", other.kind)) ties.set(tie, told);
  }
  const actors = new Set([...ties.keys()].flatMap((tie) => [data.actors[tie.from], data.actors[tie.to]]));
  if (state.alone && state.least === 1) {
    for (const event of events) {
      for (const actor of event.actors.map((index) => data.actors[index])) {
        if (chosen("country", actor.country) && chosen("kind", actor.kind)) actors.add(actor);
      }
    }
  }
  return { events, ties, actors, undated: undatedToo.filter((event) => event.days === null && !events.has(event)).length };
}

// Only an actor, those tied to it, and the ties among them.
function neighbourhood(view, actor) {
  const near = new Set([actor]);
  for (const tie of view.ties.keys()) {
    if (tie.from === actor.index) near.add(data.actors[tie.to]);
    if (tie.to === actor.index) near.add(data.actors[tie.from]);
  }
  const ties = new Map([...view.ties].filter(([tie]) => near.has(data.actors[tie.from]) && near.has(data.actors[tie.to])));
  const events = new Set([...ties.values()].flat());
  for (const event of actor.events) if (view.events.has(event)) events.add(event);
  return { ...view, actors: near, ties, events };
}

// How many events each value of a facet would show, the other filters as they are.
function facetCounts(facet) {
  const counts = new Map();
  const others = FACETS.filter((other) => other !== facet);
  for (const event of data.events) {
    if (!inPeriod(event) || !others.every((other) => passes(event, other))) continue;
    for (const value of new Set(PASSES[facet](event))) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function isFiltered() {
  return Boolean(state.from || state.to || state.least > 1 || FACETS.some((facet) => state[facet].size));
}
