// Every time on the page is the school's local time, whatever the zone of the computer that shows it.

const ZONE = "Europe/London";

function written(options) {
  const form = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, ...options });
  return (iso) => form.format(new Date(iso));
}

/** "10:42" */
export const hour = written({ hour: "2-digit", minute: "2-digit" });

/** "Monday 23 November" */
export const day = written({ weekday: "long", day: "numeric", month: "long" });

/** "Monday" */
export const weekday = written({ weekday: "long" });

/** "23 November 2026" */
export const date = written({ day: "numeric", month: "long", year: "numeric" });
