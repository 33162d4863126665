/** Where the manifest of the repository finds the pages: the server of `npm run start:excel`. */
const LOCAL_ADDRESS = "https://localhost:3443/";

/**
 * The manifest for the place where the pages will stand.
 *
 * @param {string} manifest The manifest of the repository.
 * @param {string | undefined} address The address of that place, from ADDIN_URL; none leaves the local one.
 * @returns {string}
 * @throws {RangeError} for an address that Office does not load: not HTTPS, or no address at all.
 */
function withAddress(manifest, address) {
  if (address === undefined || address === "") return manifest;
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    throw new RangeError(`ADDIN_URL must be an https address, not ${address}`);
  }
  const folder = address.endsWith("/") ? address : `${address}/`;
  return manifest.replaceAll(LOCAL_ADDRESS, folder);
}

module.exports = { LOCAL_ADDRESS, withAddress };
