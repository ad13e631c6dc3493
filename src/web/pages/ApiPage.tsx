import { useQuery } from "@tanstack/react-query";
import { fetchJson } from "../api.ts";
import { Callout, Disclosure, Section } from "../ui/index.ts";
import styles from "./ApiPage.module.css";

interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly requestBody?: unknown;
}

interface Document {
  readonly info: { readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const example = `curl -s http://localhost:3000/api/positioning/evaluate \\
  -H 'Content-Type: application/json' \\
  -d '{
    "referential": "egide-ssi",
    "answers": { "sauvegarde": 1, "acces": "unknown", "distance": "notApplicable" },
    "capacity": { "hoursPerMonth": 6, "budgetEuros": 2000 },
    "structure": { "size": "small", "itSupport": "provider" }
  }'`;

/** The API, readable: made from the same OpenAPI document that programs read. */
export function ApiPage() {
  const { data, error } = useQuery({ queryKey: ["openapi"], queryFn: () => fetchJson<Document>("/api/openapi.json") });
  return (
    <main id="contenu" className="page">
      <h1 className="title">L’API</h1>
      <p className="lead">
        La même que celle de ces pages : sans compte, sans état. Rien de ce qui est envoyé n’est conservé.
      </p>
      <Section title="Un exemple" note="Évaluer trois réponses ; les treize autres comptent comme inconnues.">
        <pre className={styles.code}>{example}</pre>
      </Section>
      <Section title="Limites et erreurs">
        <ul>
          <li>
            200 demandes d’un coup, puis 20 par seconde. Au-delà : réponse 429, avec le temps d’attente dans «
            Retry-After ».
          </li>
          <li>64 ko au plus par envoi.</li>
          <li>Les erreurs suivent la RFC 9457 : « detail » dit en français ce qui ne va pas, où, et que faire.</li>
        </ul>
      </Section>
      <Section title="Les adresses" note={<a href="/api/openapi.json">Le document OpenAPI 3.1</a>}>
        {error && (
          <Callout tone="attention">
            <p>{error.message}</p>
          </Callout>
        )}
        {!data && !error && <p role="status">Chargement…</p>}
        {data && <Operations document={data} />}
      </Section>
    </main>
  );
}

function Operations({ document }: { readonly document: Document }) {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  return operations.map(({ path, method, operation }) => (
    <article key={`${method} ${path}`} className={styles.operation}>
      <h3>
        <code>
          {method} {path}
        </code>
      </h3>
      <p>
        {operation.summary}. {operation.description}
      </p>
      <Disclosure summary="Le schéma exact">
        <pre className={styles.code}>{JSON.stringify(operation, null, 2)}</pre>
      </Disclosure>
    </article>
  ));
}
