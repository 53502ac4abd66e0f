import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Form, Switch, TimePicker } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

import type { Schema } from "@/api";
import { Page, Panel } from "@/shared/components/Page";
import { Loaded } from "@/shared/components/States";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { get } from "@/shared/http/client";
import { useLabel } from "@/shared/i18n/useLabel";
import { moneyOf } from "@/shared/money/money";
import { MoneyInput } from "@/shared/money/MoneyInput";

import styles from "./Notices.module.css";

type NoticeSettings = Schema<"NoticeSettingsView">;

interface Values {
  categories: Record<string, boolean>;
  threshold: string;
  quiet: [Dayjs, Dayjs] | null;
  sms: boolean;
}

const KEY = ["notice-settings"] as const;
const CLOCK = "HH:mm";
/** Both ends the same: no quiet hours. */
const NONE = "00:00";
/** The bank never leaves these out. */
const ALWAYS_ON = "security";

function timeOf(clock: string): Dayjs {
  return dayjs(`2000-01-01T${clock.slice(0, 5)}:00`);
}

function SettingsForm({ settings, onDone }: { settings: NoticeSettings; onDone: () => void }) {
  const { t } = useTranslation(["notices", "shared"]);
  const label = useLabel("notices");
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const { quiet_from: from, quiet_to: to } = settings;
  const { currency } = settings.threshold;
  return (
    <OperationFlow<Values, unknown>
      form={form}
      initialValues={{ categories: settings.categories, threshold: settings.threshold.amount, quiet: from === to ? null : [timeOf(from), timeOf(to)], sms: settings.sms }}
      call={(values) => ({
        path: "/v1/notice-settings",
        body: {
          categories: { ...settings.categories, ...values.categories },
          threshold: moneyOf(values.threshold || "0", currency),
          quiet_from: values.quiet?.[0].format(CLOCK) ?? NONE,
          quiet_to: values.quiet?.[1].format(CLOCK) ?? NONE,
          sms: values.sms,
        },
      })}
      withPreview={false}
      submitLabel={t("shared:save")}
      describe={() => []}
      receipt={() => ({ title: t("settings.done") })}
      onCommitted={() => void client.invalidateQueries({ queryKey: KEY })}
      onLeave={onDone}
    >
      <fieldset className={styles.categories}>
        <legend>{t("settings.categories")}</legend>
        {Object.keys(settings.categories).map((category) => (
          <div key={category} className={styles.switch}>
            <label htmlFor={`categories_${category}`}>
              <b>{label("category", category)}</b>
            </label>
            <Form.Item name={["categories", category]} valuePropName="checked" noStyle>
              <Switch id={`categories_${category}`} disabled={category === ALWAYS_ON} />
            </Form.Item>
          </div>
        ))}
        <div className={styles.switch}>
          <label htmlFor="sms">
            <b>{t("settings.sms")}</b>
            <small>{t("settings.sms_hint")}</small>
          </label>
          <Form.Item name="sms" valuePropName="checked" noStyle>
            <Switch id="sms" />
          </Form.Item>
        </div>
      </fieldset>
      <Form.Item name="threshold" label={t("settings.threshold")} extra={t("settings.threshold_hint")}>
        <MoneyInput currency={currency} />
      </Form.Item>
      <Form.Item name="quiet" label={t("settings.quiet")} extra={t("settings.quiet_hint")}>
        <TimePicker.RangePicker aria-label={t("settings.quiet")} format={CLOCK} order={false} minuteStep={5} style={{ width: "100%" }} />
      </Form.Item>
    </OperationFlow>
  );
}

export default function NoticeSettingsPage() {
  const { t } = useTranslation("notices");
  const navigate = useNavigate();
  const settings = useQuery({ queryKey: KEY, queryFn: ({ signal }) => get<NoticeSettings>("/v1/notice-settings", undefined, signal) });
  return (
    <Page title={t("settings.title")} lead={t("settings.lead")} back="/notices" narrow>
      <Panel>
        <Loaded query={settings}>{(loaded) => <SettingsForm settings={loaded} onDone={() => void navigate("/notices")} />}</Loaded>
      </Panel>
    </Page>
  );
}
