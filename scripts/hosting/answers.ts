/** What a server would answer with by its settings, read from their text: also where somebody has changed them by hand. */

/** Names of headers in small letters. */
export type Answer = ReadonlyMap<string, string>;

/** The headers of a file by the settings of one kind of server. */
export type ReadAnswer = (settings: string, path: string) => Answer;

const entry = (name = "", value = ""): readonly [string, string] => [name.toLowerCase(), value.trim()];

/** Last part of a name: ".js". */
const ending = (path: string): string => path.slice(path.lastIndexOf("."));

/** nginx takes the exact place first, then the longest that the address begins with; a place has its own headers only. */
const ofNginx: ReadAnswer = (settings, path) => {
  const fitting = [...settings.matchAll(/location (= )?(\S+) \{([^}]*)\}/g)]
    .map(([, exact, place = "", body = ""]) => ({ isExact: exact !== undefined, place, body }))
    .filter(({ isExact, place }) => (isExact ? place === `/${path}` : `/${path}`.startsWith(place)));
  const [longest] = fitting.sort((a, b) => b.place.length - a.place.length);
  const body = (fitting.find(({ isExact }) => isExact) ?? longest)?.body ?? "";
  const type = new RegExp(`^\\s*(\\S+) ${ending(path).slice(1)};`, "m").exec(settings)?.[1] ?? "";
  const headers = [...body.matchAll(/add_header (\S+) "([^"]*)"/g)].map(([, name, value]) =>
    entry(name, value),
  );
  return new Map([entry("Content-Type", type), ...headers]);
};

/** IIS hands the headers of the site down to each place, which adds its own. */
const ofIis: ReadAnswer = (settings, path) => {
  const [site = "", ...places] = settings.split(/(?=<location )/);
  const own = places.filter((text) => {
    const place = /path="([^"]+)"/.exec(text)?.[1] ?? "";
    return path === place || path.startsWith(`${place}/`);
  });
  const type = new RegExp(`fileExtension="\\${ending(path)}" mimeType="([^"]+)"`).exec(site)?.[1];
  const headers = [site, ...own].flatMap((text) =>
    [...text.matchAll(/<add name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => entry(name, value)),
  );
  return new Map([entry("Content-Type", type), ...headers]);
};

/** Static hosts put together all rules that fit. They know the media types by themselves. */
const ofHeadersFile: ReadAnswer = (settings, path) => {
  const rules = settings.split(/^(?=\/)/m).filter((rule) => {
    const place = /^\/\S*/.exec(rule)?.[0] ?? "";
    return place.endsWith("*") ? `/${path}`.startsWith(place.slice(0, -1)) : place === `/${path}`;
  });
  return new Map(
    rules.flatMap((rule) =>
      [...rule.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => entry(name, value)),
    ),
  );
};

/** By the name of the file of settings. */
export const SERVERS: Readonly<Record<string, ReadAnswer>> = {
  "nginx.conf": ofNginx,
  "web.config": ofIis,
  _headers: ofHeadersFile,
};
