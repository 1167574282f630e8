// Finds places by name, code, pinyin or initials. A classic script over the list that search-places.js brings: pages are
// opened by double click too, where nothing else may be loaded. Without scripts the box is not shown, and the lists of
// places lead everywhere.
(() => {
  const form = document.getElementById("search");
  if (!form || typeof window.searchPlaces !== "string") return;
  const MOST = 12;
  const input = form.querySelector("input");
  const list = form.querySelector("ul");
  const status = form.querySelector("[role=status]");
  const places = window.searchPlaces.split("\n").map((line) => {
    const [code, name, above, readings] = line.split("\t");
    const isCounty = code.endsWith("*");
    return {
      code: isCounty ? code.slice(0, -1) : code,
      name,
      above,
      href: form.dataset.root + (isCounty ? "" : `${code}/`) + form.dataset.index,
      readings: readings.split(" ").map((each) => each.split("/")),
    };
  });

  /** Whether letters read on from a character: each is read in full, by its initial, or, the last, as far as one has typed. */
  const reads = (letters, readings, at) => {
    if (letters === "") return true;
    return (readings[at] || []).some((reading) => {
      if (reading.startsWith(letters)) return true;
      const initial = /^[zcs]h/.test(reading) ? 2 : 1;
      return [...new Set([reading.length, initial, 1])].some(
        (length) => letters.startsWith(reading.slice(0, length)) && reads(letters.slice(length), readings, at + 1),
      );
    });
  };
  /** The smaller the better; undefined where a place does not fit. */
  const rank = ({ code, name, readings }, said) => {
    if (name === said || code === said) return 0;
    if (name.startsWith(said)) return 1;
    if (name.includes(said)) return 2;
    if (/^\d+$/.test(said)) return code.startsWith(said) ? 3 : code.endsWith(said) ? 4 : undefined;
    const from = readings.findIndex((_, index) => reads(said, readings, index));
    return from < 0 ? undefined : from === 0 ? 5 : 6;
  };

  const show = () => {
    const said = input.value
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[\s'’]/g, "")
      .replace(/ü/g, "v");
    const found = said === "" ? [] : places.map((place) => ({ place, at: rank(place, said) }));
    const fitting = found.filter(({ at }) => at !== undefined).sort((a, b) => a.at - b.at);
    list.replaceChildren(
      ...fitting.slice(0, MOST).map(({ place }) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = place.href;
        link.textContent = place.name;
        if (place.above) {
          const above = document.createElement("small");
          above.textContent = place.above;
          link.append(above);
        }
        item.append(link);
        return item;
      }),
    );
    list.hidden = fitting.length === 0;
    if (said === "") status.textContent = "";
    else if (fitting.length === 0) status.textContent = "没有找到，可输入地名、代码、拼音或拼音首字母";
    else status.textContent = `找到${fitting.length}处${fitting.length > MOST ? `，列出前${MOST}处` : ""}`;
  };

  input.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
    const first = list.querySelector("a");
    if (first) location.href = first.href;
  });
  form.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    if (event.key === "Escape") {
      input.value = "";
      show();
      input.focus();
    } else if (event.key === "ArrowDown" && links[at + 1]) {
      links[at + 1].focus();
      event.preventDefault();
    } else if (event.key === "ArrowUp" && at >= 0) {
      (links[at - 1] || input).focus();
      event.preventDefault();
    }
  });
  form.hidden = false;
  show();
})();
