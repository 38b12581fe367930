"use strict";
// Lights up an item and its words together. Where the browser can (CSS custom highlights), the exact letters too.
(() => {
  const exact = window.Highlight && CSS.highlights ? new Highlight() : null;
  if (exact) CSS.highlights.set("exact", exact);
  const segments = [...document.querySelectorAll("article [data-o]")];

  function draw(start, end) {
    for (const segment of segments) {
      const node = segment.firstChild, from = Number(segment.dataset.o), to = from + node.length;
      if (from >= end || start >= to) continue;
      const range = new Range();
      range.setStart(node, Math.max(start, from) - from);
      range.setEnd(node, Math.min(end, to) - from);
      exact.add(range);
    }
  }

  function light(item) {
    document.querySelectorAll(".lit").forEach(lit => lit.classList.remove("lit"));
    if (exact) exact.clear();
    if (!item) return;
    document.querySelectorAll(`[data-i~="${item}"]`).forEach(found => found.classList.add("lit"));
    const spans = exact && document.getElementById(item).dataset.s;
    if (spans) spans.split(" ").forEach(span => draw(...span.split("-").map(Number)));
  }

  for (const event of ["pointerover", "focusin"]) {
    document.addEventListener(event, e => {
      const near = e.target.closest("[data-i]");
      light(near ? near.dataset.i.split(" ")[0] : "");
    });
  }
})();
