import { type ReactNode, useEffect, useRef } from "react";

/** The title of a screen takes the focus when the screen opens: it is read aloud, and Tab goes on from it. */
export function ScreenTitle({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (window.location.hash.length > 1) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 id={id} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
