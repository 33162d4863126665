import type { ClassShape, ClassTable } from "./class-table";
import { HostError } from "./host-error";

/**
 * How one class of the object model answers, as tables from member name (as on the wire) to function. `T` is what
 * stands behind an object of the class: a sheet, a range of it, one conditional format.
 */
export interface ClassBehaviour<T> {
  readonly read?: Readonly<Record<string, (target: T) => unknown>>;
  readonly write?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  readonly children?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: T, ...args: unknown[]) => unknown>>;
  /** Members of a collection, in order. */
  readonly items?: (target: T) => readonly HostObject[];
  /** Found by the client's `getItem`; null when there is none. */
  readonly find?: (target: T, key: unknown) => HostObject | null;
  /** What is answered from calculated cells: the dispatcher lets a recalculation finish before it reads. */
  readonly readsCalculation?: boolean;
}

/** One object of the model as the dispatcher sees it: knows its class and answers its members. */
export interface HostObject {
  readonly className: string;
  readonly shape: ClassShape;
  readonly readsCalculation: boolean;
  /** True when the member can be read here; a query for everything leaves the others out. */
  canRead(member: string): boolean;
  read(member: string): unknown;
  write(member: string, value: unknown): void;
  child(member: string): HostObject | null;
  call(method: string, args: readonly unknown[]): unknown;
  items(): readonly HostObject[];
  /** The item with this key, or ItemNotFound. */
  item(key: unknown): HostObject;
  /** What stands behind the object, for behaviours that receive it as an argument. */
  readonly target: unknown;
}

/** One member of an object that is read, written, followed or called. */
export interface Touch {
  readonly object: HostObject;
  readonly className: string;
  readonly kind: "read" | "write" | "child" | "call" | "items";
  /** As on the wire; "item" for a member of a collection by its key. */
  readonly member: string;
  readonly args: readonly unknown[];
  readonly target: unknown;
  /** Answers as it is. */
  readonly proceed: () => unknown;
  /** Answers as an object of the same class with another target would, or with other arguments. */
  readonly otherwise: (target: unknown, args?: readonly unknown[]) => unknown;
}

/** Answers a touch in the place of the object; absent, all is as it is. */
export type Meddling = ((touch: Touch) => unknown) | undefined;

const eventRegistration = /^_(Register|Unregister|register|unregister)\w*Event$/;

/** How each class answers, by its name. `Targets` says what stands behind an object of each. */
export type Behaviours<Targets> = { readonly [Class in keyof Targets]: ClassBehaviour<Targets[Class]> };

/**
 * Makes objects of the model and refuses members that the client's class table does not know. Objects lead to each other
 * in circles (a range to its sheet, a sheet to its ranges), so what makes one names its class only.
 */
export class ObjectFactory<Targets> {
  constructor(
    private readonly classes: ClassTable,
    private readonly behaviours: Behaviours<Targets>,
    private readonly onEventRegistration: (object: HostObject, method: string) => void,
    private readonly meddling: () => Meddling = () => undefined,
  ) {}

  create<Class extends keyof Targets & string>(className: Class, target: Targets[Class]): HostObject {
    const shape = this.classes[className];
    if (!shape) throw new Error(`The client has no class ${className}`);
    const object = new TableObject(
      className,
      shape,
      this.behaviours[className],
      target,
      this.onEventRegistration,
    );
    return new TouchedObject(object, this.meddling, (other) =>
      this.create(className, other as Targets[Class]),
    );
  }

  /** A service outside the Excel model, which the class table does not list. */
  createService(className: string, methods: ClassBehaviour<null>["methods"]): HostObject {
    const shape: ClassShape = {
      scalars: {},
      children: {},
      methods: Object.keys(methods ?? {}),
      isCollection: false,
    };
    return new TableObject(className, shape, { methods }, null, this.onEventRegistration);
  }
}

class TableObject<T> implements HostObject {
  readonly readsCalculation: boolean;

  constructor(
    readonly className: string,
    readonly shape: ClassShape,
    private readonly behaviour: ClassBehaviour<T>,
    readonly target: T,
    private readonly onEventRegistration: (object: HostObject, method: string) => void,
  ) {
    this.readsCalculation = behaviour.readsCalculation ?? false;
  }

