// Whether what the page asks of the services, and what the stubs say to that, is as the services' API documents say: stubs are easily
// kinder than services are.
import {readFileSync} from 'node:fs';

const form = service => new URL(`../../../../${service}-service/openapi/${service}-service.yaml`, import.meta.url);

/** Holds an answer of 200 at an address of the gateway against the document; what differs, in words. */
export function contract(tools) {
  const Validator = tools('ajv/dist/2020.js').default, yaml = tools('js-yaml');
  const documents = new Map();

  function read(service) {
    if (!documents.has(service)) {
      const document = yaml.load(readFileSync(form(service), 'utf8'), {schema: yaml.JSON_SCHEMA});
      const validator = new Validator({strict: false, validateFormats: false, allErrors: true});
      validator.addSchema({...document, $id: service});
      documents.set(service, {document, validator});
    }
    return documents.get(service);
  }

  return function differences({pathname, searchParams, origin}, answer) {
    if (pathname === '/v1/search') return answer.parts.flatMap(part => part.answer ? differences(new URL(part.href, origin), part.answer) : []);
    const [, service, path] = /^\/(criteria|ocop|awards)(\/v1\/.*)$/.exec(pathname) ?? [];
    if (!service) return [];
    const {document, validator} = read(service), operation = document.paths[path]?.get;
    if (!operation) return [`${pathname} is not in the document`];
    const known = operation.parameters.map(({name}) => name);
    const unknown = [...searchParams.keys()].filter(name => !known.includes(name)).map(name => `${pathname} takes no ${name}`);
    const schema = `${service}#/paths/${path.replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`;
    const isSo = validator.getSchema(schema);
    if (isSo(answer)) return unknown;
    return [...unknown, ...isSo.errors.map(({instancePath, message}) => `${pathname}: ${instancePath} ${message}`)];
  };
}
