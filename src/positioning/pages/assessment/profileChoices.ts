import type { ItSupport, Size } from "../../../referentials/model.ts";

export const sizeChoices: readonly { readonly value: Size; readonly label: string; readonly hint: string }[] = [
  { value: "small", label: "Petite", hint: "moins de 50 salariés, ou moins de 60 places" },
  { value: "medium", label: "Moyenne", hint: "de 50 à 250 salariés, ou de 60 à 200 places" },
  { value: "large", label: "Grande", hint: "plus de 250 salariés, ou plusieurs sites" },
];

export const itSupportChoices: readonly { readonly value: ItSupport; readonly label: string; readonly hint: string }[] =
  [
    { value: "provider", label: "Un prestataire extérieur", hint: "une société de services vient ou se connecte" },
    { value: "organisation", label: "Notre organisme gestionnaire", hint: "le siège a une équipe informatique" },
    { value: "hospital", label: "Un hôpital ou un groupement", hint: "un GHT, un GCS ou un hôpital voisin" },
    { value: "own", label: "Notre propre informaticien", hint: "au moins une personne dont c’est le métier" },
    { value: "none", label: "Personne", hint: "ou un collègue qui dépanne" },
  ];

export const categoryChoices: readonly string[] = [
  "EHPAD ou résidence autonomie",
  "Service à domicile (SSIAD, SAAD, HAD)",
  "Établissement pour enfants handicapés (IME, ITEP…)",
  "Établissement pour adultes handicapés (MAS, FAM, foyer, ESAT…)",
  "Hôpital ou clinique",
  "Addictologie, précarité, protection de l’enfance",
  "Centre de santé, maison de santé, laboratoire",
  "Autre",
];
