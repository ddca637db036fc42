// The kind of our custom XML part, as Excel wants it named beside the part.

export const STATE_ITEM = "{50455246-5354-4154-4F00-000000000001}";
