import { DEFAULT_HEADERS, exceptionalRules, type FileRule, type Headers } from "./file-rules";
import { MEDIA_TYPES } from "./media-types";

/** The settings of a site for nginx. Headers stand in each place anew: nginx drops those above where a place has its own. */
export function nginxConfig(): string {
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `        ${bare(type)} ${ending};`);
  const texts = Object.values(MEDIA_TYPES)
    .map(bare)
    .filter((type) => !/^image\/png|font|html$/.test(type));
  return `# Tạo bằng: npm run generate (scripts/hosting). Sửa ba dòng có dấu <…> rồi chép vào thư mục cấu hình của nginx.
server {
    listen 443 ssl;
    server_name <ten-mien>;
    ssl_certificate <tep-chung-thu.pem>;
    ssl_certificate_key <tep-khoa.key>;
    root /var/www/tthc;

    types {
${types.join("\n")}
    }
    charset utf-8;
    charset_types ${texts.join(" ")};
    gzip on;
    gzip_types ${texts.join(" ")};

${exceptionalRules().map(place).join("\n")}
    location / {
${headerLines(DEFAULT_HEADERS)}
        try_files $uri =404;
    }
}
`;
}

/** The type without its charset, which nginx adds by itself. */
function bare(type: string): string {
  return type.replace(/;.*/, "");
}

function place({ path, isFolder, headers }: FileRule): string {
  const match = isFolder ? `/${path}/` : `= /${path}`;
  return `    location ${match} {
${headerLines({ ...DEFAULT_HEADERS, ...headers })}
    }
`;
}

function headerLines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `        add_header ${name} "${value}";`)
    .join("\n");
}
