/** Acts as the reader, so that the browser allows sound. */
import { page, userEvent } from 'vitest/browser';

/** Does something within a gesture that the browser takes for the reader's own. */
export async function byTheReader(act: () => void): Promise<void> {
  const button = document.createElement('button');
  button.textContent = 'Act';
  button.addEventListener('click', act, { once: true });
  document.body.append(button);
  await userEvent.click(page.getByRole('button', { name: 'Act' }));
  button.remove();
}
