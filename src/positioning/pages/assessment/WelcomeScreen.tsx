import { useRef } from "react";
import { Button } from "../../../web/ui/index.ts";
import styles from "./assessment.module.css";
import { ScreenTitle } from "./ScreenTitle.tsx";

interface Props {
  readonly answered: number;
  readonly total: number;
  /** Why the kept answers must be read again first, or null. */
  readonly problem: string | null;
  readonly onBegin: () => void;
  readonly onResume: () => void;
  readonly onRestart: () => void;
}

export function WelcomeScreen({ answered, total, problem, onBegin, onResume, onRestart }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <section className={styles.screen} aria-labelledby="qui">
      <p className={styles.over}>Avant la première question</p>
      <ScreenTitle id="qui">Qui verra mes réponses ?</ScreenTitle>
      <p className={styles.lead}>Vous, et ceux à qui vous les montrerez. Personne d’autre.</p>
      <ul className={styles.promises}>
        <li>Vos réponses restent sur cet appareil. Ce site ne les enregistre pas.</li>
        <li>Ni l’agence régionale, ni un financeur, ni votre prestataire ne les reçoivent.</li>
        <li>
          Rien ne vous nomme : nous ne demandons que votre taille, votre activité, votre département et qui tient votre
          informatique.
        </li>
        <li>Si vous demandez un document, il est fabriqué à partir de vos réponses, puis oublié.</li>
      </ul>
      <p>
        {total} questions, dix minutes. « Je ne sais pas » est une bonne réponse : elle vous dira quoi demander, et à
        qui.
      </p>
      {problem !== null && <p className={styles.alert}>{problem}</p>}
      {answered > 0 ? (
        <div className={styles.choices}>
          <Button type="button" look="primary" onClick={onResume}>
            {answered === total || problem !== null
              ? "Relire mes réponses"
              : `Reprendre : ${answered} réponse${answered > 1 ? "s" : ""} sur ${total}`}
          </Button>
          <Button type="button" look="quiet" onClick={() => dialog.current?.showModal()}>
            Tout recommencer
          </Button>
        </div>
      ) : (
        <Button type="button" look="primary" onClick={onBegin}>
          Commencer
        </Button>
      )}
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="effacer">
        <h2 id="effacer">Effacer vos {answered} réponses ?</h2>
        <p>Elles ne sont gardées que sur cet appareil : il n’y aura pas de retour possible.</p>
        <form method="dialog" className={styles.choices}>
          <Button type="submit" look="primary">
            Garder mes réponses
          </Button>
          <Button type="submit" look="quiet" onClick={onRestart}>
            Effacer et recommencer
          </Button>
        </form>
      </dialog>
    </section>
  );
}
