/** Why the product cannot start, in one French sentence for whoever typed the command. */
export class StartError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StartError";
  }
}
