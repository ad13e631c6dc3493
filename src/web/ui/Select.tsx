import type { ReactNode, SelectHTMLAttributes } from "react";
import styles from "./Field.module.css";

interface Props extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly label: string;
  readonly children: ReactNode;
}

/** A labelled native list: the phone draws its own. */
export function Select({ label, children, ...rest }: Props) {
  return (
    <label className={styles.field}>
      <span className={styles.name}>{label}</span>
      <select {...rest}>{children}</select>
    </label>
  );
}
