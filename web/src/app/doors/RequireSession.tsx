import { Skeleton } from "antd";
import { useEffect, type ReactNode } from "react";
import { Navigate, useLocation } from "react-router";

import { Loaded } from "@/shared/components/States";
import { startIdleClock } from "@/shared/session/idle";
import { SessionProvider, useSessionQuery, type Actor } from "@/shared/session/session";

import { IdleWatch } from "./IdleWatch";
import styles from "./Doors.module.css";

const HOME: Record<Actor["kind"], string> = { customer: "/", staff: "/console" };

/** Lets one kind of person in; others are shown to the sign-in page (which brings them back) or to their own door. */
export function RequireSession({ kind, children }: { kind: Actor["kind"]; children: ReactNode }) {
  const query = useSessionQuery();
  const location = useLocation();
  const idleEnd = query.data?.expires_idle_at;
  useEffect(() => {
    if (idleEnd) startIdleClock(idleEnd);
  }, [idleEnd]);
  if (query.data === undefined) {
    return (
      <div className={styles.waiting}>
        {query.isPending ? <Skeleton active paragraph={{ rows: 6 }} /> : <Loaded query={query}>{() => null}</Loaded>}
      </div>
    );
  }
  if (query.data === null) {
    const wanted = `${location.pathname}${location.search}`;
    return <Navigate replace to={wanted === "/" ? "/sign-in" : `/sign-in?return=${encodeURIComponent(wanted)}`} />;
  }
  if (query.data.actor.kind !== kind) return <Navigate replace to={HOME[query.data.actor.kind]} />;
  return (
    <SessionProvider value={query.data}>
      {children}
      <IdleWatch />
    </SessionProvider>
  );
}

/** Sign-in and sign-up are for those who are not in yet. */
export function GuestsOnly({ children }: { children: ReactNode }) {
  const query = useSessionQuery();
  const wanted = new URLSearchParams(useLocation().search).get("return");
  const actor = query.data?.actor;
  if (!actor) return <>{children}</>;
  const inside = wanted?.startsWith("/") && !wanted.startsWith("//") ? wanted : HOME[actor.kind];
  return <Navigate replace to={inside} />;
}
