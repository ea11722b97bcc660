import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const RECEIVED = {
  'capital-2020': 'daa9f5e5bee896e79e61f7e7899d3568792c16f9ed11c25ca2f67988fcbdc798',
  'jiaodong-2020': '61c140695bb8d26ccef5e252db27117132b0eaaf0e33226dfaf5101254126e54',
  'jinan-green-2023': '4ed757512b5c0bef6028d7f0802f68948e2ac26f7eed8e56b5523d88777f25aa',
  'jiqing-axis-2024': 'a71606762dadc31c4ce508464e87151f15e7e6983f54a6cf13a51cb0123afb0d',
  'shandong-green-2023': '7ca5623672d3c7d62244640cd9dd47663b4043a64207f71e886eb9e834a194c7',
};

it.each(Object.entries(RECEIVED))('seeds/%s.txt is byte for byte as received', (plan, hash) => {
  const bytes = readFileSync(`seeds/${plan}.txt`);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
});
