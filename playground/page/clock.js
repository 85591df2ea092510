// The bar at the top: the school's date and time, and the buttons that let time pass.

import * as api from "./api.js";
import { element } from "./parts.js";
import { date, hour, weekday } from "./times.js";

const $ = (id) => document.getElementById(id);
const GLANCE = 400; // milliseconds between looks at the clock while time passes
const TICK = 5000; // and while it goes its ordinary way

let travelling = false;
let now = null;

/** Draw `moment`, an answer of GET /sim/clock. */
export function showClock(moment) {
  now = moment.now;
  $("hour").textContent = hour(now);
  $("hour").dateTime = now;
  $("weekday").textContent = weekday(now);
  $("date").textContent = date(now);
  $("codes").hidden = !moment.code;
  $("code").textContent = moment.code ?? "";
  for (const phone of document.querySelectorAll(".status [data-part='time']")) phone.textContent = hour(now);
}

/** One button for each label of GET /sim/jumps. */
export async function drawJumps() {
  const labels = await api.jumps();
  $("jumps").replaceChildren(...labels.map((label) => {
    const made = element("button", { type: "button", className: "jump" }, label);
    made.addEventListener("click", () => travel(label));
    return made;
  }));
}

async function travel(label) {
  if (travelling) return;
  passing(true);
  const glance = setInterval(look, GLANCE);
  try {
    await api.jump(label);
    showClock(await api.clock());
    $("announce").textContent = `It is ${hour(now)}, ${weekday(now)} ${date(now)}.`;
  } catch (problem) {
    $("announce").textContent = problem.message;
    complain(problem.message);
  }
  clearInterval(glance);
  passing(false);
}

/** A clock may tick by itself, which no change on a phone would tell. */
export function watchClock() {
  setInterval(() => document.hidden || travelling || look(), TICK);
}

async function look() {
  try {
    showClock(await api.clock());
    // The page may be open before the school is ready: then there were no buttons to draw yet.
    if (!$("jumps").hasChildNodes()) await drawJumps();
  } catch {
    // Whatever is wrong, the journey or the next question for changes will say it.
  }
}

function passing(on) {
  travelling = on;
  $("bar").classList.toggle("travelling", on);
  $("passing").textContent = on ? "time passes…" : "";
  // Not `disabled`: that would throw a keyboard user off the button they have just pressed.
  for (const button of $("jumps").children) button.ariaDisabled = String(on);
}

/** The list of keys goes away by itself: with Escape, or when one goes on elsewhere. */
export function foldHelp() {
  const help = $("help");
  document.addEventListener("pointerdown", ({ target }) => help.contains(target) || (help.open = false));
  document.addEventListener("keydown", ({ key }) => key === "Escape" && (help.open = false));
}

/** A sentence across the page until something works again; an empty one takes it away. */
export function complain(sentence) {
  $("lost").hidden = !sentence;
  $("lost").textContent = sentence;
}
