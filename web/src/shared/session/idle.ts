/** The idle clock: how long until the bank ends this session if nothing is asked of it. Shared by all tabs. */
import { useEffect, useState } from "react";

import { linkSession } from "../http/client";

const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("qudao-session");

const SHORTEST_MS = 5 * 60_000;
const LONGEST_MS = 30 * 60_000;

let idleWindowMs = 0;
let touchedAt = 0;

function touch(at: number): void {
  touchedAt = Math.max(touchedAt, at);
}

channel?.addEventListener("message", (event: MessageEvent<unknown>) => {
  if (typeof event.data === "number") touch(event.data);
});

linkSession({
  touched: () => {
    touch(Date.now());
    channel?.postMessage(Date.now());
  },
});

/** `expires_idle_at` as answered just now gives the length of the window; the browser's own clock measures it from here on. */
export function startIdleClock(expiresIdleAt: string): void {
  const window = new Date(expiresIdleAt).getTime() - Date.now();
  // A browser whose clock is off would compute nonsense: then count on the shortest window the bank grants.
  idleWindowMs = window > 0 && window <= LONGEST_MS ? window : SHORTEST_MS;
  touch(Date.now());
}

/** Seconds until the idle end, renewed each second; null until a session has started. */
export function useIdleLeft(active: boolean): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (!active) return;
    const measure = () => setLeft(idleWindowMs === 0 ? null : Math.ceil((touchedAt + idleWindowMs - Date.now()) / 1000));
    measure();
    const timer = setInterval(measure, 1000);
    return () => clearInterval(timer);
  }, [active]);
  return left;
}
