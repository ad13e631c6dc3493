import type { InputHTMLAttributes, ReactNode } from "react";
import styles from "./Field.module.css";

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** A labelled input; the error says what to do, and is read with the input. */
export function Field({ label, hint, error, id, ...rest }: Props) {
  const described = [hint !== undefined ? `${id}-aide` : "", error ? `${id}-erreur` : ""].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-aide`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input id={id} aria-describedby={described || undefined} aria-invalid={error ? true : undefined} {...rest} />
      {error && (
        <p id={`${id}-erreur`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
