/** Reads the constant lists and tables out of a bundled program without running it. */
import ts from 'typescript';

export type Literal = string | number | boolean | null | Literal[] | { [key: string]: Literal };

/** Every array and object of constants that stands in no other, in order. */
export function literalsIn(source: string): Literal[] {
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)) {
      const value = valueOf(node);
      if (value !== undefined) return void found.push(value);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('bundle.js', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  return found;
}

/** Undefined where anything in it would have to be computed. */
function valueOf(node: ts.Node): Literal | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  // How bundlers write true and false.
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return ts.isNumericLiteral(node.operand) ? node.operand.text === '0' : undefined;
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  if (ts.isArrayLiteralExpression(node)) {
    const values = node.elements.map(valueOf);
    return values.every((value) => value !== undefined) ? values : undefined;
  }
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const entries: [string, Literal][] = [];
  for (const property of node.properties) {
    const { name } = property;
    if (!ts.isPropertyAssignment(property) || !name || !(ts.isIdentifier(name) || ts.isStringLiteral(name)))
      return undefined;
    const value = valueOf(property.initializer);
    if (value === undefined) return undefined;
    entries.push([name.text, value]);
  }
  return Object.fromEntries(entries);
}
