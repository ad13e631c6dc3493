import { useEffect, useState } from "react";

/** Where the person is in the self-assessment; the address's fragment says it, so that « back » works. */
export type Screen =
  | { readonly at: "welcome" }
  | { readonly at: "profile" }
  | { readonly at: "question"; readonly index: number }
  | { readonly at: "review" };

function screenOf(hash: string, questionCount: number): Screen {
  if (hash === "#profil") return { at: "profile" };
  if (hash === "#relire") return { at: "review" };
  const number = Number(/^#question-(\d{1,3})$/.exec(hash)?.[1]);
  if (Number.isInteger(number) && number >= 1 && number <= questionCount) return { at: "question", index: number - 1 };
  return { at: "welcome" };
}

function hashOf(screen: Screen): string {
  if (screen.at === "profile") return "#profil";
  if (screen.at === "review") return "#relire";
  if (screen.at === "question") return `#question-${screen.index + 1}`;
  return "#";
}

/** The current screen, and the way to go to another. Each new screen starts at its top. */
export function useScreen(questionCount: number): readonly [Screen, (screen: Screen) => void] {
  const [screen, setScreen] = useState(() => screenOf(window.location.hash, questionCount));

  useEffect(() => {
    // The skip link moves inside the page: the screen stays.
    const follow = () =>
      window.location.hash !== "#contenu" && setScreen(screenOf(window.location.hash, questionCount));
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [questionCount]);

  const go = (next: Screen) => {
    window.location.hash = hashOf(next);
    window.scrollTo({ top: 0 });
  };
  return [screen, go];
}
