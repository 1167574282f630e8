// Sorts tables by a click on a column's heading. A classic script, as pages are opened by double click too; without it
// the tables stand in their usual order and lose nothing.
(() => {
  const collator = new Intl.Collator("zh-CN", { numeric: true });
  const valueIn = (row, index) => {
    const cell = row.cells[index];
    return cell.dataset.value === undefined ? cell.textContent.trim() : cell.dataset.value;
  };
  /** What is not known stands last, whichever way one sorts. */
  const compare = (a, b, direction) => {
    const isEmpty = (value) => value === "" || value === "—";
    if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
    const numbers = [Number(a), Number(b)];
    const order = numbers.some(Number.isNaN) ? collator.compare(a, b) : numbers[0] - numbers[1];
    return direction * order;
  };
  for (const table of document.querySelectorAll("table[data-sortable]")) {
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, index) => {
      if (head.dataset.unsorted !== undefined) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const wasDescending = head.ariaSort === "descending";
        const isNumber = head.classList.contains("number");
        const isAscending = head.ariaSort ? wasDescending : !isNumber;
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", isAscending ? "ascending" : "descending");
        const body = table.tBodies[0];
        body.append(
          ...[...body.rows].sort((a, b) => compare(valueIn(a, index), valueIn(b, index), isAscending ? 1 : -1)),
        );
      });
    });
  }
})();
