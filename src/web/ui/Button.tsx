import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import styles from "./Button.module.css";

type Look = "primary" | "plain" | "quiet";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: Look;
}

export function Button({ look = "plain", type = "button", className = "", ...rest }: ButtonProps) {
  return <button type={type} className={`${styles.button} ${styles[look]} ${className}`} {...rest} />;
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly look?: Look;
}

/** A link that is drawn as a button because it is the next thing to do. */
export function ButtonLink({ look = "plain", className = "", children, ...rest }: LinkProps) {
  return (
    <a className={`${styles.button} ${styles[look]} ${className}`} {...rest}>
      {children}
    </a>
  );
}
