import { Button } from "antd";
import type { ReactNode } from "react";

interface SubmitButtonProps {
  busy: boolean;
  danger?: boolean;
  children: ReactNode;
}

/**
 * The one large button under a form. Pressing it keeps the focus where it was: a field that is judged on leaving it
 * would otherwise move the button away between press and release, and the click would be lost.
 */
export function SubmitButton({ busy, danger = false, children }: SubmitButtonProps) {
  return (
    <Button type="primary" size="large" block htmlType="submit" loading={busy} danger={danger} onMouseDown={(event) => event.preventDefault()}>
      {children}
    </Button>
  );
}
