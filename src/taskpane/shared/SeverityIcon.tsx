// Severity by shape as well as by colour: a cross in a circle, a triangle, an i in a circle.
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../scheda/finding";

const useStyles = makeStyles({
  icon: { flexShrink: 0, width: "20px", height: "20px" },
  errore: { color: tokens.colorStatusDangerForeground1 },
  avviso: { color: tokens.colorStatusWarningForeground1 },
  nota: { color: tokens.colorBrandForeground1 },
});

const ICONS = { errore: ErrorCircleFilled, avviso: WarningFilled, nota: InfoRegular } as const;

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}
