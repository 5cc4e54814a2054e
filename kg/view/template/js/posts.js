// The posts of an actor, each with the days between which articles attest it.

function posts(actor) {
  if (!actor.posts.length) return null;
  return h("section", {}, h("h3", { text: t("posts") }), h("ul", { class: "posts" }, postGroups(actor.posts).map(({ role, country, wording, dates }) => h("li", {},
    h("span", { text: [role && label("role", role), country && label("country", country)].filter(Boolean).join(state.language === "ar" ? "، " : ", ") }),
    wording ? quoted("span", wording, { class: "quiet" }) : null,
    dates.length ? h("span", { class: "quiet" }, `${t("post.attested")} `, h("bdi", { dir: "ltr", text: dates.length > 1 ? `${dates[0]} – ${dates.at(-1)}` : dates[0] })) : null))));
}

// One line a post, from the first to the last day on which an article attests it.
function postGroups(all) {
  const groups = new Map();
  for (const { role, country, date, wording } of all) {
    const group = groups.get(`${role} ${country}`) ?? { role, country, wording: "", dates: [] };
    group.wording ||= wording;
    if (date) group.dates.push(date);
    groups.set(`${role} ${country}`, group);
  }
  return [...groups.values()].map((group) => ({ ...group, dates: [...new Set(group.dates)].sort() }));
}
