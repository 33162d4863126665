/** The entry of the custom functions' script. */
import { associateFunctions } from "./associate";

associateFunctions();
