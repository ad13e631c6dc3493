/** The regional resource centre that runs this instance: configuration, one file per region. */
export interface Centre {
  readonly name: string;
  readonly shortName: string;
  readonly region: string;
  /** True for the demonstration: shown wherever the region shows. */
  readonly fictional: boolean;
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
