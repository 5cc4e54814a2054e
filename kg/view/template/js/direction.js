// Which way an event runs between two actors: from the visitor to the host, from the giver to the receiver.

const FROM_PARTS = ["guest", "giver", "head", "member"], TO_PARTS = ["host", "receiver"];

function runs(event, from, to) {
  if (event.type !== "visit" && event.type !== "transfer" && event.type !== "deployment" && event.type !== "port-call") return false;
  const part = (actor) => event.participants.find((participant) => participant.actor === actor)?.part;
  const country = data.actors[to].kind === "country" && event.place.country === data.actors[to].country;
  return FROM_PARTS.includes(part(from)) && (TO_PARTS.includes(part(to)) || (event.type !== "transfer" && country));
}

// At which ends a tie has arrowheads.
function arrows(tie, events) {
  return { to: events.some((event) => runs(event, tie.from, tie.to)), from: events.some((event) => runs(event, tie.to, tie.from)) };
}
