import { fileURLToPath } from "node:url";

import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const BANK = process.env.QUDAO_WEB_BANK ?? "http://127.0.0.1:8000";
/** The browser's own Host goes on: the bank refuses calls whose Origin is another site's. */
const ownHost = { target: BANK, changeOrigin: false };
const source = fileURLToPath(new URL("./src", import.meta.url));

/** One chunk per language (fetched only when chosen) and one for the UI kit, so that a change of a page leaves them cached. */
const chunkGroups = [
  { name: "locale-zh", test: /locales[\\/]zh-CN\.json$/, priority: 30 },
  { name: "locale-en", test: /locales[\\/]en\.json$/, priority: 30 },
  { name: "react", test: /node_modules[\\/](react|react-dom|react-router|scheduler|@tanstack)[\\/]/, priority: 20 },
];

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": source } },
  server: {
    port: 5173,
    proxy: Object.fromEntries(["/v1", "/lab/api", "/openapi.json", "/docs"].map((path) => [path, ownHost])),
  },
  build: {
    target: "es2022",
    // The CSP allows no inline data for fonts or scripts; keep every asset a file.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    restoreMocks: true,
  },
});
