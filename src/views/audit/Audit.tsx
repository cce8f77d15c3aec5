import { ProjectHeading } from "../../ui/ProjectHeading.tsx";

/** Placeholder frame of the view; its parts follow. */
export default function Audit() {
  return <ProjectHeading />;
}
