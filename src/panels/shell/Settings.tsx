import { useLanguage } from '../language';
import { useTheme } from '../../state/theme';
import { useAtlas } from '../../state/store';
import { LANGUAGES } from '../../state/view';
import { THEMES } from '../../theme/palette';
import { Segmented } from '../../ui/Segmented';
import { CopyButton } from '../CopyButton';
import { TakeAwayButton } from '../takeaway/TakeAwayButton';
import { useMessages } from '../words';

/** Colours, language and the link to this view. */
export function Settings() {
  const messages = useMessages().top;
  const theme = useTheme();
  const language = useAtlas((state) => state.view.language);
  const awaited = useLanguage((state) => state.awaited);
  const { setTheme } = useAtlas.getState();
  return (
    <>
      <Segmented
        label={messages.theme}
        options={THEMES.map((value) => ({ value, label: messages.themes[value] }))}
        value={theme}
        onChange={setTheme}
      />
      <Segmented
        label={messages.language}
        options={LANGUAGES.map((value) => ({
          value,
          label: messages.languageShort[value],
          name: messages.languages[value],
        }))}
        value={awaited ?? language}
        onChange={(chosen) => void useLanguage.getState().choose(chosen)}
      />
      <TakeAwayButton />
      <CopyButton text={() => window.location.href} look="ghost" icon="link" name={messages.shareName}>
        {messages.share}
      </CopyButton>
    </>
  );
}
