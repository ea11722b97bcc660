import { en } from './en';
import { zh, type Messages } from './zh';

export type { Messages } from './zh';

export const MESSAGES: Readonly<Record<'zh' | 'en', Messages>> = { zh, en };
