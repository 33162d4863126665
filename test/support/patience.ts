/** A limit against hanging, not against slowness: a busy machine fails no test. */
jest.setTimeout(600_000);
