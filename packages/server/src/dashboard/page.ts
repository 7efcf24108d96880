// The page: what operators see, in one file without anything from elsewhere. Whatever strangers say is set as text.

export const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 0.5rem; }
dl div { border: 1px solid; border-radius: 0.3rem; padding: 0.3rem 0.6rem; }
dd { margin: 0; font-size: 1.3rem; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; margin-block: 1rem; }
caption { text-align: start; font-weight: bold; }
th, td { border-block-end: 1px solid; padding: 0.2rem 0.5rem; text-align: start; overflow-wrap: anywhere; }
td.number { text-align: end; font-variant-numeric: tabular-nums; }
#log { max-height: 20rem; overflow: auto; border: 1px solid; padding: 0.5rem; list-style: none; overflow-wrap: anywhere; }
#log li.warn, #log li.error { font-weight: bold; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;

export const script = `
"use strict";
const $ = (id) => document.getElementById(id);
const writes = document.body.dataset.writes === "true";
let token = "";
let before;
let following;

const headers = () => (token === "" ? {} : { authorization: "Bearer " + token });

function cell(row, text, kind) {
  const td = row.insertCell();
  td.textContent = text;
  if (kind) td.className = kind;
  return td;
}

function fill(body, rows, make) {
  const kept = document.activeElement?.dataset?.key;
  body.replaceChildren();
  for (const each of rows) make(body.insertRow(), each);
  // Whoever had come to a button by the keyboard stays there.
  if (kept) body.querySelector('[data-key="' + CSS.escape(kept) + '"]')?.focus();
}

function figure(id, value) {
  if ($(id).textContent !== value) $(id).textContent = value;
}

function show(snapshot) {
  const { stats, at } = snapshot;
  const seconds = before ? (at - before.at) / 1000 : 0;
  const rate = (name) => (seconds > 0 ? Math.round((stats[name] - before.stats[name]) / seconds).toLocaleString() : "…");
  figure("name", snapshot.name);
  figure("state", snapshot.state + (snapshot.loggedOn ? "" : ", without Steam"));
  figure("players", stats.players + " of " + snapshot.maxPlayers);
  figure("pending", String(stats.pending));
  figure("in", rate("messagesIn"));
  figure("out", rate("messagesOut"));
  figure("ticks", rate("ticks"));
  figure("skipped", stats.ticksSkipped.toLocaleString());
  figure("dropped", stats.dropped.toLocaleString());
  fill($("who"), snapshot.players, (row, player) => {
    cell(row, player.name);
    cell(row, player.steamId);
    cell(row, player.address ?? "Steam's relays");
    cell(row, player.ping < 0 ? "–" : String(player.ping), "number");
    cell(row, String(player.score), "number");
    if (!writes) return;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Kick";
    button.dataset.key = player.steamId;
    button.setAttribute("aria-label", "Kick " + player.name);
    button.addEventListener("click", () => act("kick", { steamId: player.steamId }));
    cell(row, "").append(button);
  });
  const hits = Object.entries(stats.limits).filter(([, count]) => count > 0);
  fill($("limits"), hits, (row, [name, count]) => {
    cell(row, name);
    cell(row, count.toLocaleString(), "number");
  });
  before = snapshot;
}

function log({ level, message, fields }) {
  const line = document.createElement("li");
  line.className = level;
  line.textContent = new Date().toLocaleTimeString() + " " + message + " " + JSON.stringify(fields);
  $("log").prepend(line);
  while ($("log").children.length > 200) $("log").lastChild.remove();
}

async function act(what, body) {
  const answer = await fetch(what, { method: "POST", headers: { ...headers(), "content-type": "application/json" }, body: JSON.stringify(body) });
  say(answer.ok ? what + ": done" : what + ": " + (await answer.text()));
}

function say(text) {
  $("said").textContent = text;
}

async function follow() {
  following?.abort();
  const { signal } = (following = new AbortController());
  try {
    const answer = await fetch("events", { headers: headers(), signal });
    if (answer.status === 401) return say("A token is needed to look on.");
    say("");
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let rest = ""; ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      const lines = (rest + value).split("\\n");
      rest = lines.pop();
      for (const line of lines) {
        const what = JSON.parse(line);
        if (what.snapshot) show(what.snapshot);
        else log(what);
      }
    }
  } catch {}
  // With another token, another one looks on.
  if (signal.aborted) return;
  say("The server is not there. Looking again.");
  setTimeout(follow, 2000);
}

$("token")?.addEventListener("submit", (event) => {
  event.preventDefault();
  token = new FormData(event.target).get("token");
  follow();
});
$("drain")?.addEventListener("click", () => {
  if (confirm("No new players, and the end of the server. Go on?")) act("drain", {});
});
follow();
`;

const figures: readonly [id: string, label: string][] = [
  ["state", "State"],
  ["players", "Players"],
  ["pending", "Coming in"],
  ["in", "Messages in, a second"],
  ["out", "Messages out, a second"],
  ["ticks", "Ticks a second"],
  ["skipped", "Ticks left out"],
  ["dropped", "Messages dropped"],
];

const table = (id: string, caption: string, columns: readonly string[]): string =>
  `<table><caption>${caption}</caption><thead><tr>${columns.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead>` +
  `<tbody id="${id}"></tbody></table>`;

/** @param writes - whether a token lets operators do something */
export function page(writes: boolean): string {
  const who = ["Name", "SteamID", "Address", "Ping, ms", "Score", ...(writes ? ["Do"] : [])];
  const controls =
    '<form id="token"><label>Token <input name="token" type="password" autocomplete="off"></label> <button>Use it</button></form>' +
    '<p><button id="drain" type="button">Drain</button></p>';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Game server</title>
<style>${style}</style>
<body data-writes="${writes}">
<main>
<h1 id="name">Game server</h1>
<p id="said" role="status"></p>
<dl>${figures.map(([id, label]) => `<div><dt>${label}</dt><dd id="${id}">…</dd></div>`).join("")}</dl>
${table("who", "Players", who)}
${table("limits", "Limits that were hit", ["Limit", "How often"])}
<h2 id="logged">Log</h2>
<ol id="log" role="log" aria-labelledby="logged" tabindex="0"></ol>
${writes ? controls : ""}
</main>
<script>${script}</script>
</body>
</html>
`;
}
