/** Fewest members, and organisations behind them, under which a figure could point at someone. */
const smallestGroup = { members: 10, organisations: 3 } as const;

export interface Member {
  readonly organisation: string;
}

/** Whether figures about a group may be published. */
export function isPublishable(group: readonly Member[]): boolean {
  const organisations = new Set(group.map(({ organisation }) => organisation));
  return group.length >= smallestGroup.members && organisations.size >= smallestGroup.organisations;
}

/**
 * The narrowest publishable group, from the narrowest to the widest; null when even the widest is too small.
 * A group whose complement in the next one is too small is refused too: a subtraction would reveal the complement.
 */
export function narrowestPublishable<T extends Member>(
  groups: readonly { readonly name: string; readonly members: readonly T[] }[],
) {
  for (const [index, group] of groups.entries()) {
    const wider = groups[index + 1];
    const rest = wider ? wider.members.filter((member) => !group.members.includes(member)) : [];
    if (isPublishable(group.members) && (rest.length === 0 || isPublishable(rest))) return group;
  }
  return null;
}
