import styles from "./assessment.module.css";

interface Props<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly hint: string }[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

/** One choice among a few, as native radio buttons drawn as cards. */
export function Choices<T extends string>({ legend, name, choices, value, onChange }: Props<T>) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.card}>
          <input type="radio" name={name} checked={value === choice.value} onChange={() => onChange(choice.value)} />
          <span>
            <b>{choice.label}</b> <small>{choice.hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
