/** A number that keeps the text it was written with: 1.50 stays 1.50, and no digit is lost. */
export class Decimal {
  readonly text: string;

  constructor(text: string) {
    if (!/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/.test(text)) {
      throw new SyntaxError(`${text} is no number of JSON`);
    }
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

export type Json = null | boolean | number | Decimal | string | readonly Json[] | { readonly [key: string]: Json };

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /true|false|null/y;
const DEEPEST = 32;

class Reader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): Json {
    const value = this.value(0);
    this.take(SPACE);
    if (this.at < this.text.length) throw this.wrong("the end");
    return value;
  }

  private take(form: RegExp): string | undefined {
    form.lastIndex = this.at;
    const found = form.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private takes(sign: string): boolean {
    this.take(SPACE);
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private value(depth: number): Json {
    if (depth > DEEPEST) throw this.wrong("less depth");
    if (this.takes("{")) return this.object(depth);
    if (this.takes("[")) return this.list(depth);
    const text = this.take(STRING);
    if (text !== undefined) return JSON.parse(text) as string;
    const number = this.take(NUMBER);
    if (number) return String(Number(number)) === number && /^-?[0-9]+$/.test(number) ? Number(number) : new Decimal(number);
    const word = this.take(WORD);
    if (word === undefined) throw this.wrong("a value");
    return word === "null" ? null : word === "true";
  }

  private object(depth: number): Json {
    const made: { [key: string]: Json } = {};
    if (this.takes("}")) return made;
    do {
      this.take(SPACE);
      const text = this.take(STRING);
      if (text === undefined || !this.takes(":")) throw this.wrong("a key and a colon");
      const key = JSON.parse(text) as string;
      if (key === "__proto__" || Object.hasOwn(made, key)) throw this.wrong(`not ${text} here, or not again`);
      made[key] = this.value(depth + 1);
    } while (this.takes(","));
    if (!this.takes("}")) throw this.wrong("a comma or }");
    return made;
  }

  private list(depth: number): Json {
    const made: Json[] = [];
    if (this.takes("]")) return made;
    do made.push(this.value(depth + 1));
    while (this.takes(","));
    if (!this.takes("]")) throw this.wrong("a comma or ]");
    return made;
  }

  private wrong(wanted: string): SyntaxError {
    return new SyntaxError(`wanted is ${wanted} at character ${this.at}`);
  }
}

/**
 * Reads a facts document. A key that is left out stays out (unknown), null stays null (there is none), decimals keep
 * their text. Only the form of JSON is checked here: "assay contracts validate" says whether it keeps the contract.
 */
export function parse(text: string): FactsDocument {
  return new Reader(text).document() as unknown as FactsDocument;
}

/** Writes a facts document; keys whose value is undefined are left out. */
export function format(document: FactsDocument): string {
  return written(document as unknown as Json);
}

function written(value: Json): string {
  if (value instanceof Decimal) return value.text;
  if (Array.isArray(value)) return `[${value.map(written).join(",")}]`;
  if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError(`${value} is no number of JSON`);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${written(member)}`).join(",")}}`;
}
