const messages: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  GeneralException: "There was an internal error while processing the request.",
};

const httpStatus: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  GeneralException: 500,
};

/** An error that the client turns into `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  readonly httpStatus: number;

  constructor(
    readonly code: string,
    detail?: string,
  ) {
    const general = messages[code] ?? code;
    super(detail ? `${general} (${detail})` : general);
    this.httpStatus = httpStatus[code] ?? 400;
  }
}
