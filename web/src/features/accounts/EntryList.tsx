import { FileSearchOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import { DataTable, PhoneLine } from "@/shared/components/DataTable";
import { EmptyState, Loaded } from "@/shared/components/States";
import { formatInstant, tailOf } from "@/shared/format/dates";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";

import { useEntries, type Entry, type EntryFilter } from "./api";

interface EntryListProps {
  accountId: string;
  filter: EntryFilter;
  /** Shows no more than these; without it, all pages. */
  most?: number;
}

function useWords(): { who: (entry: Entry) => string; kind: (entry: Entry) => string; when: (entry: Entry) => string } {
  const { language, say } = useLanguage();
  const kind = (entry: Entry) => say({ zh: entry.kind_zh, en: entry.kind_en });
  return {
    kind,
    who: (entry) => {
      if (!entry.counterparty_name) return kind(entry);
      return entry.counterparty_number ? `${entry.counterparty_name} (${tailOf(entry.counterparty_number)})` : entry.counterparty_name;
    },
    when: (entry) => formatInstant(entry.booked_at, language),
  };
}

export function EntryList({ accountId, filter, most }: EntryListProps) {
  const { t } = useTranslation("accounts");
  const navigate = useNavigate();
  const words = useWords();
  const entries = useEntries(accountId, filter);
  const filtered = Object.values(filter).some(Boolean);
  const columns = [
    { title: t("entry.when"), key: "when", render: (_: unknown, entry: Entry) => <span className="number">{words.when(entry)}</span> },
    { title: t("entry.who"), key: "who", render: (_: unknown, entry: Entry) => words.who(entry) },
    { title: t("entry.kind"), key: "kind", render: (_: unknown, entry: Entry) => words.kind(entry) },
    { title: t("entry.purpose"), key: "purpose", render: (_: unknown, entry: Entry) => entry.purpose },
    { title: t("entry.amount"), key: "amount", align: "right" as const, render: (_: unknown, entry: Entry) => <Amount money={entry.money} direction={entry.direction} /> },
    { title: t("entry.balance"), key: "balance", align: "right" as const, render: (_: unknown, entry: Entry) => <Amount money={entry.balance_after} hideable /> },
  ];
  return (
    <Loaded query={entries}>
      {(loaded) => {
        const all = loaded.pages.flatMap((page) => page.items);
        return (
          <DataTable<Entry>
            label={t("entries")}
            rows={most === undefined ? all : all.slice(0, most)}
            rowKey={(entry) => entry.entry_id}
            columns={columns}
            onOpen={(entry) => void navigate(`/receipts/${entry.journal_id}`)}
            phoneRow={(entry) => (
              <PhoneLine
                title={words.who(entry)}
                note={[words.when(entry), entry.purpose].filter(Boolean).join(" · ")}
                value={<Amount money={entry.money} direction={entry.direction} />}
                valueNote={<Amount money={entry.balance_after} hideable />}
              />
            )}
            empty={
              filtered ? (
                <EmptyState icon={<FileSearchOutlined />} title={t("no_match.title")} hint={t("no_match.hint")} />
              ) : (
                <EmptyState icon={<FileSearchOutlined />} title={t("no_entries.title")} hint={t("no_entries.hint")} />
              )
            }
            {...(most === undefined && { more: { has: entries.hasNextPage, busy: entries.isFetchingNextPage, load: () => void entries.fetchNextPage() } })}
          />
        );
      }}
    </Loaded>
  );
}
