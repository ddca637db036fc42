// Lint: typescript-eslint strict with types, the rules of Office add-ins for src/excel, and the few of this project.
import { readFileSync } from "node:fs";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const layers = Object.entries(JSON.parse(readFileSync(new URL("./layers.json", import.meta.url), "utf8")));
const foldersWhere = (wanted) => layers.filter(([, row]) => wanted(row)).map(([name]) => `src/${name}/**`);

const forbiddenGlobals = (names, reason) => names.map((name) => ({ name, message: reason }));
const officeGlobals = forbiddenGlobals(
  ["Excel", "Office", "OfficeExtension", "OfficeRuntime"],
  "Only src/excel names Office.",
);
const customFunctionsGlobal = forbiddenGlobals(
  ["CustomFunctions"],
  "Only src/functions and src/excel name CustomFunctions.",
);
const dialogs = forbiddenGlobals(["alert", "confirm", "prompt"], "Office hosts show no browser dialogs.");

/** The core takes time and chance as arguments, so that the same input always gives the same result. */
const clockAndChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The pure folders take the date as an argument.",
  },
  { selector: "CallExpression[callee.name='Date']", message: "The pure folders take the date as an argument." },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: "The pure folders take the date as an argument.",
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "The pure folders take chance as an argument.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-exports": [
        "error",
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
      "no-restricted-globals": ["error", ...officeGlobals, ...customFunctionsGlobal, ...dialogs],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true },
      ],
    },
  },
  {
    files: foldersWhere((row) => row.pure === true || row.neverReaches !== undefined),
    rules: { "no-restricted-syntax": ["error", ...clockAndChance] },
  },
  { files: ["src/functions/**"], rules: { "no-restricted-globals": ["error", ...officeGlobals, ...dialogs] } },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-restricted-globals": ["error", ...dialogs],
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/**/*.tsx"], extends: [reactHooks.configs.flat.recommended] },
  { files: ["src/cli/**"], rules: { "no-console": "off" } },
  {
    files: ["test/**"],
    rules: {
      "no-console": "off",
      "no-restricted-globals": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  { files: ["**/*.{js,mjs}"], extends: [tseslint.configs.recommended] },
);
