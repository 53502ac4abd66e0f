/** The bank's own shapes. schema.d.ts is generated from openapi.json: npm run api */
import type { components } from "./schema";

export type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
