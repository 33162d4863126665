/** Stands for the start of workers, which browsers do not start from a folder: all is done in slices on the page's thread. */
const none = (): Promise<Worker | null> => Promise.resolve(null);

export { none as startWorker, none as startReviewWorker };
