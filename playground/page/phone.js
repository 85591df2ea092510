// One phone: whose it is, its power button, its screen. Everything a person does on it goes to the playground,
// and everything it shows comes back from there; the phone itself remembers nothing that matters.

import * as api from "./api.js";
import { chat } from "./chat.js";
import { composer } from "./composer.js";
import { notices, toast } from "./notice.js";
import { clone, part } from "./parts.js";

export const nameOf = (person) => [person.first_name, person.last_name].filter(Boolean).join(" ");

/** `show(person, bubbles)` draws; `changed(unread)` is called when messages arrive unseen or are seen. */
export function phone(person, changed) {
  const root = clone("phone");
  const name = nameOf(person);
  const does = deeds(person, root);
  label(root, person, name);

  const log = part(root, "log");
  const talk = chat(log, part(root, "newer"), does);
  const box = composer(root, name, { send: does.send, change: does.change, up: (event) => latest(event, log) });
  const notice = notices(root, changed);
  const hear = listener(root);
  does.edit = (bubble) => {
    box.mend(bubble);
    talk.find(bubble.message_id).scrollIntoView({ block: "nearest" });
  };

  part(root, "screen").addEventListener("focusin", notice.clear);
  part(root, "start").addEventListener("click", async () => {
    await does.start();
    box.focus(); // the button is gone, and with it the place of whoever came by keyboard
  });
  part(root, "power").addEventListener("click", does.power);
  log.addEventListener("keydown", (event) => keys(event, log, box));
  document.addEventListener("visibilitychange", () => looking(root) && notice.clear());

  function show(whose, bubbles) {
    const on = whose.on !== false;
    const switched = power(root, name, on);
    part(root, "nothing").hidden = bubbles.length > 0;
    const fresh = talk.show(bubbles);
    if (switched) talk.down();
    if (on && !looking(root)) notice.add(fresh);
    notice.keep(bubbles);
    hear(bubbles);
  }

  return { root, show, focus: box.focus };
}

function label(root, person, name) {
  root.id = `phone-${person.id}`;
  root.dataset.person = person.id;
  root.ariaLabel = [`${name}’s phone`, person.title].filter(Boolean).join(", ");
  part(root, "name").textContent = name;
  part(root, "title").textContent = person.title || "";
  part(root, "avatar").textContent = initials(name);
  part(root, "log").ariaLabel = `Chat on ${name}’s phone`;
  part(root, "power").ariaLabel = `${name}’s phone`;
}

/** "Mrs Dale" is D, "Ana Kovac" is AK: a form of address is nobody's initial. */
export function initials(name) {
  const words = name.split(/\s+/).filter((word) => !/^(mr|mrs|ms|miss|mx|dr)\.?$/i.test(word));
  return words.map((word) => word[0]).slice(0, 2).join("").toUpperCase();
}

const looking = (root) => !document.hidden && part(root, "screen").contains(document.activeElement);

/** Returns true when the phone has just been switched on. */
function power(root, name, on) {
  const switched = on && root.classList.contains("off");
  root.classList.toggle("off", !on);
  part(root, "power").ariaChecked = String(on);
  part(root, "power").title = on ? "Switch off" : "Switch on";
  // A dark screen cannot be read, tapped or reached with Tab.
  part(root, "screen").inert = !on;
  return switched;
}

function deeds(person, root) {
  const attempt = async (deed) => {
    try {
      await deed();
      return true;
    } catch (problem) {
      toast(root, problem.message, true);
      return false;
    }
  };
  return {
    send: (text) => attempt(() => api.say(person.id, text)),
    change: (bubble, text) => attempt(() => api.edit(person.id, bubble.message_id, text)),
    tap: (bubble, button) => attempt(() => api.tap(person.id, bubble.message_id, button.label)),
    start: () => attempt(() => api.start(person.id)),
    power: () => attempt(() => api.phone(person.id, root.classList.contains("off"))),
  };
}

function latest(event, log) {
  const stop = log.querySelector("[tabindex='0']");
  if (!stop) return;
  event.preventDefault();
  stop.focus();
}

function keys(event, log, box) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "Escape") box.focus();
  if (event.key.toLowerCase() !== "e") return;
  const pencil = document.activeElement.closest(".message")?.querySelector(".pencil");
  if (!pencil) return;
  event.preventDefault(); // or the letter would be typed into the box that is about to open
  pencil.click();
}

/** Toasts that came since last time; those of before the page was opened are over. */
function listener(root) {
  const counts = new Map();
  let opened = false;
  return (bubbles) => {
    for (const { message_id: id, toasts = [] } of bubbles) {
      const old = counts.get(id) ?? (opened ? 0 : toasts.length);
      for (const text of toasts.slice(old)) toast(root, text);
      counts.set(id, toasts.length);
    }
    opened = true;
  };
}
