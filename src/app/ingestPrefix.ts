import type { Project } from "../domain/project/project.ts";

/** A project under ids of its own in a data set of several files: a file's ids are unique within it alone. */
export function prefixIds(project: Project, prefix: string): Project {
  const own = (id: string) => prefix + id;
  return {
    ...project,
    id: own(project.id),
    items: project.items.map((item) => ({
      ...item,
      id: own(item.id),
      members: item.members.map((member) => ({ ...member, id: own(member.id) })),
    })),
    lines: project.lines.map((line) => ({
      ...line,
      id: own(line.id),
      itemId: line.itemId === null ? null : own(line.itemId),
    })),
  };
}
