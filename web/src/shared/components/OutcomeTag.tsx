import { Tag } from "antd";

import { useLabel } from "../i18n/useLabel";

const COLOURS: Record<string, string> = { done: "success", accepted: "processing", parked: "warning", challenged: "default", declined: "error" };

export function OutcomeTag({ outcome }: { outcome: string }) {
  const label = useLabel("shared");
  return <Tag color={COLOURS[outcome] ?? "default"}>{label("outcome_short", outcome)}</Tag>;
}
