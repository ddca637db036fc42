// Why a file cannot be used as a workbook: facts by code, one sentence each in messages/workbook.ts.

/** What the file is instead, by its content, whatever its name says. */
export type OtherFormat =
  | "xls"
  | "xlsb"
  | "ods"
  | "opendocument"
  | "csv"
  | "pdf"
  | "word"
  | "powerpoint"
  | "html"
  | "xml2003"
  | "zip"
  | "sconosciuto";

export type FileProblem =
  | { readonly code: "FILE_MANCANTE" }
  | { readonly code: "FILE_CARTELLA" }
  | { readonly code: "FILE_PERMESSO" }
  | { readonly code: "FILE_ILLEGGIBILE"; readonly detail: string }
  | { readonly code: "FILE_VUOTO" }
  | { readonly code: "FILE_ALTRO_FORMATO"; readonly format: OtherFormat }
  | { readonly code: "FILE_PASSWORD" }
  | { readonly code: "FILE_TRONCATO" }
  | { readonly code: "FILE_CORROTTO"; readonly part: string }
  | { readonly code: "FILE_TROPPO_GRANDE"; readonly limitMegabytes: number }
  | { readonly code: "FILE_SENZA_FOGLI" };
