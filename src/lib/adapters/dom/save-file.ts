/** Offers the reader a text as a file to keep, as the browser keeps downloads. Nothing is sent anywhere. */
export function saveFile(name: string, text: string, page: Document = document): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
