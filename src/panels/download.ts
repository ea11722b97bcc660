/** Hands a file made in the page to the reader; nothing is sent anywhere. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  // Names of files take no slashes, and some systems none of the others.
  link.download = name.replace(/[\\/:*?"<>|]/g, ' ');
  link.click();
  // The browser has its own hold of the content only once the click is dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
