import type { ReactNode } from "react";
import styles from "./Callout.module.css";

interface Props {
  readonly tone?: "info" | "attention";
  readonly title?: string;
  readonly children: ReactNode;
}

/** A remark that stands out of the text, calmly. */
export function Callout({ tone = "info", title, children }: Props) {
  return (
    <div className={`${styles.callout} ${styles[tone]}`}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  );
}
