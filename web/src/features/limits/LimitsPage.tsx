import { SlidersOutlined } from "@ant-design/icons";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Modal, Popconfirm, Progress, Tag } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Schema } from "@/api";
import { Page, Panel } from "@/shared/components/Page";
import { EmptyState, Loaded } from "@/shared/components/States";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { useQuickOperation } from "@/shared/flow/QuickOperation";
import { tailOf } from "@/shared/format/dates";
import { get } from "@/shared/http/client";
import { useLabel } from "@/shared/i18n/useLabel";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { Amount } from "@/shared/money/Amount";
import { formatMoney, moneyOf, toMinor } from "@/shared/money/money";
import { MoneyInput, useAmountRule } from "@/shared/money/MoneyInput";

import styles from "./Limits.module.css";

type LimitsOf = Schema<"LimitsPage">;
type Limit = Schema<"LimitView">;
type OwnLimit = Schema<"OwnLimit">;

const KEY = ["limits"] as const;
const CURRENCY = "CNY";
const OWN = { "transfer.single": "own.single", "transfer.day": "own.day" } as const;

function percentUsed(limit: Limit): number {
  const ceiling = toMinor(limit.ceiling);
  return ceiling === 0n ? 100 : Number((toMinor(limit.used) * 100n) / ceiling);
}

function LimitLine({ limit }: { limit: Limit }) {
  const { t } = useTranslation("limits");
  const { say } = useLanguage();
  const label = useLabel("limits");
  const counted = limit.span !== "single";
  return (
    <li className={styles.limit}>
      <div className={styles.head}>
        <div>
          <b>{say(limit)}</b> {limit.binds && <Tag color="warning">{t("binds")}</Tag>}
          <p>
            {label("level", limit.level)}
            {limit.account_number && ` · ${t("account", { tail: tailOf(limit.account_number) })}`}
          </p>
        </div>
        <Amount money={limit.ceiling} size="large" />
      </div>
      {counted && (
        <>
          <Progress percent={percentUsed(limit)} showInfo={false} aria-label={t("used_label")} />
          <p>{t("used", { used: formatMoney(limit.used), left: formatMoney(limit.left) })}</p>
        </>
      )}
      <p>{say({ zh: limit.zh_why, en: limit.en_why })}</p>
    </li>
  );
}

function ChangeLimit({ limit, onDone }: { limit: OwnLimit; onDone: () => void }) {
  const { t } = useTranslation("limits");
  const client = useQueryClient();
  const [form] = Form.useForm<{ amount: string }>();
  const rule = useAmountRule(CURRENCY);
  const name = t(OWN[limit.code]);
  return (
    <OperationFlow<{ amount: string }, OwnLimit>
      form={form}
      initialValues={{ amount: limit.money?.amount ?? "" }}
      call={({ amount }) => ({ path: "/v1/limits", body: { code: limit.code, money: moneyOf(amount, CURRENCY) } })}
      headline={({ amount }) => ({ caption: name, money: moneyOf(amount, CURRENCY) })}
      describe={() => [{ label: t("now"), value: limit.money ? <Amount money={limit.money} /> : t("own_none") }]}
      receipt={() => ({ title: t("done") })}
      onCommitted={() => void client.invalidateQueries({ queryKey: KEY })}
      onLeave={onDone}
    >
      <Form.Item name="amount" label={name} extra={t("own_hint")} rules={[rule]} validateTrigger="onBlur">
        <MoneyInput currency={CURRENCY} large />
      </Form.Item>
    </OperationFlow>
  );
}

function OwnLimits({ own, onChange }: { own: OwnLimit[]; onChange: (limit: OwnLimit) => void }) {
  const { t } = useTranslation("limits");
  const client = useQueryClient();
  const lift = useQuickOperation<OwnLimit["code"], OwnLimit>(
    (code) => ({ path: "/v1/limits", body: { code, money: null } }),
    () => void client.invalidateQueries({ queryKey: KEY }),
  );
  return (
    <Panel title={t("own_title")}>
      <ul>
        {own.map((limit) => (
          <li key={limit.code} className={styles.limit}>
            <div className={styles.head}>
              <div>
                <b>{t(OWN[limit.code])}</b>
                {!limit.money && <p>{t("own_none")}</p>}
              </div>
              {limit.money && <Amount money={limit.money} size="large" />}
            </div>
            <div className={styles.buttons}>
              <Button onClick={() => onChange(limit)} aria-label={t("change_label", { limit: t(OWN[limit.code]) })}>
                {limit.money ? t("change") : t("set")}
              </Button>
              {limit.money && (
                <Popconfirm title={t("lift_confirm")} onConfirm={() => lift.send(limit.code)}>
                  <Button type="text" loading={lift.busy}>
                    {t("lift")}
                  </Button>
                </Popconfirm>
              )}
            </div>
          </li>
        ))}
      </ul>
      {lift.dialog}
    </Panel>
  );
}

function Content({ limits }: { limits: LimitsOf }) {
  const { t } = useTranslation("limits");
  const [changing, setChanging] = useState<OwnLimit | null>(null);
  const close = () => setChanging(null);
  return (
    <>
      <Panel>
        <p className={styles.caption}>{t("room")}</p>
        <Amount money={limits.transfer_room} size="display" />
      </Panel>
      <OwnLimits own={limits.own} onChange={setChanging} />
      <Panel title={t("all_title")}>
        {limits.items.length === 0 ? (
          <EmptyState icon={<SlidersOutlined />} title={t("empty.title")} hint={t("empty.hint")} />
        ) : (
          <ul>
            {limits.items.map((limit) => (
              <LimitLine key={`${limit.code} ${limit.account_id ?? ""}`} limit={limit} />
            ))}
          </ul>
        )}
      </Panel>
      <Modal open={changing !== null} onCancel={close} footer={null} title={t("change_title")} destroyOnHidden mask={{ closable: false }}>
        {changing && <ChangeLimit limit={changing} onDone={close} />}
      </Modal>
    </>
  );
}

export default function LimitsPage() {
  const { t } = useTranslation("limits");
  const limits = useQuery({ queryKey: KEY, queryFn: ({ signal }) => get<LimitsOf>("/v1/limits", undefined, signal) });
  return (
    <Page title={t("title")} lead={t("lead")} narrow>
      <Loaded query={limits} rows={8}>
        {(loaded) => <Content limits={loaded} />}
      </Loaded>
    </Page>
  );
}
