import { ButtonLink, Callout } from "../../../web/ui/index.ts";

/** No position on this device yet, or a link that cannot be read. */
export function NoPosition({ problem }: { readonly problem?: string }) {
  return (
    <main id="contenu" className="page">
      <div className="prose">
        <h1 className="title">
          {problem === undefined ? "Votre position apparaîtra ici" : "Cette position ne s’ouvre pas"}
        </h1>
        {problem !== undefined && (
          <Callout tone="attention">
            <p>{problem}</p>
          </Callout>
        )}
        <p>
          Cet appareil ne garde pas encore d’évaluation complète. Répondez aux seize questions, ou ouvrez le lien que
          vous aviez copié.
        </p>
        <p>
          <ButtonLink look="primary" href="/evaluation">
            Répondre aux questions
          </ButtonLink>
        </p>
      </div>
    </main>
  );
}
