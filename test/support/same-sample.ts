/** Set up before each test file; see `runs.ts`. */
import fc from "fast-check";
import { SAMPLE_SEED } from "./runs";

if (SAMPLE_SEED !== undefined) fc.configureGlobal({ seed: SAMPLE_SEED });
