// Small helpers for building the page: templates live in index.html, named parts are filled in here.

export const clone = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

export const part = (root, name) => root.querySelector(`[data-part="${name}"]`);

/** A new element. Children are nodes or plain text, never HTML. */
export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
