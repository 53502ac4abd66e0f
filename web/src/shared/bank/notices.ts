import { useQuery } from "@tanstack/react-query";

import type { Schema } from "@/api";

import { get } from "../http/client";

export type Notice = Schema<"NoticeView">;

export const NOTICES_KEY = ["notices"] as const;

/** What the bell shows. No timer asks for it, or the session would never be idle. */
export function useUnreadCount(): number {
  const newest = useQuery({
    queryKey: [...NOTICES_KEY, "unread"],
    queryFn: ({ signal }) => get<Schema<"Inbox">>("/v1/notices", { unread: true, limit: 1 }, signal),
    staleTime: 30_000,
  });
  return newest.data?.unread_count ?? 0;
}
