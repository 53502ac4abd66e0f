import { useSyncExternalStore } from "react";

import { PHONE_MAX_PX } from "../theme/tokens";

const query = window.matchMedia(`(max-width: ${PHONE_MAX_PX}px)`);

function subscribe(listener: () => void): () => void {
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
