/**
 * Reads a source and reviews it, in a worker or, where there is none, on the thread itself. Knows neither: it posts replies
 * and pauses as it is told.
 */
import { allOf } from "../files/file-text";
import { textOfFile } from "../files/text-of-file";
import { ReviewProblem } from "../problem";
import { reviewInSteps } from "../review";
import type { Steps } from "../review-steps";
import type { ReviewReply, ReviewSource } from "./review-protocol";

export interface ReviewHost {
  post(reply: ReviewReply): void;
  /** Lets others have the thread; throws when the work is no longer wanted. */
  pause(): Promise<void>;
}

/** Of a file, the share of the work that it takes to get its text. */
const FILE_READ = 0.3;

const FAILED = "Có lỗi ngoài dự kiến khi đọc văn bản này. Dán phần có số liệu vào đây để soát.";

/** The sentence for the officer about something thrown. */
export const problemOf = (error: unknown): string =>
  error instanceof ReviewProblem ? error.message : FAILED;

/** Posts how the work goes and, at last, the review or why there is none. */
export async function reviewSource(source: ReviewSource, host: ReviewHost): Promise<void> {
  try {
    const progress = progressTo(host);
    const isFile = source.kind === "file";
    const { text, withoutText } = isFile
      ? await textOfFile(new Uint8Array(await source.content.arrayBuffer()), source.name, async (done) => {
          progress(done * FILE_READ);
          await host.pause();
        })
      : allOf(source.text);
    const begun = isFile ? FILE_READ : 0;
    const review = await stepByStep(reviewInSteps(text, { withoutText }), async (done) => {
      progress(begun + (1 - begun) * done);
      await host.pause();
    });
    host.post({ kind: "reviewed", text, review });
  } catch (error) {
    host.post({ kind: "failed", message: problemOf(error) });
  }
}

/** A step is shorter than a percent of a long text: the same percent is said once. */
function progressTo({ post }: ReviewHost): (done: number) => void {
  let told = -1;
  return (done) => {
    const percent = Math.floor(done * 100);
    if (percent <= told) return;
    told = percent;
    post({ kind: "progress", done });
  };
}

async function stepByStep<Result>(
  steps: Steps<Result>,
  between: (done: number) => Promise<void>,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await between(step.value);
  }
}
