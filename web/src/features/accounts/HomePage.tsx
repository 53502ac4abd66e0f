import { BankOutlined, FileTextOutlined, PlusOutlined, SlidersOutlined, SwapOutlined, TeamOutlined } from "@ant-design/icons";
import { Button, Skeleton } from "antd";
import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { AmountsSwitch } from "@/shared/components/Switches";
import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { bankHour, formatShortDay } from "@/shared/format/dates";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";
import { useAmountsHidden } from "@/shared/money/hidden";
import { formatMoney, toMinor } from "@/shared/money/money";
import { useSession } from "@/shared/session/session";

import { AccountCard } from "./AccountCard";
import styles from "./Accounts.module.css";
import { useOverview, type Overview } from "./api";
import { EntryList } from "./EntryList";

const LineChart = lazy(() => import("@/shared/components/LineChart"));

const KIND_COLOURS = ["var(--brand)", "var(--gold)", "var(--line-strong)", "var(--success)"];

function greetingAt(hour: number): "morning" | "noon" | "afternoon" | "evening" {
  if (hour >= 5 && hour < 11) return "morning";
  if (hour >= 11 && hour < 13) return "noon";
  return hour >= 13 && hour < 18 ? "afternoon" : "evening";
}

function Kinds({ overview }: { overview: Overview }) {
  const { t } = useTranslation("accounts");
  const label = useLabel("accounts");
  const kinds = overview.by_kind.map((part, index) => ({ ...part, minor: toMinor(part.money), colour: KIND_COLOURS[index % KIND_COLOURS.length] }));
  const total = kinds.reduce((sum, { minor }) => sum + (minor > 0n ? minor : 0n), 0n);
  // Thousandths are enough for the width of a bar.
  const share = (minor: bigint) => (total === 0n || minor <= 0n ? 0 : Number((minor * 1000n) / total));
  return (
    <div className={styles.kinds}>
      <div className={styles.bar} aria-hidden="true" hidden={total === 0n}>
        {kinds.map(({ kind, minor, colour }) => (
          <i key={kind} style={{ flexGrow: share(minor), background: colour }} />
        ))}
      </div>
      <ul aria-label={t("by_kind")}>
        {kinds.map(({ kind, money, colour }) => (
          <li key={kind}>
            <span className={styles.dot} style={{ background: colour }} aria-hidden="true" />
            {label("kind", kind)}
            <Amount money={money} hideable />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is held in other currencies, side by side. */
function Others({ overview }: { overview: Overview }) {
  const others = overview.totals.filter((money) => money.currency !== overview.currency);
  return (
    <>
      {others.map((money) => (
        <Amount key={money.currency} money={money} hideable />
      ))}
    </>
  );
}

function History({ overview }: { overview: Overview }) {
  const { t } = useTranslation("accounts");
  const { language } = useLanguage();
  const hidden = useAmountsHidden();
  const points = useMemo(
    () => overview.history.map(({ date, money }) => ({ label: formatShortDay(date, language), value: Number(toMinor(money)), shown: formatMoney(money) })),
    [overview.history, language],
  );
  const [first, last] = [points[0], points.at(-1)];
  if (hidden || !first || !last) return <div className={styles.chartBox} />;
  const description = t("history_text", { from: first.label, fromAmount: first.shown, to: last.label, toAmount: last.shown });
  return (
    <div className={styles.chartBox}>
      <p className={styles.caption}>{t("history")}</p>
      <Suspense fallback={<Skeleton active paragraph={{ rows: 4 }} />}>
        <LineChart points={points} description={description} height={200} />
      </Suspense>
    </div>
  );
}

function Quick() {
  const { t } = useTranslation("accounts");
  const links = [
    { to: "/transfer", icon: <SwapOutlined />, text: t("quick.transfer") },
    { to: "/payees", icon: <TeamOutlined />, text: t("quick.payees") },
    { to: "/accounts", icon: <FileTextOutlined />, text: t("quick.statement") },
    { to: "/limits", icon: <SlidersOutlined />, text: t("quick.limits") },
  ];
  return (
    <nav className={styles.quick} aria-label={t("quick.label")}>
      {links.map(({ to, icon, text }) => (
        <Link key={to} to={to}>
          <span className={styles.quickIcon} aria-hidden="true">
            {icon}
          </span>
          {text}
        </Link>
      ))}
    </nav>
  );
}

function Content({ overview }: { overview: Overview }) {
  const { t } = useTranslation("accounts");
  const shown = overview.accounts.filter((account) => !account.hidden);
  const main = shown.find((account) => account.is_default) ?? shown[0];
  return (
    <>
      <section className={styles.hero}>
        <div className={styles.total}>
          <p className={styles.caption}>
            {t("total")} <AmountsSwitch />
          </p>
          <Amount money={overview.total} size="display" hideable />
          <Others overview={overview} />
          <Kinds overview={overview} />
        </div>
        <History overview={overview} />
      </section>
      <Quick />
      {main ? (
        <>
          <div className={styles.cards}>
            {shown.map((account) => (
              <AccountCard key={account.account_id} account={account} />
            ))}
          </div>
          <Panel title={t("recent")} flush extra={<Link to={`/accounts/${main.account_id}`}>{t("see_all")}</Link>}>
            <EntryList accountId={main.account_id} filter={{}} most={6} />
          </Panel>
        </>
      ) : (
        <Panel>
          <EmptyState
            icon={<BankOutlined />}
            title={t("empty.title")}
            hint={t("empty.hint")}
            action={
              <Link to="/accounts/open">
                <Button type="primary" icon={<PlusOutlined />}>
                  {t("open.title")}
                </Button>
              </Link>
            }
          />
        </Panel>
      )}
    </>
  );
}

export default function HomePage() {
  const { t } = useTranslation("accounts");
  const { actor } = useSession();
  const overview = useOverview("CNY");
  const greeting = t(`greeting.${greetingAt(bankHour(new Date()))}`);
  return (
    <Page title={t("hello", { greeting, name: actor.name_masked })}>
      <Loaded query={overview} rows={10}>
        {(loaded) => <Content overview={loaded} />}
      </Loaded>
    </Page>
  );
}
