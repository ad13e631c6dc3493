import centre from "virtual:egide/centre";
import type { ReactNode } from "react";
import styles from "./Shell.module.css";
import { Mark } from "./ui/Mark.tsx";

const places = [
  { href: "/evaluation", name: "Où en êtes-vous ?" },
  { href: "/resultat", name: "Ma position" },
  { href: "/plan", name: "Mon plan" },
  { href: "/menaces", name: "Les menaces" },
  { href: "/referentiel", name: "Le référentiel" },
] as const;

const footer = [
  ...(centre.fictional ? [{ href: "/region", name: "La région de démonstration" }] : []),
  { href: "/mentions-legales", name: "Mentions légales" },
  { href: "/accessibilite", name: "Accessibilité" },
  { href: "/vie-privee", name: "Vie privée" },
  { href: "/api", name: "API" },
];

/** What surrounds every page: skip link, mark, ways to go, and who runs the site. */
export function Shell({ current, children }: { readonly current: string; readonly children: ReactNode }) {
  return (
    <>
      <a className={styles.skip} href="#contenu">
        Aller au contenu
      </a>
      <header>
        {centre.fictional && (
          <p className={styles.banner}>
            Démonstration : centre et structures inventés. Vos réponses, elles, restent sur votre appareil.
          </p>
        )}
        <div className={styles.header}>
          <a className={styles.mark} href="/">
            <Mark />
            <span>Égide</span>
          </a>
          <nav aria-label="Principale" className={styles.nav}>
            {places.map(({ href, name }) => (
              <a key={href} href={href} aria-current={href === current ? "page" : undefined}>
                {name}
              </a>
            ))}
          </nav>
        </div>
      </header>
      {children}
      <footer className={styles.footer}>
        <p className={styles.centre}>
          {centre.logo !== null && <img src={centre.logo} alt="" height={40} />}
          {centre.name}
        </p>
        <nav aria-label="Pied de page">
          {footer.map(({ href, name }) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </nav>
      </footer>
    </>
  );
}
