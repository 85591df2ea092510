// From Telegram's small HTML to elements. The text is parsed in a document that runs nothing and loads nothing,
// then built anew from the few tags Telegram allows; everything else is kept as its plain words.

import { element } from "./parts.js";

const PLAIN = {
  B: "b", STRONG: "b", I: "i", EM: "i", U: "u", INS: "u", S: "s", STRIKE: "s", DEL: "s", CODE: "code", PRE: "pre",
};
const COMMAND = /(^|[\s(])(\/[a-z][a-z0-9_]{0,31})(?![\w/])/g;

/** Elements for `html`; a command in the words becomes a button that calls `send` with it, as on a phone. */
export function build(html, send) {
  const parsed = new DOMParser().parseFromString(`<body>${html}`, "text/html");
  const made = document.createDocumentFragment();
  made.append(...inside(parsed.body, send));
  return made;
}

/** The same for words without any tags. */
export function plain(text, send) {
  const made = document.createDocumentFragment();
  made.append(...commands(text, send));
  return made;
}

function inside(node, send) {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === Node.TEXT_NODE) return commands(child.data, send);
    return child.nodeType === Node.ELEMENT_NODE ? tag(child, send) : [];
  });
}

function tag(node, send) {
  // Inside code a slash is only a slash.
  const children = inside(node, node.matches("code, pre, a") ? null : send);
  if (PLAIN[node.tagName]) return [element(PLAIN[node.tagName], { className: whole(node) }, ...children)];
  if (node.matches("tg-spoiler, span.tg-spoiler")) return [spoiler(children)];
  if (node.matches("blockquote")) return [quotation(node.hasAttribute("expandable"), children)];
  if (node.matches("a[href]")) return [link(node.getAttribute("href"), children)];
  return children;
}

/** A short mark such as a reference (C-8W1N) reads badly when it is broken at its hyphen. */
const whole = (node) => (node.textContent.length <= 12 ? "whole" : "");

function commands(text, send) {
  if (!send) return [text];
  const made = [];
  let from = 0;
  for (const found of text.matchAll(COMMAND)) {
    const at = found.index + found[1].length;
    const command = element("button", { type: "button", className: "command", tabIndex: -1 }, found[2]);
    command.addEventListener("click", () => send(found[2]));
    made.push(text.slice(from, at), command);
    from = at + found[2].length;
  }
  return [...made, text.slice(from)];
}

function spoiler(children) {
  const hidden = element("span", { ariaHidden: "true" }, ...children);
  const made = element("button", { type: "button", className: "spoiler", tabIndex: -1 }, hidden);
  made.ariaLabel = "Show hidden words";
  made.addEventListener("click", () => {
    made.classList.add("shown");
    made.removeAttribute("aria-label");
    hidden.removeAttribute("aria-hidden");
  });
  return made;
}

function quotation(expandable, children) {
  const made = element("blockquote", {}, ...children);
  if (!expandable) return made;
  const more = element("button", { type: "button", className: "more", tabIndex: -1, ariaExpanded: "false" }, "Show all");
  more.addEventListener("click", () => {
    const open = made.classList.toggle("open");
    more.ariaExpanded = String(open);
    more.textContent = open ? "Show less" : "Show all";
  });
  made.classList.add("expandable");
  return element("div", { className: "folded" }, made, more);
}

function link(href, children) {
  const safe = /^(https?|tg|mailto|tel):/i.test(href);
  if (!safe) return element("span", {}, ...children);
  return element("a", { href, target: "_blank", rel: "noopener noreferrer", tabIndex: -1 }, ...children);
}
