/** Fields: their results are printed, their instructions are not. A field may run over many paragraphs. */

export interface Fields {
  begin(): void;
  instruction(text: string): void;
  separate(): void;
  end(): void;
  /** What stands here is printed. */
  showing(): boolean;
  /** Inside the result of a field of this name, such as TOC. */
  inside(name: string): boolean;
  /** Instructions end with their paragraph: a field that was never closed must not swallow the document. */
  endParagraph(): void;
}

interface Field {
  name: string;
  instruction: string;
  showing: boolean;
}

export function createFields(): Fields {
  let open: Field[] = [];
  return {
    begin: () => void open.push({ name: '', instruction: '', showing: false }),
    instruction(text) {
      const field = open.at(-1);
      if (field) field.instruction += text;
    },
    separate() {
      const field = open.at(-1);
      if (!field) return;
      field.showing = true;
      field.name = nameOf(field.instruction);
    },
    end: () => void open.pop(),
    showing: () => open.every((field) => field.showing),
    inside: (name) => open.some((field) => field.name === name),
    endParagraph() {
      open = open.filter((field) => field.showing);
    },
  };
}

/** The first word of an instruction, in capitals: "HYPERLINK", "PAGE". */
export const nameOf = (instruction: string): string => /[A-Za-z]+/u.exec(instruction)?.[0].toUpperCase() ?? '';
