// Writes src/api/schema.d.ts from web/openapi.json, which the bank emits. Run: npm run api
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";

import openapiTS, { astToString } from "openapi-typescript";

const document = new URL("../openapi.json", import.meta.url);
if (!existsSync(document)) {
  console.error("web/openapi.json is missing: let the bank emit it first.");
  process.exit(1);
}
await writeFile(new URL("../src/api/schema.d.ts", import.meta.url), astToString(await openapiTS(document)));