  canRead(member: string): boolean {
    return this.behaviour.read?.[member] !== undefined;
  }

  read(member: string): unknown {
    const read = this.behaviour.read?.[member];
    if (read) return read(this.target);
    throw this.refusal(member, member in this.shape.scalars);
  }

  write(member: string, value: unknown): void {
    const write = this.behaviour.write?.[member];
    if (write) return write(this.target, value);
    const known = this.shape.scalars[member];
    if (known && !known.writable)
      throw new HostError("InvalidArgument", `${this.className}.${member} is read-only`);
    throw this.refusal(member, known !== undefined);
  }

  child(member: string): HostObject | null {
    const child = this.behaviour.children?.[member];
    if (child) return child(this.target);
    throw this.refusal(member, member in this.shape.children);
  }

  call(method: string, args: readonly unknown[]): unknown {
    const implementation = this.behaviour.methods?.[method];
    if (implementation) return implementation(this.target, ...args);
    if (eventRegistration.test(method)) return this.onEventRegistration(this, method);
    if (this.behaviour.find) {
      if (method === "GetItem") return this.item(args[0]);
      if (method === "GetItemOrNullObject") return this.behaviour.find(this.target, args[0]);
    }
    if (this.behaviour.items) {
      if (method === "GetCount") return this.items().length;
      if (method === "GetItemAt") return this.itemAt(args[0]);
    }
    throw this.refusal(method, this.shape.methods.includes(method));
  }

  items(): readonly HostObject[] {
    if (!this.behaviour.items) throw this.refusal("items", this.shape.isCollection);
    return this.behaviour.items(this.target);
  }

  item(key: unknown): HostObject {
    const found = this.behaviour.find?.(this.target, key);
    if (!found) throw new HostError("ItemNotFound", `${this.className}: ${String(key)}`);
    return found;
  }

  private itemAt(index: unknown): HostObject {
    const found = typeof index === "number" ? this.items()[index] : undefined;
    if (!found) throw new HostError("InvalidArgument", `${this.className} has no item at ${String(index)}`);
    return found;
  }

  private refusal(member: string, isKnownToClient: boolean): HostError {
    return isKnownToClient
      ? new HostError("NotImplemented", `the embedded Excel does not answer ${this.className}.${member}`)
      : new HostError("ApiNotFound", `${this.className} has no member ${member}`);
  }
}

/** An object as a mood of Excel lets it answer. */
class TouchedObject implements HostObject {
  readonly className: string;
  readonly shape: ClassShape;
  readonly readsCalculation: boolean;
  readonly target: unknown;

  constructor(
    private readonly object: HostObject,
    private readonly meddling: () => Meddling,
    private readonly like: (target: unknown) => HostObject,
  ) {
    this.className = object.className;
    this.shape = object.shape;
    this.readsCalculation = object.readsCalculation;
    this.target = object.target;
  }

  canRead(member: string): boolean {
    return this.object.canRead(member);
  }

  read(member: string): unknown {
    return this.touched("read", member, [], (object) => object.read(member));
  }

  write(member: string, value: unknown): void {
    this.touched("write", member, [value], (object, [other]) => object.write(member, other));
  }

  child(member: string): HostObject | null {
    return this.touched("child", member, [], (object) => object.child(member)) as HostObject | null;
  }

  call(method: string, args: readonly unknown[]): unknown {
    return this.touched("call", method, args, (object, others) => object.call(method, others));
  }

  items(): readonly HostObject[] {
    return this.touched("items", "items", [], (object) => object.items()) as readonly HostObject[];
  }

  item(key: unknown): HostObject {
    return this.touched("call", "item", [key], (object, [other]) => object.item(other)) as HostObject;
  }

  private touched(
    kind: Touch["kind"],
    member: string,
    args: readonly unknown[],
    answer: (object: HostObject, args: readonly unknown[]) => unknown,
  ): unknown {
    const meddle = this.meddling();
    if (meddle === undefined) return answer(this.object, args);
    return meddle({
      object: this,
      className: this.className,
      kind,
      member,
      args,
      target: this.target,
      proceed: () => answer(this.object, args),
      otherwise: (target, others = args) => answer(this.like(target), others),
    });
  }
}
