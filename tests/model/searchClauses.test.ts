import { describe, expect, test } from 'vitest';
import type { Plan } from '../../data/schema';
import { clauseHits } from '../../src/model/searchClauses';
import { PLANS } from './sample';

const LONG = '其余'.repeat(60);

function plan(order: number, clauses: Record<string, [title: string, text: string]>): Plan {
  const list = Object.entries(clauses).map(([id, [title, text]]) => ({ id, title, text, spans: [] }));
  return { ...PLANS[0]!, id: `plan-${order}`, order, clauses: list, readings: [] };
}

const OLD = plan(1, { '1': ['铁路', '建设甲铁\n路。'], '2': ['水库', `水库。${LONG}甲铁路旁的水库，${LONG}水库。`] });
const NEW = plan(2, { '1': ['其他', '甲铁路通到 LNG 码头，也到 MEMS 园区。'], '3': ['甲铁路', '研究甲铁路。'] });

const found = (query: string) => clauseHits([OLD, NEW], query).map(({ plan: { id }, clause }) => `${id} ${clause.id}`);
const said = (query: string) =>
  clauseHits([OLD, NEW], query).map(({ excerpt }) =>
    excerpt.map(({ text, name, stage }) => (name || stage ? `[${text}]` : text)).join(''),
  );

describe('clauses', () => {
  test('come with the title first, then the newest plan, then the order of the text', () => {
    expect(found('甲铁路')).toEqual(['plan-2 3', 'plan-2 1', 'plan-1 1', 'plan-1 2']);
  });

  test('are found over the line breaks of the transcription', () => {
    expect(said('甲铁路').at(2)).toBe('建设[甲铁路]。');
  });

  test('need every word, and a query of two characters', () => {
    expect(found('甲铁路 水库')).toEqual(['plan-1 2']);
    expect(found('甲铁路 机场')).toEqual([]);
    expect(found('水')).toEqual([]);
    expect(found(' ')).toEqual([]);
  });

  test('are found by printed Latin words, not by how they sound', () => {
    expect(found('lng')).toEqual(['plan-2 1']);
    expect(found('mems lng')).toEqual(['plan-2 1']);
    expect(found('shuiku')).toEqual([]);
  });

  test('show the stretch where the words stand together, and count every find', () => {
    const [hit] = clauseHits([OLD], '水库 甲铁路');
    expect(hit?.count).toBe(4);
    const words = hit!.excerpt.map(({ text, name, stage }) => (name || stage ? `[${text}]` : text)).join('');
    expect(words).toContain('[甲铁路]旁的[水库]');
    expect(words.length).toBeLessThan(80);
  });
});
