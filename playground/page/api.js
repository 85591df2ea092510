// The playground's own endpoints, as functions. A refusal becomes an Error whose message is the server's sentence.

async function ask(path, body) {
  const options = body && {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  const response = await fetch(path, options);
  const text = await response.text();
  if (!response.ok) throw new Error(sentence(text) || `The playground answered ${response.status}.`);
  return text ? JSON.parse(text) : null;
}

function sentence(text) {
  try {
    const { error, detail, description } = JSON.parse(text);
    return error || detail || description;
  } catch {
    return text.slice(0, 300);
  }
}

export const people = () => ask("/sim/people");
export const chat = (person) => ask(`/sim/chat?person=${person}`);
export const clock = () => ask("/sim/clock");
export const jumps = () => ask("/sim/jumps");
export const jump = (label) => ask("/sim/clock", { jump: label });
export const changes = async (since) => (await ask(`/sim/changes?since=${since}`)).changes;

export const say = (person, text) => ask("/sim/say", { person, text });
export const edit = (person, message_id, text) => ask("/sim/edit", { person, message_id, text });
export const tap = (person, message_id, label) => ask("/sim/tap", { person, message_id, label });
export const start = (person) => ask("/sim/start", { person, payload: "" });
export const phone = (person, on) => ask("/sim/phone", { person, on });
