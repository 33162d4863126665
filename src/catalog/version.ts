import about from "../../package.json";

/** The version of the product: package.json is the one place that says it. */
export const VERSION: string = about.version;
