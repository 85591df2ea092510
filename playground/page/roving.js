// Arrow keys inside a chat. The whole chat is one stop for Tab; from there a row is a message or a row of its buttons.

const MESSAGES = ".message:not(.deleted)";

/** Make `log` one tab stop and move inside it with the arrow keys. */
export function rove(log) {
  log.addEventListener("keydown", (event) => {
    const next = target(log, event);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  log.addEventListener("focusin", (event) => {
    const stop = event.target.closest("[tabindex]");
    if (stop && stop !== log) settle(log, stop);
  });
}

/** After drawing: the newest message is where Tab arrives, unless somebody is already inside. */
export function settle(log, chosen) {
  const inside = log.contains(document.activeElement) && document.activeElement !== log;
  const stop = chosen ?? (inside ? document.activeElement : [...log.querySelectorAll(MESSAGES)].at(-1));
  for (const old of log.querySelectorAll("[tabindex='0']")) old.tabIndex = -1;
  if (stop) stop.tabIndex = 0;
}

function target(log, { key, altKey, ctrlKey, metaKey }) {
  if (altKey || ctrlKey || metaKey) return null;
  const all = rows(log);
  const from = all.findIndex((row) => row.includes(document.activeElement));
  if (key === "Home") return all.at(0)?.[0];
  if (key === "End") return all.at(-1)?.[0];
  if (from < 0) return key === "ArrowUp" || key === "ArrowDown" ? all.at(-1)?.[0] : null;
  const column = all[from].indexOf(document.activeElement);
  if (key === "ArrowRight") return all[from][column + 1];
  if (key === "ArrowLeft") return all[from][column - 1];
  if (key === "ArrowDown") return all[from + 1]?.[0];
  if (key === "ArrowUp") return all[from - 1]?.[0];
  return null;
}

function rows(log) {
  return [...log.querySelectorAll(MESSAGES)].flatMap((message) => [
    [message, ...message.querySelectorAll(".balloon :is(a, button)")],
    ...[...message.querySelectorAll(".key-row")].map((row) => [...row.children]),
  ]);
}
