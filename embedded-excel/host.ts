import type { BridgeOptions, ClientRequest } from "./client/bridge";
import { failedReply, RequestGate, type Fault } from "./client/request-gate";
import { EXCEL_CLASSES } from "./objects/classes";
import { EventHub, type EventEntry } from "./objects/event-hub";
import type { Model, Targets } from "./objects/model";
import { ActiveMoods } from "./moods/active-moods";
import { Officer } from "./officer";
import type { ClassTable } from "./protocol/class-table";
import { Dispatcher } from "./protocol/dispatcher";
import { ObjectFactory, type HostObject } from "./protocol/host-object";
import type { ReplyBody, RequestBody } from "./protocol/wire";
import {
  registerCustomFunction,
  type CustomFunctionHost,
  type FunctionMetadata,
} from "./workbook/custom-functions";
import type { UniverBook } from "./workbook/univer-book";
import { EmbeddedWorkbook } from "./workbook/workbook";

export interface HostOptions {
  readonly classes: ClassTable;
  readonly book: UniverBook;
  readonly sheets: readonly string[];
  readonly sendEvents: (entries: readonly EventEntry[]) => void;
  /** `Office.addin.showAsTaskpane()`, or `hide()`. Without a screen there is no pane to show. */
  readonly showPane?: (isShown: boolean) => void;
}

/**
 * The Excel side of the bridge, without a client and without Node: the same in tests and in a page that shows the
 * workbook with Univer's UI.
 */
export class ExcelHost {
  readonly moods = new ActiveMoods(() => this.workbook);
  readonly gate = new RequestGate((bytes) => this.moods.faultOf(bytes));
  readonly officer: Officer;
  readonly workbook: EmbeddedWorkbook;
  /** What a page that shows the workbook follows edits in the grid with. */
  readonly model: Model;
  private readonly dispatcher: Dispatcher;
  private running = 0;

  constructor(private readonly options: HostOptions) {
    const events = new EventHub(options.sendEvents);
    const factory = new ObjectFactory(
      options.classes,
      EXCEL_CLASSES,
      (object, method) => events.noteRegistration(object, method),
      () => (this.moods.isCalm ? undefined : this.moods.touch),
    );
    this.workbook = new EmbeddedWorkbook(options.book, options.sheets);
    this.model = { workbook: this.workbook, factory, events };
    this.officer = new Officer(this.model);
    const services = startUpServices(factory, options.showPane);
    const roots = {
      global: factory.create("Workbook", { model: this.model }),
      service: (name: string) => services.get(name),
    };
    this.dispatcher = new Dispatcher(roots, { calculated: () => this.workbook.calculated() });
  }

  /** Answers one request of the client; null leaves it unanswered (see Faults). */
  readonly answer: BridgeOptions["answer"] = async (request: ClientRequest, text: string) => {
    if (request.message.url !== "ProcessQuery") return {};
    const body = request.message.body as RequestBody;
    const { before, fault } = this.gate.pass(request, body, text);
    await before?.();
    if (fault?.kind === "silent") return null;
    if (fault?.kind === "late") await fault.until;
    this.running++;
    try {
      return await this.process(body, fault);
    } finally {
      this.running--;
    }
  };

  private async process(body: RequestBody, fault: Fault | undefined): Promise<ReplyBody> {
    if (fault?.kind === "fails") return failedReply(fault.code);
    if (fault?.kind !== "cut") return this.dispatcher.process(body);
    const Actions = body.Actions.slice(0, fault.after);
    const done = await this.dispatcher.process({ ...body, Actions });
    return failedReply(fault.code, done, body.Actions.length - 1);
  }

  registerFunction(metadata: FunctionMetadata, namespace: string, host: CustomFunctionHost): void {
    registerCustomFunction(this.options.book, metadata, namespace, host);
  }

  /** Resolves when nothing is left to calculate, to tell or to answer, handlers' own requests included. */
  async settled(): Promise<void> {
    do {
      await this.workbook.calculated();
      // The client calls handlers and sends their requests some turns after an answer or event.
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
    } while (this.running > 0 || !this.model.events.isIdle);
    await this.workbook.calculated();
  }
}

/** Services outside the Excel model that the client calls, mostly while it starts; there is little for them to do. */
function startUpServices(
  factory: ObjectFactory<Targets>,
  showPane: HostOptions["showPane"],
): Map<string, HostObject> {
  const nothing = (): null => null;
  const customFunctions = factory.createService("CustomFunctions", {
    _SetOsfControlContainerReadyForCustomFunctions: nothing,
    _GetEnabledFeatures: () => [],
    SetInvocationResults: nothing,
    SetInvocationArrayResults: nothing,
  });
  const addin = factory.createService("AddinInternalService", { NotifyActionHandlerReady: nothing });
  const runtime = factory.createService("AppRuntimeService", {
    GetAppRuntimeState: () => "Visible",
    SetAppRuntimeState: (_target, state) => {
      showPane?.(state === "Visible");
      return null;
    },
  });
  return new Map([
    ["Microsoft.AppRuntime.AppRuntimeService", runtime],
    ["Microsoft.ExcelServices.CustomFunctions", customFunctions],
    ["Microsoft.InternalService.AddinInternalService", addin],
  ]);
}
