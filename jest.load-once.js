/**
 * A transformer for modules that are loaded once for the process, not for each test file, and in the world of Node
 * itself (`jest.environment.js`): Univer is 4 MB of script to read, and what V8 has learned about it stays.
 */
module.exports = {
  getCacheKey: (_source, file) => file,
  process: (_source, file) => ({ code: `module.exports = loadOnce(${JSON.stringify(file)});` }),
};
