import { useQueryClient } from "@tanstack/react-query";
import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";

import { APPROVALS_KEY, CALLS_KEY } from "@/shared/bank/staff";
import { OperationFlow } from "@/shared/flow/OperationFlow";

interface Values {
  reason: string;
}

const REASON_MAX = 200;

/** One person asks for a journal to be put right by another that moves the same money back; a second one approves. */
export function CorrectJournal({ journalId, onDone }: { journalId: string; onDone: () => void }) {
  const { t } = useTranslation("executions");
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  return (
    <OperationFlow<Values, unknown>
      form={form}
      call={({ reason }) => ({ path: "/v1/staff/corrections", body: { journal_id: journalId, reason: reason.trim() } })}
      describe={({ reason }) => [
        { label: t("correct.journal"), value: <code>{journalId}</code> },
        { label: t("correct.reason"), value: reason.trim() },
      ]}
      confirmLabel={t("correct.ask")}
      danger
      onCommitted={() => {
        void client.invalidateQueries({ queryKey: APPROVALS_KEY });
        void client.invalidateQueries({ queryKey: CALLS_KEY });
      }}
      onLeave={onDone}
    >
      <p style={{ marginBottom: 18 }}>{t("correct.lead")}</p>
      <Form.Item name="reason" label={t("correct.reason")} rules={[{ required: true, whitespace: true, min: 2, message: t("correct.reason_required") }]}>
        <Input.TextArea rows={3} maxLength={REASON_MAX} showCount autoFocus />
      </Form.Item>
    </OperationFlow>
  );
}
