import { FileExcelOutlined, FilePdfOutlined, FileTextOutlined } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { DatePicker, Form, Segmented } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useTranslation } from "react-i18next";

import type { Account } from "@/shared/bank/accounts";
import { FailureNote } from "@/shared/components/States";
import { SubmitButton } from "@/shared/components/SubmitButton";
import { bankDay } from "@/shared/format/dates";
import { download } from "@/shared/http/client";

interface Values {
  days: [Dayjs, Dayjs];
  format: "pdf" | "xlsx" | "csv";
}

export function StatementForm({ account }: { account: Account }) {
  const { t } = useTranslation("accounts");
  const today = dayjs(bankDay(new Date()));
  const fetching = useMutation({
    mutationFn: ({ days, format }: Values) => {
      const [from, to] = [days[0].format("YYYY-MM-DD"), days[1].format("YYYY-MM-DD")];
      return download(`/v1/accounts/${account.account_id}/statement`, { from, to, format }, `statement-${from}-${to}.${format}`);
    },
  });
  const presets = [
    { label: t("statement.this_month"), value: [today.startOf("month"), today] as [Dayjs, Dayjs] },
    { label: t("statement.last_month"), value: [today.subtract(1, "month").startOf("month"), today.subtract(1, "month").endOf("month")] as [Dayjs, Dayjs] },
    { label: t("statement.this_year"), value: [today.startOf("year"), today] as [Dayjs, Dayjs] },
  ];
  return (
    <Form<Values> layout="vertical" initialValues={{ days: [today.subtract(1, "month"), today], format: "pdf" }} onFinish={fetching.mutate}>
      <p style={{ marginBottom: 20 }}>{t("statement.lead")}</p>
      {fetching.error && (
        <div style={{ marginBottom: 18 }}>
          <FailureNote failure={fetching.error} />
        </div>
      )}
      <Form.Item name="days" label={t("statement.days")} rules={[{ required: true, message: t("statement.days_required") }]}>
        <DatePicker.RangePicker style={{ width: "100%" }} presets={presets} maxDate={today} allowClear={false} />
      </Form.Item>
      <Form.Item name="format" label={t("statement.format")}>
        <Segmented
          block
          options={[
            { value: "pdf", label: "PDF", icon: <FilePdfOutlined /> },
            { value: "xlsx", label: "Excel", icon: <FileExcelOutlined /> },
            { value: "csv", label: "CSV", icon: <FileTextOutlined /> },
          ]}
        />
      </Form.Item>
      <SubmitButton busy={fetching.isPending}>
        {t("statement.download")}
      </SubmitButton>
    </Form>
  );
}
