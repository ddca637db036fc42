// What `scheda --help` says, command by command.

export const HELP = `scheda – controlla le schede di valutazione nelle cartelle di Excel

Uso:
  scheda verifica FILE.xlsx… [opzioni]      trova le schede e dice che cosa non torna
  scheda spiega FILE.xlsx 'FOGLIO!CELLA'    dice da dove viene una cifra, con gli articoli
  scheda genera PERSONALE.xlsx CARTELLA     fa le schede di tutto il personale, o moduli vuoti
  scheda prepara FILE.xlsx --valutatore …   fa la copia da inviare a un valutatore, senza dati di altri
  scheda sistemi                            elenca i sistemi di valutazione e le loro scelte
  scheda sistemi controlla FILE.json        controlla il sistema di un ente
  scheda --version                          mostra la versione

Per le opzioni di un comando: scheda COMANDO --help.

Stato di uscita: 0 nessun errore, 1 almeno un errore nelle schede (genera, prepara: qualcosa è stato saltato),
2 un comando o un file non si è potuto usare.
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

export const HELP_GENERA = `scheda genera PERSONALE.xlsx CARTELLA – fa le schede di tutte le persone della tabella del personale
scheda genera PERSONALE.xlsx --per tutti FILE.xlsx – le mette tutte in una cartella di lavoro
scheda genera --vuoto MODULO… FILE.xlsx – fa moduli vuoti, per esempio «personale», da cui cominciare

La tabella del personale ha una riga per persona, con almeno il nome e la categoria. Il file non viene mai scritto.

Opzioni:
  --per persona|settore|tutti  una cartella di lavoro per ogni persona (così se manca), per ogni settore, una per tutti;
                           con --per persona e più settori, le cartelle stanno in una sottocartella per settore
  --modulo MODULO          modulo da fare; si può ripetere. Se manca: quelli di ogni persona, esclusa la relazione
  --anno ANNO              anno delle schede; se manca, quello in corso
  --sistema ID|FILE.json   come per scheda verifica
  --scelta ID=OPZIONE      come per scheda verifica
  --formule perf|excel     formule di PERF (così se manca), o di Excel, per chi non ha PERF; le cifre sono uguali
  --proteggi               fogli protetti senza password: si scrive solo nelle celle da compilare
  --ente "NOME"            nome dell'ente in testa ai moduli
  --precedente FILE.xlsx   parte da obiettivi e pesi dell'anno scorso, senza i risultati
  --sostituisci            riscrive i file che esistono già; senza, se ce n'è uno non si scrive nulla
  --json                   un documento JSON con quello che è stato fatto
  --help                   mostra questo testo

Con Ctrl+C ci si ferma: i file già fatti restano, interi.

Stato di uscita: 0 tutto fatto, 1 qualcuno saltato per dati mancanti o errati (chi ha la valutazione sospesa non conta),
2 non si è fatto nulla, o un file non si è potuto scrivere.
`;

export const HELP_PREPARA = `scheda prepara FILE.xlsx --valutatore "NOME" COPIA.xlsx – fa la copia da inviare a un valutatore
scheda prepara FILE.xlsx --tutti CARTELLA – fa una copia per ogni valutatore

La copia tiene le schede e le righe delle persone che il valutatore valuta, e i fogli che non riguardano nessuno.
Restano fuori i dati degli altri, i totali su tutti, i fogli nascosti o non riconosciuti, «Registro PERF» e «Rilievi
PERF». Chi valuta chi si legge nel personale, nel riepilogo e nelle schede. Il file non viene mai scritto.

Opzioni:
  --valutatore "NOME"      a chi va la copia; cognome e nome in qualunque ordine
  --tutti                  una copia per ogni valutatore, in una cartella
  --congela                le formule diventano i valori che mostrano
  --sistema ID|FILE.json   come per scheda verifica
  --scelta ID=OPZIONE      come per scheda verifica
  --sostituisci            riscrive i file che esistono già; senza, se ce n'è uno non si scrive nulla
  --json                   un documento JSON con quello che è stato tenuto e lasciato fuori
  --help                   mostra questo testo

Stato di uscita: 0 tutto fatto, 1 di qualche persona o per qualche valutatore non si è potuto tenere nulla,
2 non si è fatto nulla, o un file non si è potuto scrivere.
`;

export const HELP_SISTEMI = `scheda sistemi – elenca i sistemi di valutazione e le loro scelte interpretative
scheda sistemi controlla FILE.json – controlla il sistema di un ente: forma, riferimenti, pesi, buchi e sovrapposizioni

Opzioni:
  --help                   mostra questo testo

Stato di uscita di «controlla»: 0 il sistema si può usare, 2 non si può usare.
`;
