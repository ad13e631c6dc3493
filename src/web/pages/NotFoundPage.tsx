import { ButtonLink } from "../ui/index.ts";

export function NotFoundPage() {
  return (
    <main id="contenu" className="page prose">
      <h1 className="title">Cette page n’existe pas</h1>
      <p>
        L’adresse est peut-être incomplète, ou la page a changé de nom. Vos réponses, sur cet appareil, sont intactes.
      </p>
      <p>
        <ButtonLink look="primary" href="/">
          Revenir à l’accueil
        </ButtonLink>
      </p>
    </main>
  );
}
