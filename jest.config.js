module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testTimeout: 30000,
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2021" }, module: { type: "commonjs" } },
    ],
  },
};
