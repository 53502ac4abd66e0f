import { MutationCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import type { ReactNode } from "react";

import { Problem } from "@/shared/http/problem";
import { linkSession } from "@/shared/http/client";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { fetchSession, SESSION_KEY } from "@/shared/session/session";
import { antdTheme } from "@/shared/theme/antd";
import { useMode } from "@/shared/theme/mode";

const TRIES_MAX = 2;

const queries = new QueryClient({
  mutationCache: new MutationCache(),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the bank refused stays refused; only a missing answer is worth another try.
      retry: (failures, failure) => !(failure instanceof Problem) && failures < TRIES_MAX,
      refetchOnWindowFocus: false,
    },
  },
});

linkSession({
  recheck: async () => {
    try {
      return (await fetchSession()) !== null;
    } catch {
      return false;
    }
  },
  lost: () => {
    queries.setQueryData(SESSION_KEY, null);
    // The pages are gone by then; nothing of the last customer may stay in memory for the next.
    setTimeout(() => queries.removeQueries({ predicate: (query) => query.queryKey[0] !== SESSION_KEY[0] }), 0);
  },
});

export function Providers({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  const { mode } = useMode();
  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider locale={language === "en" ? enUS : zhCN} theme={antdTheme(mode)} button={{ autoInsertSpace: false }}>
        <App>{children}</App>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
