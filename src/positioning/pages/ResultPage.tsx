import content from "virtual:egide/content";
import { frenchDay } from "../../kernel/dates.ts";
import { Rose } from "../../web/charts/index.ts";
import { ButtonLink, Callout } from "../../web/ui/index.ts";
import { roseOf } from "../rules/roseOf.ts";
import { resultWords } from "../rules/words.ts";
import { Bars } from "./result/Bars.tsx";
import { ComeBack } from "./result/ComeBack.tsx";
import { Documents } from "./result/Documents.tsx";
import { FirstThings } from "./result/FirstThings.tsx";
import { Frames } from "./result/Frames.tsx";
import { NoPosition } from "./result/NoPosition.tsx";
import styles from "./result/result.module.css";
import { ThreatRoads } from "./result/ThreatRoads.tsx";
import { ToVerify } from "./result/ToVerify.tsx";
import { usePosition } from "./usePosition.ts";

/** The result: words, then intervals, then what to do first. */
export function ResultPage() {
  const { shown, handle } = usePosition();
  if (shown.state !== "shown")
    return <NoPosition {...(shown.state === "unreadable" ? { problem: shown.problem } : {})} />;

  const { evaluation, saved, from } = shown;
  const words = resultWords(content, evaluation.indicators, evaluation.overall);
  return (
    <main id="contenu" className="page">
      {from === "link" && (
        <Callout title="Vous regardez une position reçue par un lien.">
          <p>
            Elle ne remplace pas ce que cet appareil garde. <a href="/comparaison">Comparer deux positions</a>
          </p>
        </Callout>
      )}
      <div className={styles.top}>
        <div>
          <h1 className="title">{words.headline}</h1>
          {words.zeros !== null && <p className={styles.say}>{words.zeros}</p>}
          {words.unknowns !== null && <p className={styles.say}>{words.unknowns}</p>}
          <p className={styles.say}>{words.overall}</p>
          <p className={styles.declared}>Position déclarée le {frenchDay(saved.on)}, sans vérification.</p>
          <p className={styles.actions}>
            {from === "device" ? (
              <ButtonLink look="primary" href="/plan">
                Voir mon plan d’actions
              </ButtonLink>
            ) : (
              <ButtonLink look="primary" href="#revenir">
                Reprendre cette position
              </ButtonLink>
            )}
            <ButtonLink href="#documents">Prendre les documents</ButtonLink>
          </p>
        </div>
        <Rose data={roseOf(content.referential, evaluation.indicators)} />
      </div>
      <Callout>
        <p>{content.referential.notice}</p>
      </Callout>
      <FirstThings plan={evaluation.plan} />
      <ToVerify positions={evaluation.indicators} />
      <Bars positions={evaluation.indicators} />
      <ThreatRoads threats={evaluation.threats} />
      <Frames frames={evaluation.frames} />
      <Documents saved={saved} decisions={from === "device" ? handle.notebook.decisions : {}} evaluation={evaluation} />
      <ComeBack saved={saved} handle={handle} from={from} />
    </main>
  );
}
