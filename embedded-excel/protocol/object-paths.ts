import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { PathType, type ArgumentInfo, type ObjectPath } from "./wire";

/** Objects that stay alive between batches under an id ("ref7"), because the client tracks them. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  keep(object: HostObject): string {
    let id = this.ids.get(object);
    if (!id) {
      id = `ref${this.next++}`;
      this.ids.set(object, id);
      this.byId.set(id, object);
    }
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.byId.get(id);
    if (!object) throw new HostError("InvalidReference", id);
    return object;
  }

  remove(id: unknown): void {
    const object = this.byId.get(String(id));
    if (!object) return;
    this.byId.delete(String(id));
    this.ids.delete(object);
  }
}

/** What object paths begin at. */
export interface Roots {
  readonly global: HostObject;
  service(name: string): HostObject | undefined;
}

/** Turns the object paths of one batch into objects, each once, so that a path with side effects runs once. */
export class PathResolver {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: Roots,
    private readonly references: References,
  ) {}

  /** The object of a path; null for a null object and for everything below one. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath");
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Arguments of a call with the objects in the place of their path ids. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.withObjects(value, references[index]));
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.roots.global;
      case PathType.NewObject: {
        const service = this.roots.service(path.Name);
        if (!service) throw new HostError("ApiNotFound", `service ${path.Name}`);
        return service;
      }
      case PathType.ReferenceId:
        return this.references.get(path.Name);
      case PathType.Null:
        return null;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.Property) return parent.child(path.Name);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) return parent.item(args[0]);
    return (parent.call(path.Name, args) ?? null) as HostObject | null;
  }

  private withObjects(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((entry, index) => this.withObjects(entry, reference[index]));
    }
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    return this.withNestedObjects(value);
  }

  /** Inside plain objects the client writes `{_ObjectPathId: 10}`. Arrays of scalars pass untouched: they are large. */
  private withNestedObjects(value: unknown): unknown {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    const nested = (value as { _ObjectPathId?: number })._ObjectPathId;
    if (nested) return this.resolve(nested);
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, this.withNestedObjects(entry)]),
    );
  }
}
