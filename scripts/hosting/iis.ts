import { DEFAULT_HEADERS, exceptionalRules, type FileRule, type Headers } from "./file-rules";
import { MEDIA_TYPES } from "./media-types";

/** The settings of a site for IIS: web.config beside the page, with what IIS has by itself, no module to install. */
export function webConfig(): string {
  const types = Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => [
    `      <remove fileExtension=".${ending}" />`,
    `      <mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Tạo bằng: npm run generate (scripts/hosting). Để tệp này cạnh taskpane.html. -->
<configuration>
  <system.webServer>
    <staticContent>
${types.join("\n")}
      <clientCache cacheControlMode="NoControl" />
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
        <remove name="X-Frame-Options" />
${headerLines(DEFAULT_HEADERS, 8)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${exceptionalRules().map(place).join("\n")}
</configuration>
`;
}

function place({ path, headers }: FileRule): string {
  return `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${headerLines(headers, 10)}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
}

/** Each is removed first: a header of the site above would be there twice, which IIS answers with an error. */
function headerLines(headers: Headers, indent: number): string {
  const space = " ".repeat(indent);
  return Object.entries(headers)
    .flatMap(([name, value]) => [
      `${space}<remove name="${name}" />`,
      `${space}<add name="${name}" value="${value}" />`,
    ])
    .join("\n");
}
