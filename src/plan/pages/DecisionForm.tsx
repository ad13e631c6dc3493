import { useId, useState } from "react";
import { Button, Select } from "../../web/ui/index.ts";
import type { Decision } from "../model.ts";
import { ordinal } from "../rules/words.ts";
import styles from "./plan.module.css";

interface Props {
  readonly decision: Decision | undefined;
  readonly onDecide: (decision: Decision | null) => void;
}

type Draft = "done" | "postponed" | "refused" | null;

/** Done, first, later or not at all: kept on the device. */
export function DecisionForm({ decision, onDecide }: Props) {
  const [draft, setDraft] = useState<Draft>(null);
  if (decision) {
    return (
      <p className={styles.decided}>
        <span>{decisionWords(decision)}</span>
        <Button look="quiet" onClick={() => onDecide(null)}>
          Annuler
        </Button>
      </p>
    );
  }
  if (draft !== null) return <Draft draft={draft} onDecide={onDecide} onLeave={() => setDraft(null)} />;
  return (
    <p className={styles.decide}>
      <Button onClick={() => setDraft("done")}>C’est fait</Button>
      <Button look="quiet" onClick={() => onDecide({ kind: "pinned" })}>
        Commencer par là
      </Button>
      <Button look="quiet" onClick={() => setDraft("postponed")}>
        Reporter
      </Button>
      <Button look="quiet" onClick={() => setDraft("refused")}>
        Refuser
      </Button>
    </p>
  );
}

function Draft({
  draft,
  onDecide,
  onLeave,
}: {
  readonly draft: Exclude<Draft, null>;
  readonly onDecide: Props["onDecide"];
  readonly onLeave: () => void;
}) {
  const id = useId();
  const [text, setText] = useState("");
  const [quarter, setQuarter] = useState(2);
  const save = () => {
    if (draft === "done")
      onDecide({
        kind: "done",
        on: new Date().toISOString().slice(0, 10),
        ...(text.trim() === "" ? {} : { proof: text.trim() }),
      });
    if (draft === "postponed") onDecide({ kind: "postponed", untilQuarter: quarter });
    if (draft === "refused") onDecide({ kind: "refused", reason: text.trim() });
    onLeave();
  };
  return (
    <form
      className={styles.draft}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {draft === "postponed" ? (
        <Select label="À quel trimestre ?" value={quarter} onChange={(event) => setQuarter(Number(event.target.value))}>
          {[2, 3, 4, 5, 6, 7, 8].map((value) => (
            <option key={value} value={value}>
              {ordinal(value)} trimestre
            </option>
          ))}
        </Select>
      ) : (
        <label htmlFor={id}>
          {draft === "done"
            ? "Qu’est-ce qui le prouve ? (document, date, personne)"
            : "Pourquoi ? La raison sera utile à celui qui vous suivra."}
          <textarea
            id={id}
            rows={2}
            maxLength={500}
            required={draft === "refused"}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
      )}
      <span className={styles.decide}>
        <Button type="submit">Enregistrer</Button>
        <Button look="quiet" onClick={onLeave}>
          Annuler
        </Button>
      </span>
    </form>
  );
}

function decisionWords(decision: Decision): string {
  switch (decision.kind) {
    case "done":
      return decision.proof === undefined ? "Fait, sans preuve notée" : `Fait. Preuve : ${decision.proof}`;
    case "pinned":
      return "Vous commencez par là";
    case "postponed":
      return `Reporté au ${ordinal(decision.untilQuarter)} trimestre`;
    case "refused":
      return `Refusé : ${decision.reason}`;
  }
}
