import type { ItSupport, Size } from "../referentials/model.ts";

/** The regional resource centre that runs this instance: configuration, one file per region. */
export interface Centre {
  readonly name: string;
  readonly shortName: string;
  readonly region: string;
  /** True for the demonstration: shown wherever the region shows. */
  readonly fictional: boolean;
  /** The centre’s logo as a data address, shown in the footer; null when there is none. */
  readonly logo: string | null;
  readonly departments: readonly { readonly code: string; readonly name: string }[];
  /** `null`: not filled in yet, and said so. */
  readonly contacts: readonly { readonly label: string; readonly value: string | null }[];
  readonly publisher: {
    readonly name: string | null;
    readonly address: string | null;
    readonly director: string | null;
    readonly host: string | null;
  };
}

/** A legal entity that runs structures; it is the tenant of what it owns. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
}

/** An information system that serves one or several structures: what is positioned. */
export interface Perimeter {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly size: Size;
  readonly itSupport: ItSupport;
}

/** An establishment or a service, by its geographic FINESS number. */
export interface Structure {
  readonly id: string;
  readonly perimeterId: string;
  readonly finess: string;
  readonly name: string;
  readonly categoryCode: string;
  readonly categoryLabel: string;
  readonly department: string;
  readonly commune: string;
  /** Beds or places. */
  readonly places: number;
}
