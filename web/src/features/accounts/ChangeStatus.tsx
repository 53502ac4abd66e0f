import { useQueryClient } from "@tanstack/react-query";
import { Form, Input, Radio } from "antd";
import { useTranslation } from "react-i18next";

import type { Schema } from "@/api";
import { APPROVALS_KEY, CALLS_KEY, type StaffAccount } from "@/shared/bank/staff";
import { OperationFlow } from "@/shared/flow/OperationFlow";

import styles from "./OpenAccount.module.css";

type Status = Schema<"SetStatusRequest">["status"];

interface Values {
  status: Status;
  reason: string;
}

const STATUSES: Status[] = ["open", "no_debit", "frozen", "closed"];
const REASON_MAX = 200;

/** One person asks for another status of an account; it holds once another has approved it. */
export function ChangeStatus({ account, onDone }: { account: StaffAccount; onDone: () => void }) {
  const { t } = useTranslation("accounts");
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const status = Form.useWatch("status", form);
  const describe = ({ status: next, reason }: Values) => [
    { label: t("number"), value: <span className="number">{account.number_masked}</span> },
    { label: t("staff.holder"), value: account.holder_masked },
    { label: t("staff.now"), value: t(`status.${account.status}`) },
    { label: t("staff.next"), value: <b>{t(`status.${next}`)}</b> },
    { label: t("staff.reason"), value: reason.trim() },
  ];
  return (
    <OperationFlow<Values, unknown>
      form={form}
      call={({ status: next, reason }) => ({ path: `/v1/staff/accounts/${account.account_id}/status`, body: { status: next, reason: reason.trim() } })}
      describe={describe}
      danger={status === "closed"}
      confirmLabel={t("staff.ask")}
      onCommitted={() => {
        void client.invalidateQueries({ queryKey: APPROVALS_KEY });
        void client.invalidateQueries({ queryKey: CALLS_KEY });
      }}
      onLeave={onDone}
    >
      <Form.Item name="status" label={t("staff.next")} rules={[{ required: true, message: t("staff.next_required") }]}>
        <Radio.Group className={styles.choices}>
          {STATUSES.filter((each) => each !== account.status).map((each) => (
            <Radio key={each} value={each} className={styles.choice}>
              <b>{t(`status.${each}`)}</b>
              <small>{t(`staff.status_hint.${each}`)}</small>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item name="reason" label={t("staff.reason")} rules={[{ required: true, whitespace: true, min: 2, message: t("staff.reason_required") }]}>
        <Input.TextArea rows={3} maxLength={REASON_MAX} showCount placeholder={t("staff.reason_hint")} />
      </Form.Item>
    </OperationFlow>
  );
}
