import { DatePicker, Form, Input, Segmented } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useTranslation } from "react-i18next";

import { OperationFlow } from "@/shared/flow/OperationFlow";
import { bankDay } from "@/shared/format/dates";
import { MoneyInput } from "@/shared/money/MoneyInput";

import { useShown, type Parameter } from "./parameter";
import { typedOf, valueOf, type Unit } from "./units";

interface Values {
  typed: string;
  /** Null: from its release on. */
  from: Dayjs | null;
}

interface ValueInputProps {
  unit: Unit;
  value?: string;
  onChange?: (typed: string) => void;
  id?: string;
}

function ValueInput({ unit, value = "", onChange, id }: ValueInputProps) {
  const { t } = useTranslation("parameters");
  if (unit === "minor") return <MoneyInput currency="CNY" value={value} large {...(id && { id })} {...(onChange && { onChange })} />;
  if (unit === "switch") {
    return <Segmented block value={value} options={[{ value: "1", label: t("on") }, { value: "0", label: t("off") }]} {...(onChange && { onChange })} />;
  }
  const suffix = { ppm: "%", seconds: t("second"), count: "" }[unit];
  return <Input {...(id && { id })} size="large" inputMode="decimal" autoComplete="off" suffix={suffix} value={value} onChange={(event) => onChange?.(event.target.value)} />;
}

/** One person sets a value with its first day; it holds once another has approved it. */
export function ChangeParameter({ parameter, onDone }: { parameter: Parameter; onDone: () => void }) {
  const { t } = useTranslation("parameters");
  const shown = useShown();
  const [form] = Form.useForm<Values>();
  const { code, unit, value, least, most } = parameter;
  const range = t("range", { least: shown(unit, least), most: shown(unit, most) });
  const within = (_rule: unknown, typed: string) => {
    const next = valueOf(unit, typed);
    return next !== null && next >= least && next <= most ? Promise.resolve() : Promise.reject(new Error(range));
  };
  const today = dayjs(bankDay(new Date()));
  return (
    <OperationFlow<Values, unknown>
      form={form}
      initialValues={{ typed: typedOf(unit, value), from: null }}
      call={({ typed, from }) => ({ path: "/v1/staff/parameters", body: { code, value: valueOf(unit, typed), valid_from: from ? `${from.format("YYYY-MM-DD")}T00:00:00+08:00` : null } })}
      fieldNames={{ value: "typed", valid_from: "from" }}
      describe={({ typed, from }) => [
        { label: t("now"), value: <span className="number">{shown(unit, value)}</span> },
        { label: t("new"), value: <b className="number">{shown(unit, valueOf(unit, typed) ?? value)}</b> },
        { label: t("valid_from"), value: from ? <span className="number">{from.format("YYYY-MM-DD")}</span> : t("on_release") },
      ]}
      receipt={() => ({ title: t("done") })}
      onLeave={onDone}
    >
      <Form.Item name="typed" label={t("new")} extra={unit === "switch" ? null : range} rules={[{ validator: within }]} validateTrigger="onBlur">
        <ValueInput unit={unit} />
      </Form.Item>
      <Form.Item name="from" label={t("valid_from")} extra={t("valid_from_hint")}>
        <DatePicker style={{ width: "100%" }} minDate={today.add(1, "day")} placeholder={t("on_release")} />
      </Form.Item>
    </OperationFlow>
  );
}
