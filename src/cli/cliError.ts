/** Exit codes of the program: what a script can rely on. */
export const EXIT = { clean: 0, problems: 1, unusable: 2 } as const;

/** Ends a command with one line on stderr and an exit code; caught once, in `main.ts`. */
export class CliError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.unusable) {
    super(message);
    this.exitCode = exitCode;
  }
}
