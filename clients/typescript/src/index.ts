import createClient from "openapi-fetch";
import type { components, paths } from "./contract.js";

export type { components, operations, paths } from "./contract.js";

/** The schemas of the contract by name: `Schema<"Event">`. */
export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** What the server says when it refuses, as an error to be caught. */
export class ProblemError extends Error {
  constructor(readonly problem: Schema<"Problem">) {
    super(problem.detail ?? problem.title);
    this.name = "ProblemError";
  }
}

/** Answers are read as JSON; the other formats (`format: "csv"`) are there for `fetch`. */
type Media = "application/json" | "application/problem+json";

/** A typed client: `client.GET("/api/v1/events", { params: { query: { type: ["COUP"] } } })`. */
export function sahelEvents(server = "http://localhost:8080") {
  return createClient<paths, Media>({
    baseUrl: server,
    headers: { Accept: "application/json" },
    // lists as type=COUP,ATTACK
    querySerializer: { array: { style: "form", explode: false } },
  });
}

/** The criteria of a search, but `fields`: without it events come whole. */
type Search = Omit<NonNullable<paths["/api/v1/events"]["get"]["parameters"]["query"]>, "fields">;

/** All events of a search, page by page along the cursors. Throws a ProblemError where the server refuses. */
export async function* allEvents(
  client: ReturnType<typeof sahelEvents>,
  search: Search,
): AsyncGenerator<Schema<"Event">> {
  let cursor: string | null = null;
  do {
    const query: Search = cursor === null ? search : { ...search, cursor };
    const { data, error } = await client.GET("/api/v1/events", { params: { query } });
    if (error !== undefined) {
      throw new ProblemError(error);
    }
    yield* data.items as Schema<"Event">[];
    cursor = data.next;
  } while (cursor !== null);
}
