/**
 * Hosts where people write to a machine. They look like conversations and behave like them, but nobody is there: without rules and
 * without a survey they stay pages. Not in the catalogue, since nobody need choose to measure them.
 */
const ASSISTANTS: readonly string[] = [
  'character.ai',
  'chat.deepseek.com',
  'chat.mistral.ai',
  'chat.openai.com',
  'chat.qwen.ai',
  'chatgpt.com',
  'claude.ai',
  'copilot.microsoft.com',
  'doubao.com',
  'gemini.google.com',
  'grok.com',
  'huggingface.co',
  'kimi.com',
  'meta.ai',
  'perplexity.ai',
  'pi.ai',
  'poe.com',
  'replika.com',
  'you.com',
];

/** Whether the host, or one that it is below, is an assistant's. */
export function isAssistant(host: string): boolean {
  return ASSISTANTS.some((each) => host === each || host.endsWith(`.${each}`));
}
