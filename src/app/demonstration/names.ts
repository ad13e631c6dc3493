/** Invented names: trees, winds and colours, so that no real place or house is meant. */
export const houses = [
  "Les Ormes bleus",
  "Le Vent clair",
  "Les Trois Aubépines",
  "La Marelle",
  "Le Grand Tilleul",
  "Les Sauges",
  "L’Alouette",
  "Les Berges d’ambre",
  "Le Phare de papier",
  "La Canopée",
  "Les Quatre Saisons d’encre",
  "Le Verger d’ardoise",
  "Les Libellules",
  "La Boussole",
  "Le Sentier d’osier",
  "Les Amarres",
  "La Clairière",
  "Le Pont de lin",
  "Les Hirondelles grises",
  "Le Moulin d’écume",
] as const;

export const communes = [
  "Ambreville-sur-Onde",
  "Sableclair",
  "Ventoise",
  "Corailles",
  "Pont-d’Encre",
  "Rosière-les-Vents",
  "Tealmont",
  "Hachures",
  "Pétalon",
  "Aiguillette-le-Nord",
  "Marebrume",
  "Ocreval",
] as const;

export const families = ["Association", "Fondation", "Mutuelle", "Établissement public"] as const;

export interface Category {
  readonly code: string;
  readonly label: string;
  readonly short: string;
  /** Fewest and most beds or places. */
  readonly places: readonly [number, number];
  /** Out of a hundred structures. */
  readonly share: number;
}

/** FINESS categories, by their official code (nomenclature TRE_R66), with the share of each in an ordinary region. */
export const categories: readonly Category[] = [
  { code: "500", label: "EHPAD", short: "EHPAD", places: [35, 140], share: 36 },
  { code: "202", label: "Résidence autonomie", short: "Résidence", places: [25, 80], share: 9 },
  { code: "354", label: "SSIAD", short: "SSIAD", places: [25, 120], share: 11 },
  { code: "183", label: "IME", short: "IME", places: [20, 110], share: 8 },
  { code: "182", label: "SESSAD", short: "SESSAD", places: [15, 60], share: 6 },
  { code: "246", label: "ESAT", short: "ESAT", places: [30, 130], share: 7 },
  { code: "255", label: "MAS", short: "MAS", places: [20, 70], share: 5 },
  { code: "437", label: "FAM", short: "Foyer", places: [15, 60], share: 5 },
  { code: "177", label: "MECS", short: "Maison d’enfants", places: [15, 60], share: 4 },
  { code: "197", label: "CSAPA", short: "Centre", places: [10, 30], share: 3 },
  { code: "355", label: "Centre hospitalier", short: "Centre hospitalier", places: [60, 320], share: 6 },
];
