import { CalendarOutlined, CheckSquareOutlined, StopOutlined } from "@ant-design/icons";
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

/** What a member of staff should see first: the day, what waits, what was refused. Tiles a role may not read are left out. */
export default function DeskPage() {
  const { t } = useTranslation("desk");
  const { language, say } = useLanguage();
  const day = useAccountingDay();
  const approvals = useApprovals();
  const refused = useCursorList<CallLine>([...CALLS_KEY, "refused"], "/v1/staff/executions", { outcome: "declined" });
  return (
    <Page title={t("title")}>
      <div className={styles.tiles}>
        {day.data && (
          <Tile to="/console/accounting" icon={<CalendarOutlined />} label={day.data.under_way ? t("state.closing") : t("state.open")}>
            {formatDay(day.data.accounting_date, language)}
          </Tile>
        )}
        {approvals.data && (
          <Tile to="/console/approvals" icon={<CheckSquareOutlined />} label={t("waiting")}>
            <span className="number">{approvals.data.length}</span>
          </Tile>
        )}
      </div>
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
    </Page>
  );
}
