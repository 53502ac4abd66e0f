import { useQueryClient } from "@tanstack/react-query";
import { Form, Input, Segmented } from "antd";
import { useTranslation } from "react-i18next";

import type { Schema } from "@/api";
import { MEMBERS_KEY } from "@/shared/bank/staff";
import { Copyable } from "@/shared/components/Rows";
import { OperationFlow } from "@/shared/flow/OperationFlow";
import { IdNumberField, PhoneField } from "@/shared/person/fields";

type Values = Schema<"CreateMember">;

const STAFF_NUMBER = /^[A-Z][0-9]{3,9}$/;
const NAME_MAX = 100;

/** A new member holds no role; the person sets the first password by "forgot password". */
export function CreateMember({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation("staff");
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const describe = ({ staff_number, name, id_number, phone, language }: Values) => [
    { label: t("number"), value: <code>{staff_number}</code> },
    { label: t("name"), value: name.trim() },
    { label: t("id_number"), value: <span className="number">{id_number}</span> },
    { label: t("phone"), value: <span className="number">{phone}</span> },
    { label: t("language"), value: t(`languages.${language}`) },
  ];
  return (
    <OperationFlow<Values, Schema<"MemberCreated">>
      form={form}
      initialValues={{ language: "zh-CN" }}
      call={(values) => ({ path: "/v1/staff/members", body: { ...values, name: values.name.trim() } })}
      describe={describe}
      receipt={({ answer }) => ({
        title: t("create.done"),
        rows: [{ label: t("number"), value: <Copyable text={answer.staff_number} /> }],
        extra: <p>{t("create.next")}</p>,
      })}
      onCommitted={() => void client.invalidateQueries({ queryKey: MEMBERS_KEY })}
      onLeave={onDone}
    >
      <Form.Item
        name="staff_number"
        label={t("number")}
        extra={t("create.number_hint")}
        normalize={(text: string) => text.normalize("NFKC").replace(/\s/g, "").toUpperCase()}
        rules={[{ required: true, pattern: STAFF_NUMBER, message: t("create.number_required") }]}
        validateTrigger="onBlur"
      >
        <Input size="large" maxLength={10} autoComplete="off" autoFocus />
      </Form.Item>
      <Form.Item name="name" label={t("name")} rules={[{ required: true, whitespace: true, message: t("create.name_required") }]}>
        <Input size="large" maxLength={NAME_MAX} autoComplete="off" />
      </Form.Item>
      <IdNumberField label={t("id_number")} />
      <PhoneField label={t("phone")} />
      <Form.Item name="language" label={t("language")}>
        <Segmented
          block
          options={[
            { value: "zh-CN", label: t("languages.zh-CN") },
            { value: "en", label: t("languages.en") },
          ]}
        />
      </Form.Item>
    </OperationFlow>
  );
}
