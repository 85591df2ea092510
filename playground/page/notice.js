// What a phone shows while nobody is looking at it: one notification, as on a lock screen. It stands there in full
// view on purpose: whoever walks past the phone can read it, so nothing personal may ever be in it.

import { element, part } from "./parts.js";
import { hour } from "./times.js";

const TOAST = 4500; // milliseconds; long enough to read 200 characters

/** Notifications of `root`; `changed(unread)` is told the number of messages nobody has seen. */
export function notices(root, changed) {
  const place = part(root, "notice");
  let unread = [];

  function draw() {
    const newest = unread.at(-1);
    place.hidden = !newest;
    changed(unread.length);
    if (!newest) return;
    part(root, "notice-time").textContent = hour(newest.at);
    part(root, "notice-text").textContent = preview(newest);
    part(root, "notice-more").textContent = unread.length > 1 ? `and ${unread.length - 1} more` : "";
  }

  function add(bubbles) {
    if (!bubbles.length) return;
    unread = [...unread, ...bubbles];
    draw();
    // Started again for each arrival: take the class away, let the page notice, put it back.
    place.classList.remove("arriving");
    void place.offsetWidth;
    place.classList.add("arriving");
  }

  function clear() {
    if (!unread.length) return;
    unread = [];
    draw();
  }

  /** A message deleted before anybody saw it leaves the lock screen too. */
  function keep(bubbles) {
    const gone = new Set(bubbles.filter((bubble) => bubble.deleted).map((bubble) => bubble.message_id));
    if (!unread.some((bubble) => gone.has(bubble.message_id))) return;
    unread = unread.filter((bubble) => !gone.has(bubble.message_id));
    draw();
  }

  return { add, clear, keep };
}

function preview(bubble) {
  const words = (bubble.text || "").trim();
  return bubble.document ? `📎 ${bubble.document.name}${words ? `\n${words}` : ""}` : words;
}

/** A short word from the bot after a tap, or from the page after a refusal. */
export function toast(root, text, wrong = false) {
  const made = element("p", { className: wrong ? "toast wrong" : "toast" }, text);
  part(root, "toasts").append(made);
  setTimeout(() => made.remove(), TOAST);
}
