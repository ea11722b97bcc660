/**
 * Everything, in order, on a machine with nothing but Node and npm: `npm test`. Each step goes on after another has
 * failed, unless it needs what that one makes. The last line is `N passed, N failed`: the tests of the two runners,
 * and every other step as one.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = 'test-results';
const UNIT = `${RESULTS}/unit.json`;
const BROWSER = `${RESULTS}/browser.json`;

/** @type {{ name: string, command: string[], counts?: () => { passed: number, failed: number }, needs?: string }[]} */
const STEPS = [
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'data', command: ['npm', 'run', '--silent', 'data', '--', '--check'] },
  {
    name: 'unit',
    command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`],
    counts: () => {
      const { numPassedTests, numTotalTests, numFailedTestSuites, numPendingTests, numTodoTests, success } = read(UNIT);
      const failed = numTotalTests - numPassedTests - numPendingTests - numTodoTests;
      // A file that does not even load has no tests to count.
      return { passed: numPassedTests, failed: failed === 0 && !success ? Math.max(1, numFailedTestSuites) : failed };
    },
  },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'size', command: ['npm', 'run', '--silent', 'size'], needs: 'build' },
  {
    name: 'browser',
    command: ['npx', 'playwright', 'test'],
    needs: 'build',
    counts: () => {
      const { stats, errors } = read(BROWSER);
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
    },
  },
];

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Runs a command with its output passed through; the exit code. */
function run([program, ...given]) {
  return new Promise((resolve) => {
    const child = spawn(program, given, { stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const total = { passed: 0, failed: 0 };
const broken = [];
for (const { name, command, counts, needs } of STEPS) {
  const isBlocked = needs !== undefined && broken.includes(needs);
  console.log(`\n== ${name}${isBlocked ? `: not run, ${needs} failed` : ''}`);
  const started = Date.now();
  const code = isBlocked ? 1 : await run(command);
  let result = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (counts && !isBlocked) {
    try {
      const counted = counts();
      // A runner that stopped on its own account has failed even if no test has.
      result = code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
    } catch {
      result = { passed: 0, failed: 1 };
    }
  }
  if (code !== 0) broken.push(name);
  total.passed += result.passed;
  total.failed += result.failed;
  if (!isBlocked)
    console.log(`== ${name}: ${code === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
