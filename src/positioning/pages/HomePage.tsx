import content from "virtual:egide/content";
import { Rose } from "../../web/charts/index.ts";
import { ButtonLink, Section } from "../../web/ui/index.ts";
import { roseOf } from "../rules/roseOf.ts";
import { loadNotebook } from "./device.ts";
import styles from "./HomePage.module.css";

/** An invented position, to show what the result looks like. */
const exampleLevels = [2, 2, 1, 3, 2, 3, 2, 1, 2, 1, 3, 2, 1, 2, 0, 0] as const;
const exampleUnknown = new Set([2, 11, 13]);

const steps = [
  {
    title: "Répondre",
    text: "Seize questions en français courant, dix minutes, sur un téléphone. « Je ne sais pas » est une bonne réponse.",
  },
  {
    title: "Comprendre",
    text: "Ce qui tient, ce qui lâcherait, et ce qu’il reste à vérifier auprès de votre prestataire.",
  },
  {
    title: "Agir",
    text: "Un plan dans l’ordre qui vous protège le plus vite, pour vos heures et votre budget. Une page à présenter à votre direction.",
  },
] as const;

export function HomePage() {
  const started = loadNotebook() !== null;
  return (
    <main id="contenu" className="page">
      <div className={styles.hero}>
        <div>
          <h1 className={styles.question}>La cybersécurité au sein de votre structure, où en êtes-vous ?</h1>
          <p className="lead">
            Pour les établissements et services de soin et d’accompagnement, avec ou sans service informatique. Sans
            compte, et sans rien envoyer.
          </p>
          <p className={styles.actions}>
            <ButtonLink look="primary" href="/evaluation">
              {started ? "Reprendre mon évaluation" : "Commencer : seize questions"}
            </ButtonLink>
            {started && <ButtonLink href="/resultat">Voir ma position</ButtonLink>}
            {!started && <ButtonLink href="/menaces">Voir les menaces</ButtonLink>}
          </p>
        </div>
        <div className={styles.example}>
          <Rose data={roseOf(content.referential, example())} compact />
          <p className="muted">
            Un exemple inventé : seize points, quatre quartiers, et ce qui reste à vérifier en hachures.
          </p>
        </div>
      </div>
      <Section title="En trois temps">
        <ol className={styles.steps}>
          {steps.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title="Ce que vous emportez">
        <ul className={styles.takeaways}>
          <li>
            <b>Un rapport</b>, qui s’ouvre sur une page de décision : décider, confier, financer.
          </li>
          <li>
            <b>Un plan d’actions</b> en classeur, avec qui, quand, combien d’heures, et ce qui prouve que c’est fait.
          </li>
          <li>
            <b>Une lettre à votre prestataire</b>, qui pose les questions restées sans réponse.
          </li>
          <li>
            <b>Une version sans les faiblesses</b>, pour un conseil ou un évaluateur.
          </li>
        </ul>
      </Section>
      <Section title="Qui verra vos réponses ?">
        <p className={styles.answer}>
          Vous, et ceux à qui vous les montrerez. Elles restent sur votre appareil ; ni l’agence régionale, ni un
          financeur ne les reçoivent.
        </p>
        <p>
          <a href="/vie-privee">Comment c’est possible</a>
        </p>
      </Section>
    </main>
  );
}

function example() {
  return content.referential.indicators.map(({ id }, index) => {
    const level = exampleLevels[index] ?? 1;
    return exampleUnknown.has(index) ? { id, low: 0 as const, high: 4 as const } : { id, low: level, high: level };
  });
}
