/** What the tests use of the Frictionless library, which brings no types. */
declare module "datapackage" {
  /** `errors`: what it is about in detail. */
  export type FrictionlessError = Error & { errors?: Error[] };
  type Resource = {
    name: string;
    tabular: boolean;
    /** Reads and checks every row; with `relations` every reference to another table too. */
    read: (options: { relations: boolean }) => Promise<unknown[][]>;
  };
  export class Package {
    static load(descriptor: string, options: { basePath: string }): Promise<Package>;
    errors: FrictionlessError[];
    resources: Resource[];
  }
}
