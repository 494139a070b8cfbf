/** Drawings and VML pictures: the text boxes in them, the words of word art, and how much paper a picture covers. */
import { twips } from './values.ts';
import { childOf, childrenOf, type XmlElement } from './xml.ts';

export interface DrawingContent {
  /** `w:txbxContent`, each once: the newer drawing where a file has the same box twice. */
  textBoxes: XmlElement[];
  wordArt: string[];
  /** Relationship ids of pictures with their area in square twips. */
  pictures: { id: string; area: number }[];
}

const EMU_PER_TWIP = 635;

export function readDrawing(element: XmlElement): DrawingContent {
  const content: DrawingContent = { textBoxes: [], wordArt: [], pictures: [] };
  visit(element, content, 0);
  return content;
}

/** The branch of an alternate content that we can read: the choice, or the fallback where the choice holds nothing. */
export function chooseAlternate(element: XmlElement): XmlElement | undefined {
  const choices = childrenOf(element, 'mc:Choice');
  return choices.find(holdsContent) ?? childOf(element, 'mc:Fallback') ?? choices[0];
}

function holdsContent(element: XmlElement): boolean {
  return element.children.some((child) => CONTENT.has(child.name) || holdsContent(child));
}
const CONTENT = new Set(['w:txbxContent', 'pic:pic', 'a:blip', 'v:imagedata', 'w:t', 'w:sym', 'm:t']);

function visit(element: XmlElement, content: DrawingContent, area: number): void {
  switch (element.name) {
    case 'w:txbxContent':
      content.textBoxes.push(element);
      return;
    case 'mc:AlternateContent': {
      const chosen = chooseAlternate(element);
      if (chosen) visit(chosen, content, area);
      return;
    }
    case 'a:blip':
    case 'v:imagedata': {
      const id = element.attributes['r:embed'] ?? element.attributes['r:link'] ?? element.attributes['r:id'];
      if (id !== undefined) content.pictures.push({ id, area });
      return;
    }
    case 'v:textpath': {
      const words = element.attributes.string?.trim();
      if (words) content.wordArt.push(words);
      break;
    }
  }
  const own = areaOf(element);
  for (const child of element.children) visit(child, content, own ?? area);
}

function areaOf(element: XmlElement): number | null {
  if (element.name === 'wp:inline' || element.name === 'wp:anchor') {
    const extent = childOf(element, 'wp:extent')?.attributes;
    return (Number(extent?.cx ?? 0) / EMU_PER_TWIP) * (Number(extent?.cy ?? 0) / EMU_PER_TWIP) || 0;
  }
  const style = element.name === 'v:shape' || element.name === 'v:rect' ? element.attributes.style : undefined;
  if (style === undefined) return null;
  const measure = (name: string): number =>
    twips(
      style
        .split(';')
        .find((one) => one.trim().startsWith(`${name}:`))
        ?.split(':')[1],
    ) ?? 0;
  return measure('width') * measure('height');
}
