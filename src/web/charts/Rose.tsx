import { useId } from "react";
import styles from "./Rose.module.css";
import type { RoseData, RoseShape } from "./rose.ts";
import { roseScene } from "./rose.ts";
import { intervalWords, roseSentence } from "./roseWords.ts";

interface Props {
  readonly data: RoseData;
  /** Without labels, key and table: for a list or a comparison that has its own. */
  readonly compact?: boolean;
  /** What full and striped mean, when it is not one's own position. */
  readonly meaning?: { readonly full: string; readonly striped: string };
}

const own = { full: "ce que vous déclarez", striped: "ce qui reste à vérifier" };

/** The signature: each petal is filled to what is known to be reached, hatched to what may be. */
export function Rose({ data, compact = false, meaning = own }: Props) {
  const hatch = useId();
  const { viewBox, rings, shapes, labels, quarters, needle } = roseScene(data);
  const box = compact ? "-204 -204 408 408" : `${viewBox.x} ${viewBox.y} ${viewBox.width} ${viewBox.height}`;
  const sentence = roseSentence(data);
  return (
    <figure className={styles.figure}>
      <svg viewBox={box} role="img" aria-label={`Rose des vents. ${sentence}`} className={styles.rose}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="2.4" height="6" className={styles.hatchLine} />
          </pattern>
        </defs>
        {rings.map(({ level, radius }) => (
          <circle key={level} r={radius} className={styles.ring} />
        ))}
        {shapes.map((shape) => (
          <path
            key={`${shape.id}-${shape.kind}`}
            d={shape.path}
            className={classOf(shape)}
            {...(shape.kind === "hatch" ? { fill: `url(#${hatch})` } : {})}
          />
        ))}
        {needle.map((path) => (
          <path key={path} d={path} className={styles.needle} />
        ))}
        {!compact &&
          labels.map(({ id, text, x, y, anchor, strong }) => (
            <text key={id} x={x} y={y} textAnchor={anchor} className={strong ? styles.strong : styles.label}>
              {text}
            </text>
          ))}
        {!compact &&
          quarters.map(({ text, x, y, turn }) => (
            <text
              key={text}
              transform={`translate(${x} ${y}) rotate(${turn})`}
              textAnchor="middle"
              className={styles.quarter}
            >
              {text}
            </text>
          ))}
      </svg>
      {!compact && <RoseCaption data={data} sentence={sentence} meaning={meaning} />}
    </figure>
  );
}

interface CaptionProps {
  readonly data: RoseData;
  readonly sentence: string;
  readonly meaning: { readonly full: string; readonly striped: string };
}

function RoseCaption({ data, sentence, meaning }: CaptionProps) {
  return (
    <figcaption className={styles.caption}>
      <p className={styles.key}>
        <span>
          <i className={styles.full} /> {meaning.full}
        </span>
        <span>
          <i className={styles.striped} /> {meaning.striped}
        </span>
        <span>
          <i className={styles.red} /> à zéro
        </span>
      </p>
      <p>{sentence}</p>
      <details>
        <summary>Lire en tableau</summary>
        <table>
          <caption>Palier de chaque point, de 0 à 4</caption>
          <thead>
            <tr>
              <th scope="col">Point</th>
              <th scope="col">Quartier</th>
              <th scope="col">Palier</th>
            </tr>
          </thead>
          <tbody>
            {data.quarters.flatMap(({ name, petals }) =>
              petals.map(({ id, label, low, high }) => (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  <td>{name}</td>
                  <td>{intervalWords(low, high)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </details>
    </figcaption>
  );
}

function classOf(shape: RoseShape): string | undefined {
  if (shape.kind === "fill") return `${styles.fill} ${styles[`level${shape.level}`]}`;
  return styles[shape.kind];
}
