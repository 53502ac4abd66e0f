/* Keeps the shell of the app so that it opens without a network. Answers of the bank are never stored: only
   the start page, the icons and the hashed files under /assets/ pass through this cache. */
const CACHE = "qudao-shell-1";
const SHELL = ["/", "/manifest.webmanifest", "/icons/mark.svg", "/icons/icon-192.png"];
const ASSETS_KEPT_MAX = 120;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(SHELL))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

async function keptAsset(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    await cache.put(request, answer.clone());
    const keys = (await cache.keys()).filter((key) => new URL(key.url).pathname.startsWith("/assets/"));
    await Promise.all(keys.slice(0, Math.max(0, keys.length - ASSETS_KEPT_MAX)).map((key) => cache.delete(key)));
  }
  return answer;
}

async function page(request) {
  try {
    return await fetch(request);
  } catch (failure) {
    const shell = await caches.match("/");
    if (shell) return shell;
    throw failure;
  }
}

const NOT_THE_APP = ["/v1/", "/lab/api/", "/docs", "/openapi.json", "/healthz"];

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (NOT_THE_APP.some((prefix) => url.pathname.startsWith(prefix))) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(keptAsset(request));
  else if (request.mode === "navigate") event.respondWith(page(request));
});
