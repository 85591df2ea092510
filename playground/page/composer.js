// Where a person types. The same box sends a new message and mends an old one, as in Telegram.

import { part } from "./parts.js";

/** `does`: send(text) and change(bubble, text), both resolving to true when the playground took it. */
export function composer(root, name, does) {
  const form = part(root, "composer");
  const input = part(root, "input");
  const send = part(root, "send");
  let mending = null;
  let draft = "";

  input.ariaLabel = `Message from ${name}`;
  send.ariaLabel = `Send from ${name}`;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  input.addEventListener("input", () => grow(input));
  input.addEventListener("keydown", pressed);
  part(root, "leave").addEventListener("click", leave);

  function pressed(event) {
    // An Enter that ends an input method's word is not the end of the message.
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      submit();
    } else if (event.key === "Escape" && mending) leave();
    else if (event.key === "ArrowUp" && input.value === "") does.up(event);
  }

  async function submit() {
    const text = input.value.trim();
    if (!text || form.ariaBusy === "true") return;
    form.ariaBusy = "true";
    const taken = mending ? await does.change(mending, text) : await does.send(text);
    form.ariaBusy = "false";
    // What was refused stays in the box: nobody should have to type it twice.
    if (!taken) return;
    if (mending) leave();
    else write("");
  }

  function write(text) {
    input.value = text;
    grow(input);
  }

  function mode(bubble) {
    mending = bubble;
    form.classList.toggle("mending", Boolean(bubble));
    part(root, "editing").hidden = !bubble;
    input.placeholder = bubble ? "Edit message" : "Message";
    send.ariaLabel = bubble ? "Save the edit" : `Send from ${name}`;
  }

  function leave() {
    mode(null);
    write(draft);
    draft = "";
    input.focus();
  }

  function mend(bubble) {
    if (!mending) draft = input.value;
    mode(bubble);
    part(root, "editing-words").textContent = `Edit: ${bubble.text}`;
    write(bubble.text);
    input.focus();
    input.setSelectionRange(bubble.text.length, bubble.text.length);
  }

  return { mend, focus: () => input.focus() };
}

function grow(input) {
  input.style.height = "auto";
  input.style.height = `${input.scrollHeight}px`;
}
