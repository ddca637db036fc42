// Gives a file to the person, by way of the browser's downloads: it never leaves the computer.

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const KEEP = 60_000;

export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEEP);
}
