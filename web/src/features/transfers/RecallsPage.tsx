import { RollbackOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { ACCOUNTS_KEY } from "@/shared/bank/accounts";
import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { useQuickOperation } from "@/shared/flow/QuickOperation";
import { formatInstant } from "@/shared/format/dates";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";

import { RECALLS_KEY, useRecalls, type Recall } from "./api";
import styles from "./Transfers.module.css";

type Decision = "consent" | "refuse";

const COLOURS: Record<Recall["status"], string> = { waiting: "warning", returned: "success", refused: "default" };

function RecallLine({ recall, busy, onDecide }: { recall: Recall; busy: boolean; onDecide: (decision: Decision) => void }) {
  const { t } = useTranslation("transfers");
  const { language } = useLanguage();
  return (
    <li className={styles.recall}>
      <div className={styles.recallHead}>
        <b>{t(`recall.side.${recall.side}`, { name: recall.counterparty_name })}</b>
        <Amount money={recall.money} />
      </div>
      <p>
        <Tag color={COLOURS[recall.status]}>{t(`recall.status.${recall.status}`)}</Tag>
        <span className="number">{formatInstant(recall.asked_at, language)}</span>
        {recall.reason && ` · ${recall.reason}`}
      </p>
      <div className={styles.recallFoot}>
        <Link to={`/receipts/${recall.journal_id}`}>{t("recall.original")}</Link>
        {recall.return_journal_id && <Link to={`/receipts/${recall.return_journal_id}`}>{t("recall.return")}</Link>}
        {recall.side === "asked_of_me" && recall.status === "waiting" && (
          <>
            <Popconfirm title={t("recall.refuse_confirm")} onConfirm={() => onDecide("refuse")}>
              <Button disabled={busy}>{t("recall.refuse")}</Button>
            </Popconfirm>
            <Popconfirm title={t("recall.consent_confirm")} onConfirm={() => onDecide("consent")}>
              <Button type="primary" disabled={busy}>
                {t("recall.consent")}
              </Button>
            </Popconfirm>
          </>
        )}
      </div>
    </li>
  );
}

/** Mistaken transfers: asked back by the customer, or asked of the customer. Money returns only by agreement. */
export default function RecallsPage() {
  const { t } = useTranslation("transfers");
  const client = useQueryClient();
  const recalls = useRecalls();
  const decide = useQuickOperation<{ id: string; decision: Decision }, Recall>(
    ({ id, decision }) => ({ path: `/v1/recalls/${id}/${decision}` }),
    () => {
      void client.invalidateQueries({ queryKey: RECALLS_KEY });
      void client.invalidateQueries({ queryKey: ACCOUNTS_KEY });
    },
  );
  return (
    <Page title={t("recall.title")} lead={t("recall.page_lead")} back="/transfer" narrow>
      <Panel>
        <Loaded query={recalls}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState icon={<RollbackOutlined />} title={t("recall.empty")} hint={t("recall.empty_hint")} />
            ) : (
              <ul>
                {all.map((recall) => (
                  <RecallLine key={recall.recall_id} recall={recall} busy={decide.busy} onDecide={(decision) => decide.send({ id: recall.recall_id, decision })} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
      {decide.dialog}
    </Page>
  );
}
