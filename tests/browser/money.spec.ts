import type { Investment } from '../../data/schema';
import { expect, test } from './support/atlas';
import { index, read } from './support/catalogue';

const investments = read('investments.json') as Investment[];
const plan = index.plans.find(({ id }) => id === investments[0]?.plan);
const chapters = investments.filter((chapter) => chapter.plan === plan?.id);
const largest = [...chapters].sort((a, b) => b.total - a.total)[0];

test('the page of money draws and tells every chapter, and leads to the text', async ({ atlas }) => {
  const { page } = atlas;
  await page.goto('./?s=money');
  const account = page.getByRole('region', { name: plan!.label.zh, exact: true });
  await expect(account.getByRole('img', { name: `${chapters.length} 章` })).toContainText(chapters[0]!.chapter);
  await expect(account).toContainText('本图加总');
  for (const note of plan!.notes) await expect(account).toContainText(note);

  const heads = account.getByRole('rowheader');
  await expect(heads).toHaveCount(chapters.length + 1);
  await account.getByRole('radio', { name: '由大到小' }).check();
  await expect(heads.first()).toContainText(largest!.chapter);
  await expect(account.getByRole('row').filter({ hasText: largest!.chapter })).toContainText(
    largest!.total.toLocaleString('zh-CN', { minimumFractionDigits: 2 }),
  );

  await account
    .getByRole('button', { name: /的原文$/ })
    .first()
    .click();
  await expect(account.getByRole('blockquote')).toHaveText(largest!.quote);
  await account.getByRole('button', { name: /^读原文/ }).click();
  await expect(page).toHaveURL(/[?&]s=coverage/);
  expect(new URL(page.url()).searchParams.get('r')).toBe(`${largest!.plan}:${largest!.clause}`);
});
