import content from "virtual:egide/content";
import { Disclosure, Section } from "../../../web/ui/index.ts";
import type { BarrierState, Coverage, ThreatPosition } from "../../model.ts";
import styles from "./result.module.css";

const stateWords: Readonly<Record<BarrierState, string>> = {
  holds: "tient",
  open: "ouvert",
  toVerify: "à vérifier",
  notApplicable: "non concerné",
};

/** What each threat would meet on its way here, stage by stage. */
export function ThreatRoads({ threats }: { readonly threats: readonly ThreatPosition[] }) {
  return (
    <Section
      title="Ce qu’une attaque rencontrerait en chemin"
      note="À chaque étape, ce qui se dresse devant elle d’après vos réponses. Un obstacle gêne ; il ne garantit rien."
    >
      {threats.map((threat, index) => {
        const told = content.threats.threats.find(({ id }) => id === threat.id);
        return (
          <Disclosure key={threat.id} open={index === 0} summary={`${told?.title} : ${shareWords(threat)}`}>
            <p className="muted">{told?.summary}</p>
            <ol className={styles.road}>
              {threat.stages.map((stage) => {
                const text = told?.stages.find(({ id }) => id === stage.id);
                return (
                  <li key={stage.id}>
                    <h3>{text?.title}</h3>
                    <p>{text?.story}</p>
                    <ul className={styles.barriers}>
                      {stage.barriers.map(({ indicator, level, state }) => (
                        <li key={`${indicator}-${level}`} data-state={state}>
                          {nameOf(indicator)}, palier {level} : <b>{stateWords[state]}</b>
                        </li>
                      ))}
                    </ul>
                  </li>
                );
              })}
            </ol>
            <p className="muted">Sources : {told?.sources.join(" ; ")}</p>
          </Disclosure>
        );
      })}
      <p className="muted">
        La force de chaque obstacle est un jugement d’Égide, pas une mesure : elle sert à ordonner le plan.{" "}
        <a href="/menaces">Lire le panorama des menaces</a>
      </p>
    </Section>
  );
}

function nameOf(indicator: string): string {
  return content.referential.indicators.find(({ id }) => id === indicator)?.name ?? indicator;
}

/** In tenths, because the figure is a judgement: « 4 obstacles sur 10 tiennent ». */
function shareWords({ low, high }: Coverage): string {
  if (low === null || high === null) return "non concerné";
  const [least, most] = [Math.round(low * 10), Math.round(high * 10)];
  if (least === most) return `environ ${least} obstacle${least > 1 ? "s" : ""} sur 10 en place`;
  return `entre ${least} et ${most} obstacles sur 10 en place`;
}
