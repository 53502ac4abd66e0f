import { ArrowRightOutlined, SafetyCertificateOutlined } from "@ant-design/icons";
import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";

import { Reasons } from "../components/Reasons";
import { Rows, type Row } from "../components/Rows";
import type { Effect, Money, Preview } from "../http/types";
import { useLanguage } from "../i18n/useLanguage";
import { Amount } from "../money/Amount";
import styles from "./Flow.module.css";

interface PreviewPanelProps {
  preview: Preview<unknown>;
  rows: Row[];
  headline: { caption: string; money: Money } | null;
  busy: boolean;
  danger: boolean;
  confirmLabel?: string;
  onConfirm: () => void;
  onEdit: () => void;
}

function Effects({ effects }: { effects: Effect[] }) {
  const { t } = useTranslation("shared");
  const { say } = useLanguage();
  if (effects.length === 0) return null;
  return (
    <details className={styles.effects}>
      <summary>{t("flow.effects", { count: effects.length })}</summary>
      <ul>
        {effects.map((effect, index) => (
          <li key={index} className={styles.effect}>
            <span>
              {say(effect)}
              <small>
                {effect.debit} <ArrowRightOutlined aria-label="→" /> {effect.credit}
              </small>
            </span>
            <Amount money={effect.money} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What would happen, before anything does. */
export function PreviewPanel({ preview, rows, headline, busy, danger, confirmLabel, onConfirm, onEdit }: PreviewPanelProps) {
  const { t } = useTranslation("shared");
  const refused = preview.would_be === "declined";
  return (
    <div className={styles.panel}>
      {headline && (
        <div className={styles.headline}>
          <span>{headline.caption}</span>
          <Amount money={headline.money} size="display" />
        </div>
      )}
      <Rows rows={rows} />
      {refused && <Alert role="alert" type="error" showIcon title={t("flow.would_decline")} />}
      {preview.would_be === "parked" && <Alert type="warning" showIcon title={t("flow.would_park")} />}
      {preview.would_be === "challenged" && <Alert type="info" showIcon icon={<SafetyCertificateOutlined />} title={t("flow.would_challenge")} />}
      <Reasons reasons={preview.reasons} title={refused ? t("flow.why_not") : t("flow.notes")} />
      <Effects effects={preview.effects} />
      <div className={styles.buttons}>
        <Button size="large" onClick={onEdit} disabled={busy}>
          {t("flow.edit")}
        </Button>
        <Button type="primary" size="large" onClick={onConfirm} loading={busy} disabled={refused} danger={danger}>
          {confirmLabel ?? t("flow.confirm")}
        </Button>
      </div>
    </div>
  );
}
