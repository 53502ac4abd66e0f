import { SlidersOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Modal, Progress } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { get } from "@/shared/http/client";
import type { Bilingual, Money, Page as PageOf } from "@/shared/http/types";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";
import { formatMoney, moneyOf, toMinor } from "@/shared/money/money";
import { MoneyInput, useAmountRule } from "@/shared/money/MoneyInput";

import styles from "./Limits.module.css";

/** `money` holds now; `most` is what the bank allows at best; `used` counts in the running period. */
export interface Limit extends Bilingual {
  code: string;
  money: Money;
  most: Money;
  used: Money | null;
  settable: boolean;
}

const KEY = ["limits"] as const;

function percentUsed(used: Money, limit: Money): number {
  const ceiling = toMinor(limit);
  return ceiling === 0n ? 100 : Number((toMinor(used) * 100n) / ceiling);
}

function LimitLine({ limit, onChange }: { limit: Limit; onChange: () => void }) {
  const { t } = useTranslation("limits");
  const { say } = useLanguage();
  return (
    <li className={styles.limit}>
      <div className={styles.head}>
        <div>
          <b>{say(limit)}</b>
          <p>{t("most", { most: formatMoney(limit.most) })}</p>
        </div>
        <Amount money={limit.money} size="large" />
      </div>
      {limit.used && (
        <>
          <Progress percent={percentUsed(limit.used, limit.money)} showInfo={false} aria-label={t("used_label")} />
          <p>{t("used", { used: formatMoney(limit.used), limit: formatMoney(limit.money) })}</p>
        </>
      )}
      {limit.settable && (
        <Button onClick={onChange} aria-label={t("change_label", { limit: say(limit) })}>
          {t("change")}
        </Button>
      )}
    </li>
  );
}

function ChangeLimit({ limit, onDone }: { limit: Limit; onDone: () => void }) {
  const { t } = useTranslation("limits");
  const { say } = useLanguage();
  const client = useQueryClient();
  const [form] = Form.useForm<{ amount: string }>();
  const { currency } = limit.money;
  const rule = useAmountRule(currency);
  return (
    <OperationFlow<{ amount: string }, unknown>
      form={form}
      initialValues={{ amount: limit.money.amount }}
      call={({ amount }) => ({ path: "/v1/limits", body: { code: limit.code, money: moneyOf(amount, currency) } })}
      headline={({ amount }) => ({ caption: say(limit), money: moneyOf(amount, currency) })}
      describe={() => [{ label: t("now"), value: <Amount money={limit.money} /> }]}
      receipt={() => ({ title: t("done") })}
      onCommitted={() => void client.invalidateQueries({ queryKey: KEY })}
      onLeave={onDone}
    >
      <Form.Item name="amount" label={say(limit)} extra={t("most", { most: formatMoney(limit.most) })} rules={[rule]} validateTrigger="onBlur">
        <MoneyInput currency={currency} large />
      </Form.Item>
    </OperationFlow>
  );
}

export default function LimitsPage() {
  const { t } = useTranslation("limits");
  const limits = useQuery({ queryKey: KEY, queryFn: async ({ signal }) => (await get<PageOf<Limit>>("/v1/limits", undefined, signal)).items });
  const [changing, setChanging] = useState<Limit | null>(null);
  const close = () => setChanging(null);
  return (
    <Page title={t("title")} lead={t("lead")} narrow>
      <Panel>
        <Loaded query={limits}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState icon={<SlidersOutlined />} title={t("empty.title")} hint={t("empty.hint")} />
            ) : (
              <ul>
                {all.map((limit) => (
                  <LimitLine key={limit.code} limit={limit} onChange={() => setChanging(limit)} />
                ))}
              </ul>
            )
          }
        </Loaded>
      </Panel>
      <Modal open={changing !== null} onCancel={close} footer={null} title={t("change_title")} destroyOnHidden mask={{ closable: false }}>
        {changing && <ChangeLimit limit={changing} onDone={close} />}
      </Modal>
    </Page>
  );
}
