import { CalendarOutlined, CheckSquareOutlined, SafetyOutlined, StopOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { CALLS_KEY, useAccountingDay, useApprovals, type CallLine } from "@/shared/bank/staff";
import { PhoneLine } from "@/shared/components/DataTable";
import { OutcomeTag } from "@/shared/components/OutcomeTag";
import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { formatDay, formatInstant } from "@/shared/format/dates";
import { useCursorList } from "@/shared/http/useCursorList";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { mayEnter } from "@/shared/session/areas";
import { useSession } from "@/shared/session/session";

import styles from "./Desk.module.css";

const SHOWN = 8;

function Tile({ to, icon, label, children }: { to: string; icon: ReactNode; label: string; children: ReactNode }) {
  return (
    <Link to={to} className={styles.tile}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span>
        <small>{label}</small>
        <b>{children}</b>
      </span>
    </Link>
  );
}

function TodayTile() {
  const { t } = useTranslation("desk");
  const { language } = useLanguage();
  const day = useAccountingDay();
  if (!day.data) return null;
  return (
    <Tile to="/console/accounting" icon={<CalendarOutlined />} label={day.data.under_way ? t("state.closing") : t("state.open")}>
      {formatDay(day.data.accounting_date, language)}
    </Tile>
  );
}

function WaitingTile() {
  const { t } = useTranslation("desk");
  const approvals = useApprovals();
  if (!approvals.data) return null;
  return (
    <Tile to="/console/approvals" icon={<CheckSquareOutlined />} label={t("waiting")}>
      <span className="number">{approvals.data.length}</span>
    </Tile>
  );
}

function Refused() {
  const { t } = useTranslation("desk");
  const { language, say } = useLanguage();
  const refused = useCursorList<CallLine>([...CALLS_KEY, "refused"], "/v1/staff/executions", { outcome: "declined" });
  return (
    <Panel title={t("refused")} flush extra={<Link to="/console/executions?outcome=declined">{t("see_all")}</Link>}>
      <Loaded query={refused.query} rows={6}>
        {(calls) =>
          calls.length === 0 ? (
            <EmptyState icon={<StopOutlined />} title={t("empty.title")} hint={t("empty.hint")} />
          ) : (
            <ul>
              {calls.slice(0, SHOWN).map((call) => (
                <li key={call.execution_id}>
                  <Link to={`/console/executions/${call.execution_id}`} className={styles.call}>
                    <PhoneLine title={say(call)} note={formatInstant(call.called_at, language)} value={<OutcomeTag outcome={call.outcome} />} valueNote={call.code} />
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

/** What a member of staff should see first: the day, what waits, what was refused; each to those who may read it. */
export default function DeskPage() {
  const { t } = useTranslation("desk");
  const session = useSession();
  const [ledger, calls] = [mayEnter(session, "ledger"), mayEnter(session, "calls")];
  return (
    <Page title={t("title")}>
      <div className={styles.tiles}>
        {ledger && <TodayTile />}
        {mayEnter(session, "approvals") && <WaitingTile />}
      </div>
      {calls && <Refused />}
      {!calls && (
        <Panel>
          <EmptyState icon={<SafetyOutlined />} title={t("administrator.title")} hint={t("administrator.hint")} />
        </Panel>
      )}
    </Page>
  );
}
