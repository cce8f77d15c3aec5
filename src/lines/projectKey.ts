/** Never occurs in a text that was read: blanks and control characters are taken out there. */
const SEPARATOR = "\u001f";

export interface ProjectName {
  readonly name: string;
  readonly unit: string;
  readonly year: string;
}

/**
 * What a project is known by in the table of lines: two organisations, or two years, may have projects of one name.
 * The name comes first, so that a search by its beginning finds it.
 */
export function projectKey({ name, unit, year }: ProjectName): string {
  return [name, unit, year].join(SEPARATOR);
}

/** The parts of a project's key; what is missing is "". */
export function readProjectKey(key: string): ProjectName {
  const [name = "", unit = "", year = ""] = key.split(SEPARATOR);
  return { name, unit, year };
}
