// The whole page: every phone of the school side by side, kept up to date as long as the page is open.

import * as api from "./api.js";
import { complain, drawJumps, foldHelp, showClock, watchClock } from "./clock.js";
import { element } from "./parts.js";
import { initials, nameOf, phone } from "./phone.js";

const HUES = 8; // as many avatar colours as colours.css knows
const PATIENCE = 1500; // milliseconds before the playground is asked again after it did not answer

const phones = new Map();

function add(person) {
  const tab = link(person);
  const made = phone(person, (unread) => count(tab, person, unread));
  made.root.dataset.hue = tab.dataset.hue = phones.size % HUES;
  document.getElementById("people").append(tab);
  document.getElementById("phones").append(made.root);
  phones.set(person.id, { ...made, tab });
  tab.addEventListener("click", (event) => {
    event.preventDefault();
    made.root.scrollIntoView({ block: "nearest", inline: "center" });
    made.focus();
  });
  return phones.get(person.id);
}

function link(person) {
  const tab = element("a", { className: "avatar", href: `#phone-${person.id}` }, initials(nameOf(person)));
  count(tab, person, 0);
  return tab;
}

function count(tab, person, unread) {
  const name = [nameOf(person), person.title].filter(Boolean).join(", ");
  tab.title = name;
  tab.ariaLabel = unread ? `${name}: ${unread} unread` : name;
  tab.dataset.unread = unread || "";
  const tabs = [...document.getElementById("people").children];
  const all = tabs.reduce((sum, one) => sum + Number(one.dataset.unread), 0);
  document.title = all ? `(${all}) Alongside playground` : "Alongside playground";
}

async function refresh() {
  const [moment, people] = await Promise.all([api.clock(), api.people()]);
  const chats = await Promise.all(people.map((person) => api.chat(person.id)));
  people.forEach((person, index) => {
    const one = phones.get(person.id) ?? add(person);
    one.show(person, chats[index]);
    one.tab.classList.toggle("off", person.on === false);
  });
  showClock(moment);
}

async function follow() {
  let seen = -1; // before everything: the first question is answered at once
  for (;;) {
    try {
      if (seen < 0) await drawJumps();
      seen = await api.changes(seen);
      await refresh();
      complain("");
    } catch (problem) {
      console.warn(problem);
      complain("The playground is not answering. Trying again…");
      seen = -1;
      await new Promise((resume) => setTimeout(resume, PATIENCE));
    }
  }
}

foldHelp();
watchClock();
follow();
