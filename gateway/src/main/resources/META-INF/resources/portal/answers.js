// How this page asks: only here, without cookies, and one question less if the reader has gone on to another.

/** Asks for JSON; throws {status} if there is none, and what fetch throws if there is no answer. */
export async function answer(path, signal) {
  const given = await fetch(path, {headers: {Accept: 'application/json'}, credentials: 'omit', signal});
  if (!given.ok) throw Object.assign(new Error(`${given.status} ${path}`), {status: given.status});
  return given.json();
}

/** The civil day in Việt Nam, whatever the clock of the reader says. */
export function today() {
  return new Intl.DateTimeFormat('en-CA', {timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short'}).format(new Date());
}

/** The day on which a programme year is looked at: its last one, or today while it runs. */
export function seenOn(year) {
  const last = `${year}-12-31`, now = today();
  return last < now ? last : now;
}

/** Where a service's own path is at this gateway. */
export const atGateway = (service, href) => `${service}${href}`;
