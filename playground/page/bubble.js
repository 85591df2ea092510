// One message on a phone: words or a file, its time, and the rows of buttons under it.

import { build, plain } from "./markup.js";
import { clone, element, part } from "./parts.js";
import { hour } from "./times.js";

const PICTURES = new Set(["png", "jpg", "jpeg", "webp", "gif"]);

/**
 * Fill `article` (a clone of the message template) from a bubble of GET /sim/chat.
 * `does` holds what a person can do: send(text), tap(bubble, button), edit(bubble).
 */
export function fill(article, bubble, does) {
  const mine = bubble.who === "person";
  article.dataset.message = bubble.message_id;
  article.classList.toggle("mine", mine);
  article.classList.toggle("deleted", Boolean(bubble.deleted));
  article.ariaLabel = label(bubble, mine);
  article.replaceChildren(...clone("message").children);
  if (bubble.deleted) {
    // What is deleted is gone from the phone: only the place where it was remains.
    article.removeAttribute("aria-keyshortcuts");
    article.replaceChildren(element("p", { className: "gone" }, `Deleted, ${hour(bubble.at)}`));
    return;
  }
  words(article, bubble, mine, does);
  file(article, bubble.document);
  const edited = part(article, "edited");
  if (!bubble.edited_at) edited.remove();
  part(article, "at").textContent = hour(bubble.at);
  part(article, "at").dateTime = bubble.at;
  pencil(article, bubble, mine, does);
  part(article, "keys").append(...(bubble.buttons || []).map((row) => keys(row, bubble, does)));
}

function label(bubble, mine) {
  const who = mine ? "You" : "Alongside";
  const marks = [bubble.edited_at && "edited", bubble.deleted && "deleted"].filter(Boolean);
  return [`${who}, ${hour(bubble.at)}`, ...marks].join(", ");
}

function words(article, bubble, mine, does) {
  const place = part(article, "words");
  const { text = "", html = "" } = bubble;
  // What a person typed is text and nothing else, even when it looks like a tag. So is what the bot sent as plain
  // text: its words and its source are then the same.
  if (mine) place.textContent = text;
  else place.append(html.trim() === text ? plain(text, does.send) : build(html, does.send));
  if (!place.hasChildNodes()) place.remove();
}

function file(article, document) {
  const place = part(article, "file");
  if (!document) {
    place.remove();
    return;
  }
  if (document.url) place.href = document.url;
  const kind = /\.([a-z0-9]{1,5})$/i.exec(document.name)?.[1] ?? "file";
  if (PICTURES.has(kind.toLowerCase()) && document.url) {
    place.replaceChildren(element("img", { src: document.url, alt: document.name }));
    return;
  }
  part(place, "file-kind").textContent = kind;
  part(place, "file-kind").dataset.kind = kind.toLowerCase();
  part(place, "file-name").textContent = document.name;
}

function pencil(article, bubble, mine, does) {
  const place = part(article, "pencil");
  // Telegram lets a person change words, not a file.
  if (!mine || bubble.document || !bubble.text) {
    place.remove();
    return;
  }
  article.setAttribute("aria-keyshortcuts", "E");
  place.addEventListener("click", () => does.edit(bubble));
}

function keys(row, bubble, does) {
  const buttons = row.map((button) => {
    const made = element("button", { type: "button", className: "key", tabIndex: -1 }, button.label);
    made.dataset.style = button.style || "plain";
    made.addEventListener("click", async () => {
      if (made.ariaBusy === "true") return;
      made.ariaBusy = "true";
      await does.tap(bubble, button);
      made.ariaBusy = "false";
    });
    return made;
  });
  return element("div", { className: "key-row" }, ...buttons);
}
