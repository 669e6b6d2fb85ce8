// Filters the rows of the report; the filters stand in the address, so that a view can be linked.
"use strict";
(() => {
  const form = document.getElementById("filters");
  const search = document.getElementById("search");
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const rows = [...document.querySelectorAll("#changes > tr")].map((row) => ({
    row,
    wire: row.dataset.wire,
    rust: row.dataset.rust,
    text: row.textContent.toLowerCase(),
  }));

  const ticked = (name) => boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);

  const show = () => {
    const wire = new Set(ticked("wire"));
    const rust = new Set(ticked("rust"));
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const counts = {};
    let shown = 0;
    for (const { row, wire: onWire, rust: inRust, text } of rows) {
      const fits = wire.has(onWire) && rust.has(inRust) && words.every((word) => text.includes(word));
      row.hidden = !fits;
      if (fits) {
        shown += 1;
        counts[onWire] = (counts[onWire] ?? 0) + 1;
        counts[inRust] = (counts[inRust] ?? 0) + 1;
      }
    }
    for (const count of form.querySelectorAll(".count")) {
      count.textContent = counts[count.dataset.verdict] ?? 0;
    }
    const changes = rows.length === 1 ? "change" : "changes";
    document.getElementById("shown").value = `${shown} of ${rows.length} ${changes} shown`;
    const none = document.getElementById("none");
    if (none) {
      none.hidden = shown > 0;
    }
  };

  // Only what differs from "everything" is written down.
  const write = () => {
    const state = new URLSearchParams();
    for (const name of ["wire", "rust"]) {
      const values = ticked(name);
      if (values.length < boxes.filter((box) => box.name === name).length) {
        state.set(name, values.join(","));
      }
    }
    if (search.value) {
      state.set("q", search.value);
    }
    const hash = state.toString();
    history.replaceState(null, "", hash ? `#${hash}` : location.pathname + location.search);
  };

  const read = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    for (const box of boxes) {
      const values = state.get(box.name);
      box.checked = values === null || values.split(",").includes(box.value);
    }
    search.value = state.get("q") ?? "";
    show();
  };

  const changed = () => {
    show();
    write();
  };

  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(changed));
  addEventListener("hashchange", read);
  form.hidden = false;
  read();
})();
