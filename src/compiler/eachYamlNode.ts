import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';

/**
 * Calls for each node of a YAML document, from the top down. `visit` of the package makes the list of all that is around each node; this does not,
 * and takes a tenth of the time.
 */
export function eachYamlNode(node: unknown, hear: (node: Node) => void): void {
  if (isMap(node)) {
    hear(node);
    for (const { key, value } of node.items) {
      eachYamlNode(key, hear);
      eachYamlNode(value, hear);
    }
  } else if (isSeq(node)) {
    hear(node);
    for (const item of node.items) eachYamlNode(item, hear);
  } else if (isScalar(node) || isAlias(node)) hear(node);
}
