import { useQueryClient } from "@tanstack/react-query";
import { Form, Input, InputNumber, Switch } from "antd";
import { useTranslation } from "react-i18next";

import { ACCOUNTS_KEY, type Account } from "@/shared/bank/accounts";
import { OperationFlow } from "@/shared/flow/OperationFlow";

interface Values {
  alias: string;
  position: number;
  hidden: boolean;
  is_default: boolean;
}

export function AccountSettings({ account, onDone }: { account: Account; onDone: () => void }) {
  const { t } = useTranslation(["accounts", "shared"]);
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const { alias, position, hidden, is_default } = account;
  return (
    <OperationFlow<Values, unknown>
      form={form}
      initialValues={{ alias, position, hidden, is_default }}
      call={(values) => ({ path: `/v1/accounts/${account.account_id}/settings`, body: { ...values, alias: values.alias.trim() } })}
      withPreview={false}
      submitLabel={t("shared:save")}
      describe={() => []}
      receipt={() => ({ title: t("settings.done") })}
      onCommitted={() => void client.invalidateQueries({ queryKey: ACCOUNTS_KEY })}
      onLeave={onDone}
    >
      <Form.Item name="alias" label={t("settings.alias")} extra={t("settings.alias_hint")}>
        <Input size="large" maxLength={40} placeholder={t(`shared:account_kind.${account.kind}`)} />
      </Form.Item>
      <Form.Item name="position" label={t("settings.position")} extra={t("settings.position_hint")}>
        <InputNumber min={0} max={1000} precision={0} style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name="is_default" label={t("settings.is_default")} valuePropName="checked" extra={t("settings.is_default_hint")}>
        <Switch />
      </Form.Item>
      <Form.Item name="hidden" label={t("settings.hidden")} valuePropName="checked" extra={t("settings.hidden_hint")}>
        <Switch />
      </Form.Item>
    </OperationFlow>
  );
}
