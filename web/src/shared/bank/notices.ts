import { useQuery } from "@tanstack/react-query";

import { get } from "../http/client";
import type { Bilingual, Page } from "../http/types";

export interface Notice extends Bilingual {
  notice_id: string;
  category: string;
  at: string;
  read_at: string | null;
  execution_id: string | null;
}

export const NOTICES_KEY = ["notices"] as const;
const PAGE = 30;

export function fetchNotices(cursor: string | null, signal: AbortSignal): Promise<Page<Notice>> {
  return get<Page<Notice>>("/v1/notices", { cursor, limit: PAGE }, signal);
}

/** Unread among the newest page: what the bell shows. No timer asks for it, or the session would never be idle. */
export function useUnreadCount(): number {
  const newest = useQuery({ queryKey: [...NOTICES_KEY, "newest"], queryFn: ({ signal }) => fetchNotices(null, signal), staleTime: 30_000 });
  return newest.data?.items.filter((notice) => notice.read_at === null).length ?? 0;
}
