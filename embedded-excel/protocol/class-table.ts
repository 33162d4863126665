/** What the genuine client knows of one class: which members exist at all, and of which kind they are. */
export interface ClassShape {
  /** Plain properties by their name on the wire; `writable` as the client allows it. */
  readonly scalars: Readonly<Record<string, { readonly writable: boolean }>>;
  /** Properties that lead to another object, with the class of that object. */
  readonly children: Readonly<Record<string, string>>;
  readonly methods: readonly string[];
  readonly isCollection: boolean;
}

/** Every class of the client by name. Derived at run time from the installed package, never committed. */
export type ClassTable = Readonly<Record<string, ClassShape>>;
