import content from "virtual:egide/content";
import { useMemo } from "react";
import type { Decision, PlannedAction } from "../../plan/model.ts";
import { ActionList, CapacityFields, DecisionFile, Timeline } from "../../plan/pages/index.ts";
import { makePlan } from "../../plan/rules/plan.ts";
import { hours } from "../../plan/rules/words.ts";
import { ButtonLink, Section } from "../../web/ui/index.ts";
import { positionsOf } from "../rules/interval.ts";
import type { Notebook } from "../rules/notebook.ts";
import { outdated } from "../rules/notebook.ts";
import { readNotebook, writeNotebook } from "../rules/notebookFile.ts";
import { today } from "./device.ts";
import { Decided } from "./plan/Decided.tsx";
import { NoPosition } from "./result/NoPosition.tsx";
import { useNotebook } from "./useNotebook.ts";

/** The plan of this device's position, recomputed at each change of hours, money or mind. */
export function PlanPage() {
  const { notebook, started, change } = useNotebook(content.referential);
  const plan = useMemo(() => planOf(notebook), [notebook]);
  const problem = outdated(notebook, content.referential);
  if (started && problem !== null) return <NoPosition problem={problem} />;
  if (!started || !plan) return <NoPosition />;

  const decide = (id: string, decision: Decision | null) =>
    change((current) => {
      const { [id]: _before, ...others } = current.decisions;
      return { ...current, decisions: decision === null ? others : { ...others, [id]: decision } };
    });
  const close = (action: PlannedAction, decision: Decision | null) => decide(action.id, decision);
  const open = (text: string): string => {
    const read = readNotebook(text);
    if (!read.ok) return `${read.problem} Rien n’a été changé.`;
    if (read.notebook.referential !== content.referential.id || read.notebook.version !== content.referential.version) {
      return `Ce carnet porte sur « ${read.notebook.referential} » ${read.notebook.version} ; la version servie est la ${content.referential.version}. Rien n’a été changé.`;
    }
    change(() => read.notebook);
    return "Le carnet est ouvert : vos réponses et vos décisions sont reprises.";
  };

  return (
    <main id="contenu" className="page">
      <h1 className="title">Votre plan d’actions</h1>
      <p className="lead">{told(plan.actions)}</p>
      <Section title="Vos moyens" note="Changez-les : le plan se refait aussitôt.">
        <CapacityFields
          capacity={notebook.capacity}
          onChange={(capacity) => change((current) => ({ ...current, capacity }))}
        />
        <p role="status" className="hidden">
          {told(plan.actions)}
        </p>
      </Section>
      <Section title="Trimestre par trimestre">
        <Timeline plan={plan.actions} />
      </Section>
      <Section
        title="Dans l’ordre"
        note="Chaque action est placée là où elle réduit le plus vite ce à quoi vous êtes exposés. Pour l’argent, les reports et vos préférences, l’ordre est une bonne approche, sans garantie d’être le meilleur."
      >
        {plan.actions.length === 0 ? (
          <p>Il ne reste rien à faire dans ce plan.</p>
        ) : (
          <ActionList plan={plan.actions} decisions={notebook.decisions} onDecide={close} />
        )}
      </Section>
      <Decided
        notebook={notebook}
        removed={plan.removed}
        onCancel={(id) => decide(id, null)}
        onAnswer={(indicator, level) =>
          change((current) => ({ ...current, on: today(), answers: { ...current.answers, [indicator]: level } }))
        }
      />
      <Section
        title="Emporter ou reprendre"
        note="Un fichier porte vos réponses et vos décisions d’un appareil à l’autre."
      >
        <DecisionFile write={() => writeNotebook(notebook)} read={open} />
        <p>
          <ButtonLink href="/resultat#documents">Rapport, classeur et lettre au prestataire</ButtonLink>
        </p>
      </Section>
    </main>
  );
}

function planOf({ profile, answers, capacity, decisions }: Notebook) {
  const { size, itSupport } = profile;
  if (size === undefined || itSupport === undefined) return null;
  return makePlan(content, {
    positions: positionsOf(content.referential, answers),
    structure: { size, itSupport },
    capacity,
    decisions,
  });
}

function told(plan: readonly PlannedAction[]): string {
  const within = plan.filter(({ quarter }) => quarter !== "beyond");
  const firstYear = plan.filter(({ quarter }) => quarter !== "beyond" && quarter <= 4);
  const time = firstYear.reduce((sum, action) => sum + action.hours, 0);
  if (plan.length === 0) return "Toutes les marches sont franchies.";
  if (within.length === 0)
    return `${plan.length} actions vous attendent, mais aucune ne tient dans les moyens indiqués.`;
  return `${plan.length} actions vous attendent. ${firstYear.length} tiennent dans l’année, pour ${hours(time)} de votre temps.`;
}
