import { NoSuchPage } from "../no-such-page";

export { generateMetadata } from "../not-found";

/** Every address that no other page answers. */
export default NoSuchPage;
