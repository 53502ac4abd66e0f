import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";

import { request } from "../http/client";
import { SESSION_KEY } from "./session";

/** Ends the session at the bank, then forgets everything this browser was told. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(async () => {
    try {
      await request({ method: "POST", path: "/v1/session/sign-out", anonymous: true });
    } finally {
      client.setQueryData(SESSION_KEY, null);
      setTimeout(() => client.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION_KEY[0] }), 0);
    }
  }, [client]);
}
