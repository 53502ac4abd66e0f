import { useInfiniteQuery, type QueryKey } from "@tanstack/react-query";

import { get, type Call } from "./client";
import type { Page } from "./types";

const PAGE = 30;

export interface CursorList<R, P extends Page<R> = Page<R>> {
  /** All rows so far, for `Loaded`. */
  query: { data: R[] | undefined; error: Error | null; isPending: boolean; refetch: () => Promise<unknown> };
  /** The first page, for what a list tells besides its rows. */
  first: P | undefined;
  more: { has: boolean; busy: boolean; load: () => void };
  isFetching: boolean;
}

/** A list read page by page along its cursor. */
export function useCursorList<R, P extends Page<R> = Page<R>>(key: QueryKey, path: string, filter: NonNullable<Call["query"]> = {}): CursorList<R, P> {
  const pages = useInfiniteQuery({
    queryKey: [...key, path, filter],
    queryFn: ({ pageParam, signal }) => get<P>(path, { ...filter, cursor: pageParam, limit: PAGE }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor ?? null,
  });
  return {
    query: { data: pages.data?.pages.flatMap((page) => page.items), error: pages.error, isPending: pages.isPending, refetch: pages.refetch },
    first: pages.data?.pages[0],
    more: { has: pages.hasNextPage, busy: pages.isFetchingNextPage, load: () => void pages.fetchNextPage() },
    isFetching: pages.isFetching,
  };
}
