// functions.json as Excel wants it, made of what custom-functions-metadata reads from the JSDoc: errors reach the functions, help
// is at the address the add-in is served from, and a second file has the descriptions in English under the same names.

export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** The two files as objects; throws where the English texts and the functions do not agree. */
export function completeMetadata(generated, english, address = DEVELOPMENT_ADDRESS) {
  const functions = generated.functions.map((entry) => ({
    ...entry,
    description: oneLine(entry.description),
    helpUrl: entry.helpUrl.replace(DEVELOPMENT_ADDRESS, address),
    parameters: entry.parameters.map((parameter) => ({ ...parameter, description: oneLine(parameter.description) })),
  }));
  const file = { allowErrorForDataTypeAny: true, functions };
  return { italian: file, english: { ...file, functions: functions.map((entry) => translate(entry, english)) } };
}

function translate(entry, english) {
  const texts = english[entry.name];
  if (texts === undefined) throw new Error(`en-us.json has no texts for ${entry.name}.`);
  const parameters = entry.parameters.map((parameter) => {
    const description = texts.parameters[parameter.name] ?? english.common[parameter.name];
    if (description === undefined) throw new Error(`en-us.json has no text for ${parameter.name} of ${entry.name}.`);
    return { ...parameter, description };
  });
  return { ...entry, description: texts.description, parameters };
}

function oneLine(text = "") {
  return text.replace(/\s+/g, " ").trim();
}
