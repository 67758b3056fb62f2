/**
 * The page's script. It runs in a browser that knows nothing of Redthread, so it stands alone; all text goes into the page as
 * text nodes or onto the canvas, never as markup.
 */
export const PAGE_SCRIPT = String.raw`"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const { nodes, lines, types, articles } = data;
  const $ = (id) => document.getElementById(id);
  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const counted = (n, one, many = one + "s") => n.toLocaleString("en") + " " + (n === 1 ? one : many);
  const more = data.apart === 0 ? "" : " (" + data.apart.toLocaleString("en") + " more without a line left out)";
  $("told").textContent = [counted(nodes.length, "entity", "entities") + more, counted(lines.length, "line"), counted(articles.length, "article")].join(", ");

  // What is shown and what is chosen.
  const shownTypes = new Set(types.map((_, i) => i));
  let chosen = null; // { node } or { line }
  let hovered = -1;
  const near = nodes.map(() => []);
  lines.forEach(([a, b], i) => { near[a].push(i); near[b].push(i); });
  const isShown = (n) => shownTypes.has(nodes[n][1]);

  // The canvas: discs and lines in layout units, seen through a camera.
  const canvas = $("graph");
  const context = canvas.getContext("2d");
  const icons = types.map((type) => new Path2D(type[3]));
  const camera = { x: 0, y: 0, scale: 1 };
  const css = (name) => getComputedStyle(document.body).getPropertyValue(name).trim();
  const spot = (n) => [(nodes[n][2] - camera.x) * camera.scale + canvas.clientWidth / 2, (camera.y - nodes[n][3]) * camera.scale + canvas.clientHeight / 2];
  const radius = (n) => Math.max(2.5, nodes[n][4] * Math.min(1.35, Math.max(0.4, camera.scale)));
  let touched = false; // whether somebody has moved the picture
  function fit() {
    touched = false;
    if (nodes.length === 0) return;
    let [l, r, t, b] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const n of nodes) { l = Math.min(l, n[2] - n[4]); r = Math.max(r, n[2] + n[4]); t = Math.min(t, n[3] - n[4]); b = Math.max(b, n[3] + n[4]); }
    // It stands above the legend.
    const high = canvas.clientHeight - $("types").offsetHeight;
    camera.scale = Math.max(0.02, Math.min((canvas.clientWidth - 60) / Math.max(1, r - l), (high - 40) / Math.max(1, b - t)));
    camera.x = (l + r) / 2; camera.y = (t + b) / 2 - $("types").offsetHeight / 2 / camera.scale;
  }
  // Another size shows all again, or what somebody has moved to, with what is chosen in sight.
  function resized() {
    const n = chosen && chosen.node !== undefined ? chosen.node : -1;
    if (!touched) fit();
    else if (n >= 0) { const [x, y] = spot(n); if (x < 0 || y < 0 || x > canvas.clientWidth || y > canvas.clientHeight) { camera.x = nodes[n][2]; camera.y = nodes[n][3]; } }
    redraw();
  }
  let asked = false;
  function redraw() { if (!asked) { asked = true; requestAnimationFrame(draw); } }
  function draw() {
    asked = false;
    const ratio = window.devicePixelRatio || 1, wide = canvas.clientWidth, high = canvas.clientHeight;
    if (canvas.width !== Math.round(wide * ratio) || canvas.height !== Math.round(high * ratio)) { canvas.width = Math.round(wide * ratio); canvas.height = Math.round(high * ratio); }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, wide, high);
    const ground = css("--ground"), ink = css("--ink"), quiet = css("--quiet"), accent = css("--accent");
    const centre = hovered >= 0 ? hovered : chosen && chosen.node !== undefined ? chosen.node : -1;
    const lit = centre < 0 ? null : new Set([centre, ...near[centre].flatMap((i) => lines[i].slice(0, 2))]);
    lines.forEach(([a, b, weight, uncertain], i) => {
      if (!isShown(a) || !isShown(b)) return;
      const [ax, ay] = spot(a), [bx, by] = spot(b), selected = chosen && chosen.line === i;
      context.globalAlpha = selected ? 1 : lit && a !== centre && b !== centre ? 0.12 : 0.6;
      context.strokeStyle = selected ? accent : quiet;
      context.lineWidth = (selected ? 1.5 : 0) + Math.min(4.5, 0.8 + 0.5 * Math.log2(weight));
      context.setLineDash(uncertain ? [5, 4] : []);
      context.beginPath(); context.moveTo(ax, ay); context.lineTo(bx, by); context.stroke();
    });
    context.setLineDash([]);
    const taken = [], discs = [];
    for (let n = nodes.length - 1; n >= 0; n--) {
      if (!isShown(n)) continue;
      const [x, y] = spot(n), r = radius(n);
      if (x < -r || y < -r || x > wide + r || y > high + r) continue;
      context.globalAlpha = lit && !lit.has(n) ? 0.18 : 1;
      context.fillStyle = types[nodes[n][1]][2];
      context.strokeStyle = ground; context.lineWidth = 1.5;
      context.beginPath(); context.arc(x, y, r, 0, 7); context.fill(); context.stroke();
      if (r >= 8) { const s = r * 1.05 / 24; context.save(); context.translate(x - 12 * s, y - 12 * s); context.scale(s, s); context.fillStyle = "#fff"; context.fill(icons[nodes[n][1]]); context.restore(); }
      const end = chosen && (chosen.node === n || (chosen.line !== undefined && lines[chosen.line].slice(0, 2).includes(n)));
      // The last drawn are the most important.
      discs.push([x - r, y - r, x + r, y + r, n]);
      if (end) { context.strokeStyle = accent; context.lineWidth = 2.5; context.beginPath(); context.arc(x, y, r + 3, 0, 7); context.stroke(); }
    }
    context.globalAlpha = 1; context.textBaseline = "middle"; context.lineJoin = "round";
    const most = Math.max(14, wide * high / 14500);
    const order = lit ? [...lit, ...nodes.keys()] : nodes.keys();
    let tried = 0;
    const done = new Set(), spared = discs.slice(-250);
    const clash = (box, o) => !(box[2] <= o[0] || o[2] <= box[0] || box[3] <= o[1] || o[3] <= box[1]);
    for (const n of order) {
      // Where the important ones find no place, lesser ones at the edge would only mislead.
      if (taken.length >= most || tried >= most * 3) break;
      if (done.has(n) || !isShown(n) || (lit && !lit.has(n))) continue;
      done.add(n);
      const [x, y] = spot(n), r = radius(n), size = Math.round(Math.min(15, 11 + r / 6));
      if (x < 0 || y < 0 || x > wide || y > high) continue;
      tried++;
      context.font = (r > 14 ? 600 : 500) + " " + size + "px system-ui,sans-serif";
      const name = nodes[n][6], w = context.measureText(name).width;
      const places = [[x + r + 4, y], [x - r - 4 - w, y], [x - w / 2, y + r + size * 0.8], [x - w / 2, y - r - size * 0.8]]
        .map(([left, middle]) => ({ left, middle, box: [left - 2, middle - size * 0.65, left + w + 2, middle + size * 0.65] }))
        .filter(({ box }) => box[0] >= 0 && box[2] <= wide && !taken.some((o) => clash(box, o)));
      // The first few may lie over a disc where there is no other place, the others not.
      const free = places.find(({ box }) => !spared.some((o) => o[4] !== n && clash(box, o)));
      const place = free || (taken.length < 12 || lit ? places[0] : undefined);
      if (!place) continue;
      taken.push(place.box);
      context.lineWidth = 4; context.strokeStyle = ground; context.strokeText(name, place.left, place.middle);
      context.fillStyle = ink; context.fillText(name, place.left, place.middle);
    }
  }

  // Hands.
  const at = (event) => { const box = canvas.getBoundingClientRect(); return [event.clientX - box.left, event.clientY - box.top]; };
  function nodeAt(px, py) {
    for (let n = 0; n < nodes.length; n++) { if (!isShown(n)) continue; const [x, y] = spot(n); if (Math.hypot(px - x, py - y) <= radius(n) + 4) return n; }
    return -1;
  }
  function lineAt(px, py) {
    let best = -1, least = 6;
    lines.forEach(([a, b], i) => {
      if (!isShown(a) || !isShown(b)) return;
      const [ax, ay] = spot(a), [bx, by] = spot(b), dx = bx - ax, dy = by - ay, t = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
      const d = Math.hypot(px - ax - t * dx, py - ay - t * dy);
      if (d < least) [best, least] = [i, d];
    });
    return best;
  }
  const pointers = new Map();
  let moved = false, gap = 0;
  canvas.addEventListener("pointerdown", (event) => { canvas.setPointerCapture(event.pointerId); pointers.set(event.pointerId, at(event)); moved = false; gap = 0; });
  canvas.addEventListener("pointermove", (event) => {
    const here = at(event), before = pointers.get(event.pointerId);
    if (!before) { const n = event.pointerType === "mouse" ? nodeAt(...here) : -1; if (n !== hovered) { hovered = n; redraw(); } return; }
    if (pointers.size === 1) {
      if (!moved && Math.hypot(here[0] - before[0], here[1] - before[1]) < 4) return;
      moved = touched = true;
      camera.x -= (here[0] - before[0]) / camera.scale; camera.y += (here[1] - before[1]) / camera.scale;
    }
    pointers.set(event.pointerId, here);
    if (pointers.size === 2) {
      moved = true;
      const [a, b] = [...pointers.values()], now = Math.hypot(a[0] - b[0], a[1] - b[1]);
      if (gap > 0) zoom(now / gap, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
      gap = now;
    }
    redraw();
  });
  const lift = (event) => {
    const here = pointers.get(event.pointerId);
    pointers.delete(event.pointerId); gap = 0;
    if (!here || moved || event.type !== "pointerup") return;
    const n = nodeAt(...here), l = n < 0 ? lineAt(...here) : -1;
    choose(n >= 0 ? { node: n } : l >= 0 ? { line: l } : null);
  };
  canvas.addEventListener("pointerup", lift);
  canvas.addEventListener("pointercancel", lift);
  function zoom(factor, px, py) {
    const next = Math.max(0.02, Math.min(30, camera.scale * factor)), f = next / camera.scale;
    const cx = px - canvas.clientWidth / 2, cy = py - canvas.clientHeight / 2;
    camera.x += cx / camera.scale * (1 - 1 / f); camera.y -= cy / camera.scale * (1 - 1 / f);
    camera.scale = next;
    touched = true;
    redraw();
  }
  canvas.addEventListener("wheel", (event) => { event.preventDefault(); zoom(Math.exp(-event.deltaY / 400), ...at(event)); }, { passive: false });
  canvas.addEventListener("dblclick", () => { fit(); redraw(); });
  canvas.addEventListener("keydown", (event) => {
    const steps = { ArrowLeft: [-60, 0], ArrowRight: [60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    if (steps) { touched = true; camera.x += steps[0] / camera.scale; camera.y += steps[1] / camera.scale; redraw(); }
    else if (event.key === "+" || event.key === "=" || event.key === "-") zoom(event.key === "-" ? 1 / 1.4 : 1.4, canvas.clientWidth / 2, canvas.clientHeight / 2);
    else if (event.key === "0") { fit(); redraw(); }
    else if (event.key === "Escape") choose(null);
    else return;
    event.preventDefault();
  });

  // The side: the chosen entity with its neighbours, the chosen line with its sentences.
  const side = $("side");
  function choose(next) {
    chosen = next;
    side.replaceChildren();
    if (!next) side.append(make("p", "Choose an entity or a line to read the sentences behind it.", "quiet"));
    else if (next.node !== undefined) {
      const [name, type, , , , aliases] = nodes[next.node];
      side.append(make("h2", name), make("p", types[type][1] + (aliases.length ? ", also called " + aliases.join(", ") : ""), "quiet"));
      const list = make("ul", undefined, "near");
      for (const i of near[next.node].filter((l) => isShown(lines[l][0]) && isShown(lines[l][1])).sort((a, b) => lines[b][2] - lines[a][2])) {
        const other = lines[i][0] === next.node ? lines[i][1] : lines[i][0];
        const button = make("button", nodes[other][0] + " (" + counted(lines[i][4].length, "sentence") + ")");
        button.addEventListener("click", () => choose({ line: i }));
        const item = make("li");
        item.append(button);
        list.append(item);
      }
      side.append(list);
    } else {
      const [a, b, , , cards] = lines[next.line];
      side.append(make("h2", nodes[a][0] + " – " + nodes[b][0]), make("p", counted(cards.length, "sentence"), "quiet"));
      for (const each of cards) side.append(card(each));
    }
    side.scrollTo(0, 0);
    redraw();
  }
  function card([article, captions, pieces]) {
    const element = make("div", undefined, "card"), quote = make("blockquote");
    for (const caption of captions) element.append(make("p", caption));
    for (const [text, role] of pieces) quote.append(role ? make("mark", text, role) : document.createTextNode(text));
    const [title, source, date] = articles[article] || ["", "", ""];
    element.append(quote, make("cite", [title, source, date].filter(Boolean).join(", ")));
    return element;
  }

  // Search and filters.
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const names = nodes.map((n) => fold([n[0], ...n[5]].join("\n")));
  const field = $("query"), found = $("found");
  field.addEventListener("input", () => {
    const wanted = fold(field.value.trim());
    found.replaceChildren();
    found.hidden = wanted === "";
    if (wanted === "") return;
    const hits = [...nodes.keys()].filter((n) => names[n].includes(wanted)).slice(0, 12);
    if (hits.length === 0) found.append(make("li", "Nothing here is called that."));
    for (const n of hits) {
      const item = make("li"), button = make("button", nodes[n][0]);
      button.addEventListener("click", () => {
        shownTypes.add(nodes[n][1]);
        document.querySelectorAll("#types input")[nodes[n][1]].checked = true;
        camera.x = nodes[n][2]; camera.y = nodes[n][3]; touched = true;
        found.hidden = true; field.value = "";
        choose({ node: n });
      });
      item.append(button);
      found.append(item);
    }
  });
  field.addEventListener("keydown", (event) => { if (event.key === "Escape") { found.hidden = true; field.value = ""; } else if (event.key === "Enter") found.querySelector("button")?.click(); });
  types.forEach(([, plural, colour], i) => {
    const label = make("label"), box = make("input"), dot = make("i");
    box.type = "checkbox"; box.checked = true;
    dot.style.background = colour;
    box.addEventListener("change", () => { if (box.checked) shownTypes.add(i); else shownTypes.delete(i); redraw(); });
    label.append(box, dot, document.createTextNode(plural));
    $("types").append(label);
  });
  new ResizeObserver(resized).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  fit();
  choose(null);
})();
`;
