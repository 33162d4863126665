import { pagesBuilt } from "./building";

beforeAll(pagesBuilt);
