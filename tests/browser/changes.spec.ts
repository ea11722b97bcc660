import { STAGES } from '../../data/vocabulary';
import { expect, test } from './support/atlas';
import { features, index, isDistinct, type Served } from './support/catalogue';

const inOrder = [...index.plans].sort((a, b) => a.order - b.order);
const rungOf = (stage: string) => STAGES.find(({ id }) => id === stage)?.rung ?? null;

/** The deciding sentence of each plan that names it, oldest first. */
const stepsOf = ({ mentions }: Served) =>
  inOrder.flatMap(({ id }) => mentions.find(({ plan, decides }) => plan === id && decides) ?? []);

function stepsBack(feature: Served): boolean {
  const rungs = stepsOf(feature).map(({ stage }) => rungOf(stage));
  return rungs.some((rung, step) => step > 0 && rung !== null && (rungs[step - 1] ?? -1) > rung);
}

const back = features.filter(stepsBack);
const one = back.find(isDistinct)!;

test('the page of changes lists what steps back, in the words of each plan, and leads there', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await page.getByRole('navigation', { name: '页面' }).getByRole('button', { name: '变化' }).click();
  const group = page.getByRole('region', { name: /^阶段后退/ });
  await expect(group.getByRole('heading', { level: 4 })).toHaveCount(back.length);
  const row = group
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: one.name, exact: true, level: 4 }) });
  for (const { stage_phrase } of stepsOf(one)) await expect(row).toContainText(stage_phrase);
  await row.getByRole('button').click();
  await expect(atlas.detail.getByRole('heading', { name: one.name, exact: true })).toBeVisible();
  await expect(atlas.detail).toContainText('后退一步');
  await expect(page).toHaveURL(new RegExp(`f=${one.id}`));
  await expect(page).not.toHaveURL(/[?&]s=/);
});

test('changes can be searched, and kept to one sort or two plans', async ({ atlas }) => {
  const { page } = atlas;
  await page.goto('./?s=changes');
  const rows = page.getByRole('heading', { level: 4 });
  await page.getByRole('searchbox', { name: '在变化中搜索' }).fill(one.name);
  await expect(rows.filter({ hasNotText: one.name })).toHaveCount(0);
  await expect(rows.first()).toHaveText(one.name);
  await page.getByRole('button', { name: '清空搜索' }).click();
  await page.getByRole('checkbox', { name: '阶段后退' }).check();
  await expect(rows).toHaveCount(back.length);
  const [from, to] = [inOrder[0]!, inOrder.at(-1)!];
  await page.getByRole('combobox', { name: '从' }).selectOption(from.label.zh);
  await page.getByRole('combobox', { name: '到' }).selectOption(to.label.zh);
  const between = features.filter((feature) => {
    const [first, last] = [from, to].map(({ id }) => stepsOf(feature).find(({ plan }) => plan === id));
    if (!first || !last) return false;
    const [before, after] = [rungOf(first.stage), rungOf(last.stage)];
    return before !== null && after !== null && after < before;
  });
  await expect(rows).toHaveCount(between.length);
});
