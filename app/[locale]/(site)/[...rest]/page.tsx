import { notFound } from "next/navigation";

/** Every address that no other page answers, so that its "not found" has the site around it. */
export default function NoSuchPage(): never {
  notFound();
}
