/** Half-open range of UTF-16 code units of a seed text. */
export type Span = [start: number, end: number];

type FurnitureClass = 'blank' | 'bodies' | 'column-heads' | 'markup' | 'page-number' | 'row-number' | 'scraped-footer';

/** A stretch of the text that belongs to no clause. */
export interface Furniture {
  span: Span;
  as: FurnitureClass;
  /** The clause it stands in or beside; absent for blanks and column heads. */
  clause?: string;
}

export interface ClauseCut {
  id: string;
  title: string;
  /** In reading order, which in a mended table is not always the order of the text. */
  spans: Span[];
  /** Offsets at which a paragraph or table cell begins; a sentence never runs across one. */
  breaks: number[];
  text: string;
}

export interface Cutting {
  plan: string;
  seed: string;
  clauses: ClauseCut[];
  furniture: Furniture[];
}

interface FurnitureRule {
  text: string;
  as: FurnitureClass;
  why: string;
}

export interface ArticleRule {
  as: 'articles';
  title: string;
  wrapped: boolean;
  levels: { chapter: string; section?: string | undefined; article: string };
  paragraphs?: string[] | undefined;
  furniture?: FurnitureRule[] | undefined;
}

export interface Mend {
  line: number;
  why: string;
  row?: string | undefined;
  before?: string | undefined;
  at?: { text: string; bodies: string } | undefined;
  title_until?: string | undefined;
  leads?: string | undefined;
}

export interface TableRule {
  as: 'table';
  title: string;
  heads: string;
  closing: string;
  slipped: number[];
  mends: Mend[];
}

export type CutRule = ArticleRule | TableRule;
