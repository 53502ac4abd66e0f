import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { createContext, useContext } from "react";

import { linkSession, request } from "../http/client";
import { Problem } from "../http/problem";

export interface Actor {
  kind: "customer" | "staff";
  id: string;
  name_masked: string;
  roles: string[];
  language: string;
}

export interface Session {
  actor: Actor;
  csrf_token: string;
  expires_idle_at: string;
  expires_at: string;
}

export const SESSION_KEY = ["session"] as const;

/** Null when nobody is signed in. Any other failure is thrown. */
export async function fetchSession(): Promise<Session | null> {
  try {
    const session = await request<Session>({ path: "/v1/session", anonymous: true });
    linkSession({ csrfToken: session.csrf_token });
    return session;
  } catch (failure) {
    if (failure instanceof Problem && failure.body.status === 401) {
      linkSession({ csrfToken: null });
      return null;
    }
    throw failure;
  }
}

export function useSessionQuery(): UseQueryResult<Session | null> {
  return useQuery({ queryKey: SESSION_KEY, queryFn: fetchSession, staleTime: Infinity, gcTime: Infinity, retry: 1 });
}

const SessionContext = createContext<Session | null>(null);
export const SessionProvider = SessionContext.Provider;

/** For what stands before a signed-in door as well. */
export function useSessionIfAny(): Session | null {
  return useContext(SessionContext);
}

/** Inside a signed-in door only. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession outside a signed-in door");
  return session;
}

export function hasRole(session: Session, ...roles: string[]): boolean {
  return roles.some((role) => session.actor.roles.includes(role));
}
