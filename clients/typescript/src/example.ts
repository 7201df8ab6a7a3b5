/** Prints who left where, page by page, and what the server says to a type that it does not know. */
import { allEvents, ProblemError, sahelEvents, type Schema } from "./index.js";

const client = sahelEvents(process.argv[2]);

// so few on a page that even the seeds have several
const found: Schema<"Event">[] = [];
for await (const event of allEvents(client, { type: ["WITHDRAWAL"], limit: 5 })) {
  const who = event.agents.map((actor) => actor.name).join(", ");
  console.log(`${event.earliest}..${event.latest}  ${event.country}  ${event.status}  ${who}`);
  found.push(event);
}
console.log(`${found.length} withdrawals`);

const { data } = await client.GET("/api/v1/events/counts", {
  params: { query: { by: ["type"], type: ["WITHDRAWAL"] } },
});
if (data?.total.events !== found.length) {
  throw new Error(`${found.length} events on the pages, but the server counts ${data?.total.events}`);
}

try {
  // @ts-expect-error the contract knows the types, so the compiler refuses it, too
  for await (const none of allEvents(client, { type: ["WITHDRAWL"] })) console.log(none);
  throw new Error("a mistyped type was taken");
} catch (refused) {
  if (!(refused instanceof ProblemError)) throw refused;
  console.log(`${refused.problem.status} ${refused.message}`);
}
