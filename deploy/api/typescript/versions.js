// Writes two versions into the package.json of the client: its own is that of the API documents, that of openapi-fetch the one it was compiled with.
import { readFileSync, writeFileSync } from "node:fs";
import { load } from "js-yaml";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const [file] = process.argv.slice(2);
const client = JSON.parse(readFileSync(file, "utf8"));
client.version = load(read("../../../gateway/openapi/gateway.yaml")).info.version;
client.dependencies["openapi-fetch"] = JSON.parse(read("../package.json")).devDependencies["openapi-fetch"];
writeFileSync(file, `${JSON.stringify(client, null, 2)}\n`);
