import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/{data,model,state,map,theme,i18n}/**/*.test.{ts,tsx}'], environment: 'node' },
});
