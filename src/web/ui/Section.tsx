import type { ReactNode } from "react";
import styles from "./Section.module.css";

interface Props {
  readonly id?: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page: its title and a note on the left of a wide screen, its matter on the right. */
export function Section({ id, title, note, children }: Props) {
  return (
    <section id={id} className={styles.section}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {note !== undefined && <div className={styles.note}>{note}</div>}
      </div>
      <div className={styles.matter}>{children}</div>
    </section>
  );
}
