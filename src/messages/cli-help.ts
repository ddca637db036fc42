// What `scheda --help` says, command by command.

export const HELP = `scheda – controlla le schede di valutazione nelle cartelle di Excel

Uso:
  scheda verifica FILE.xlsx… [opzioni]      trova le schede e dice che cosa non torna
  scheda spiega FILE.xlsx 'FOGLIO!CELLA'    dice da dove viene una cifra, con gli articoli
  scheda sistemi                            elenca i sistemi di valutazione e le loro scelte
  scheda sistemi controlla FILE.json        controlla il sistema di un ente
  scheda --version                          mostra la versione

Per le opzioni di un comando: scheda COMANDO --help.

Stato di uscita: 0 nessun errore, 1 almeno un errore nelle schede, 2 un comando o un file non si è potuto usare.
`;

export const HELP_VERIFICA = `scheda verifica FILE.xlsx… – trova le schede e dice che cosa non torna, dove, per quale articolo

Al posto di un file si può indicare una cartella: si esaminano i file .xlsx e .xlsm che contiene.
I file esaminati non vengono mai scritti.

Opzioni:
  --sistema ID|FILE.json   sistema da applicare; se manca vale quello salvato nella cartella, o quello riconosciuto
                           dalle schede, o arsac-2017 (elenco: scheda sistemi)
  --scelta ID=OPZIONE      come leggere un punto che il testo lascia aperto, per esempio S1=arrotonda; si può ripetere
  --json                   un documento JSON per file, uno per riga, nell'ordine dei file
  --esporta FILE|CARTELLA  scrive una copia con le celle segnate, un commento su ognuna e il foglio «Rilievi PERF»;
                           con più file, o con una cartella, vuole una cartella (sarà creata). Un file che esiste già
                           è sostituito solo se è una copia fatta da --esporta
  --help                   mostra questo testo

Stato di uscita: 0 nessun errore, 1 almeno un errore nelle schede, 2 un comando o un file non si è potuto usare
(il motivo è sullo standard error; gli altri file sono esaminati lo stesso).
`;

export const HELP_SPIEGA = `scheda spiega FILE.xlsx 'FOGLIO!CELLA' – dice da dove viene una cifra, passo per passo, con gli articoli

Il foglio può mancare se la cartella ne ha uno solo.

Opzioni:
  --sistema ID|FILE.json   come per scheda verifica
  --scelta ID=OPZIONE      come per scheda verifica
  --help                   mostra questo testo
`;

export const HELP_SISTEMI = `scheda sistemi – elenca i sistemi di valutazione e le loro scelte interpretative
scheda sistemi controlla FILE.json – controlla il sistema di un ente: forma, riferimenti, pesi, buchi e sovrapposizioni

Opzioni:
  --help                   mostra questo testo

Stato di uscita di «controlla»: 0 il sistema si può usare, 2 non si può usare.
`;
