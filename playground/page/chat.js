// The messages of one phone, drawn once each and changed in place: a screen reader hears only what is new,
// and nobody who is reading or typing loses their place.

import { fill } from "./bubble.js";
import { calm, clone, element } from "./parts.js";
import { rove, settle } from "./roving.js";
import { day } from "./times.js";

const LEAVING = 1300; // milliseconds in which a deleted message is struck through and fades

/** Draws into `log`; `show(bubbles)` returns the bot's messages that were not there before. */
export function chat(log, newer, does) {
  const drawn = new Map();
  let waiting = 0;
  let resting = true;
  let top = 0;
  rove(log);
  newer.addEventListener("click", () => down(log));
  log.addEventListener("scroll", () => {
    // Only going up is leaving the end: on the gliding way down to it more messages may come.
    resting = atEnd(log) || (resting && log.scrollTop >= top);
    top = log.scrollTop;
    if (resting) behind(0);
  });
  // A growing text box or a smaller window takes room away: whoever was reading the newest message still sees it.
  new ResizeObserver(() => resting && down(log, true)).observe(log);
  log.addEventListener("load", () => resting && down(log, true), true); // a picture is high only once it is here

  function behind(count) {
    waiting = count;
    newer.hidden = count === 0;
    newer.textContent = `${count} new`;
  }

  function show(bubbles) {
    const first = log.ariaBusy === "true";
    const stay = first || resting;
    const fresh = place(log, drawn, bubbles, does);
    forget(drawn, bubbles);
    separate(log, drawn, bubbles);
    settle(log);
    log.ariaBusy = "false";
    if (stay || fresh.some((bubble) => bubble.who === "person")) down(log, first);
    else behind(waiting + fresh.length);
    return first ? [] : fresh.filter((bubble) => bubble.who === "bot" && !bubble.deleted);
  }

  return { show, down: () => down(log, true), find: (id) => drawn.get(id)?.article };
}

function place(log, drawn, bubbles, does) {
  const fresh = [];
  let before = null;
  for (const bubble of bubbles) {
    const known = drawn.get(bubble.message_id);
    const form = JSON.stringify(bubble);
    const article = known?.article ?? clone("message");
    if (!known) {
      if (before) before.after(article);
      else log.append(article);
      fresh.push(bubble);
    }
    if (known?.form !== form) draw(article, bubble, does, known?.bubble);
    drawn.set(bubble.message_id, { article, form, bubble });
    before = article;
  }
  return fresh;
}

function draw(article, bubble, does, old) {
  if (old && !old.deleted && bubble.deleted && !calm()) {
    article.classList.add("leaving");
    setTimeout(() => finish(article, bubble, does), LEAVING);
    return;
  }
  finish(article, bubble, does);
}

/** Redraw without losing the keyboard: focus goes to the same button, or to its message when the button is gone. */
function finish(article, bubble, does) {
  const focused = document.activeElement;
  const inside = article.contains(focused) && focused !== article;
  const words = inside ? focused.textContent : "";
  fill(article, bubble, does);
  article.classList.remove("leaving");
  if (!inside) return;
  const same = [...article.querySelectorAll(".key")].find((key) => key.textContent === words);
  (same ?? article).focus({ preventScroll: true });
}

function forget(drawn, bubbles) {
  const present = new Set(bubbles.map((bubble) => bubble.message_id));
  for (const [id, { article }] of drawn) {
    if (present.has(id)) continue;
    article.remove();
    drawn.delete(id);
  }
}

/** A line with the date before the first message of each day. */
function separate(log, drawn, bubbles) {
  let today = "";
  for (const bubble of bubbles) {
    const name = day(bubble.at);
    const { article } = drawn.get(bubble.message_id);
    const above = article.previousElementSibling;
    if (name !== today && !above?.matches(".day")) article.before(element("p", { className: "day" }, name));
    today = name;
  }
}

const atEnd = (log) => log.scrollHeight - log.scrollTop - log.clientHeight < 60;

function down(log, atOnce = calm()) {
  log.scrollTo({ top: log.scrollHeight, behavior: atOnce ? "instant" : "smooth" });
}
