// The forms of the annexes as printed, judgements and weighings in detail, and sheets nearer to ours that are none.
import { gather } from "./gather.mjs";

const u = undefined;
const pct = (v, fmt = "0%") => ({ v, fmt });
const f = (f, v, fmt) => ({ f, v, fmt });
const d = (s) => ({ v: new Date(s), fmt: "dd/mm/yyyy" });
const e = (v) => ({ v, fmt: "#,##0.00" });
const V = (o = {}) => [{ kind: "valutazione", ...o }];
const P = (o = {}) => [{ kind: "piano", ...o }];
const Q = (o = {}) => [{ kind: "pesatura", ...o }];
const C = (o = {}) => [{ kind: "comportamenti", ...o }];

const annexes = (() => {
  const H = ["Fattore di valutazione", "Punteggio massimo(*)", "Punteggio risultante dalla misurazione (**)", "Punteggio attribuito", "Note del valutatore"];
  const N1 = "1a Performance organizzativa della struttura di appartenenza";
  const N1b = "1b Obiettivi individuali(***)";
  const N2 = "2 Capacità di differenziazione delle valutazioni";
  const N3 = "3 Competenze e comportamenti professionali e organizzativi(****)";
  const N4 = "4 Performance generale dell'Ente";
  const foot=[["(*) Il punteggio massimo può essere diverso in relazione a quanto specificato nell'allegato 2 (mancata applicazione del fattore 2)"],["(**) Riportare le percentuali risultanti dalla Relazione sulla performance"],["(***) Riportare i singoli obiettivi individuali e assegnare un punteggio di valutazione in base al peso"],["Valutazione degli elementi di cui all'art. 18, comma 3 del regolamento ed eventuale applicazione delle decurtazioni ivi previste:"],["Eventuali correttivi per fattori di responsabilità dirigenziale:"],["Indicazioni per il miglioramento della prestazione:"],["Eventuali considerazioni del valutato:"],["IL VALUTATO per presa visione",u,u,"Il Valutatore"],["Data: 30/06/2022"]];
  const head=[["5.1 – Scheda di valutazione performance individuale – Dirigenti"],["ARSAC"],["SCHEDA DI VALUTAZIONE PERFORMANCE INDIVIDUALE – Anno 2022"],["Cognome Verdi  Nome Piero  Settore Ricerca"],[]];
  const full=[[N1,30,92,27.6],[N1b,20,85,17],[N2,5,4,4],[N3,35,90,31.5],[N4,10,88,8.8]];
  return [
 {name:"modello",rows:[...head,H,...full,["Totale",100,u,88.9,"Posizionamento nel livello di premialità: 2"],[],...foot],schede:V({persona:"Verdi Piero",categoria:"dirigente",punteggio:88.9,livello:"2"})},
 {name:"modello liv err",rows:[...head,H,...full,["Totale",100,u,88.9,"Posizionamento nel livello di premialità: 1"],[],...foot],must:[["FASCIA_ERRATA","E12"]],schede:V({persona:"Verdi Piero",categoria:"dirigente",punteggio:88.9,livello:"2"})},
 {name:"modello liv sotto",rows:[...head,H,...full,["Totale",100,u,88.9,"Posizionamento nel livello di premialità"],[u,u,u,u,"1 – ECCELLENZA"],...foot],must:[["FASCIA_ERRATA","E13"]],schede:V({punteggio:88.9})},
 {name:"modello liv lato",rows:[...head,H,...full,["Totale",100,u,88.9,"Posizionamento nel livello di premialità","1° livello"],...foot],must:[["FASCIA_ERRATA","F12"]],schede:V({punteggio:88.9})},
 {name:"modello vuoto",rows:[["5.1 – Scheda di valutazione performance individuale – Dirigenti"],["ARSAC"],["SCHEDA DI VALUTAZIONE PERFORMANCE INDIVIDUALE – Anno 201..."],["Cognome _____ Nome _____ Settore _____"],[],H,[N1,30],[N1b,20],[N2,5],[N3,35],[N4,10],["Totale",100,u,u,"Posizionamento nel livello di premialità"],...foot],must:[["SCHEDA_INCOMPLETA","D7"]],schede:V({})},
 {name:"anno non scritto",rows:[["5.1 – Scheda di valutazione performance individuale – Dirigenti"],["ARSAC"],["SCHEDA DI VALUTAZIONE PERFORMANCE INDIVIDUALE – Anno 201..."],["Cognome Verdi  Nome Piero  Settore Ricerca"],[],H,...full,["Totale",100,u,88.9],...foot.slice(0,8)],must:[["ANAGRAFICA_INCOMPLETA","A6:E6"]],schede:V({})},
 {name:"righe in cella",rows:[...head,H,[N1,30,92,27.6],["1b Obiettivi individuali\n- Ridurre i tempi di pagamento (60%)\n- Bonificare l'archivio (40%)",20,85,17],[N2,5,4,4],["3 Competenze e comportamenti professionali e organizzativi\n- Leadership\n- Problem solving",35,90,31.5],[N4,10,88,8.8],["Totale",100,u,88.9],...foot],schede:V({punteggio:88.9})},
 {name:"5.4",rows:[["5.4 – Scheda di valutazione performance individuale – dipendenti di fascia A e B"],["SCHEDA DI VALUTAZIONE DI PERFORMANCE INDIVIDUALE – Anno 2022"],["Fascia A e B"],["Cognome Verdi   Nome Piero   Settore/Servizio Ricerca"],H,["1a Performance organizzativa della struttura di appartenenza",10,80,8],["3 Competenze e comportamenti professionali e organizzativi(**)",85,75,63.75],[N4,5,88,4.4],["Totale",100,u,76.15]],schede:V({categoria:"ab",punteggio:76.15,livello:"2"})},
 {name:"5.5 es 11",rows:[["5.5 – Scheda di valutazione performance individuale – dipendenti di fascia C"],["SCHEDA DI VALUTAZIONE DI PERFORMANCE INDIVIDUALE – Anno 2022"],["Fascia C"],["Cognome Verdi Nome Piero Settore/Servizio Ricerca"],H,[N1,15,92.5,13.88],[N1b,10,60,6],[N3,70,78,54.6],[N4,5,88,4.4],["Totale",100,u,78.88]],schede:V({categoria:"c",punteggio:78.88,livello:"2"})},
 {name:"5.3 D",rows:[["5.3 – Scheda di valutazione performance individuale – dipendenti titolari di specifiche responsabilità"],["SCHEDA DI VALUTAZIONE DI PERFORMANCE INDIVIDUALE – Anno 2022"],["Cognome Verdi Nome Piero Settore Ricerca"],["Categoria: D"],H,[N1,25,90,22.5],[N1b,15,90,13.5],[N3,50,90,45],[N4,10,90,9],["Totale",100,u,90]],schede:V({categoria:"resp_d",punteggio:90})},
 {name:"5.3 B3",rows:[["5.3 – Scheda di valutazione performance individuale – dipendenti titolari di specifiche responsabilità"],["SCHEDA DI VALUTAZIONE DI PERFORMANCE INDIVIDUALE – Anno 2022"],["Cognome Verdi Nome Piero Settore Ricerca"],["Categoria: B3"],H,[N1,15,90,13.5],[N1b,5,90,4.5],[N3,75,90,67.5],[N4,5,90,4.5],["Totale",100,u,90]],schede:V({categoria:"resp_ab",punteggio:90})},
 {name:"relazione",rows:[["Relazione di valutazione della performance individuale – Anno 2022"],["Cognome Verdi Nome Piero"],["Settore Ricerca"],["Performance organizzativa"],["Gli obiettivi sono stati raggiunti al 92%."],["Ulteriori obiettivi individuali"],["Raggiunti."],["Capacità di differenziazione delle valutazioni"],["12 punteggi"],["Competenze e comportamenti professionali e organizzativi"],["Buoni"],["Performance generale dell'Ente"],["88%"]]},
 {name:"tabella pesi",rows:[["Allegato 2 – Pesi dei fattori"],["Fattore di valutazione","Dirigenti","P.O./A.P."],[N1,30,30],[N1b,20,20],[N2,5,"-"],[N3,35,40],[N4,10,10],["Totale",100,100]]},
 {name:"tabella pesi2",rows:[["Pesi dei fattori – Fascia C"],["Fattore di valutazione","Peso"],[N1,15],[N1b,10],[N3,70],[N4,5],["Totale",100]]},
 {name:"livelli",rows:[["2.6 Livelli di premialità"],["Livello","Punteggio","Giudizio","Retribuzione"],["1 – Eccellenza","91-100","PIENAMENTE CONFORME","100%"],["2 – Distinzione","71-90","CONFORME","80%"],["3","51-70","PARZIALMENTE CONFORME","60%"]]},
 {name:"dizionario",rows:[["Dizionario delle competenze"],["Competenza","Descrizione","Comportamenti attesi"],["Leadership","guida","x"],["Problem solving","risolve","y"]]},
 {name:"scadenze",rows:[["Calendario del ciclo della performance 2022"],["Fase","Attività","Responsabile","Scadenza"],["Pianificazione","Piano","Giunta","31/01/2022"],["Valutazione","Schede","Dirigenti","30/06/2023"]]},
 {name:"decurtazione",rows:[...head,H,...full,["Totale",100,u,88.9],["Decurtazioni (art. 18, c. 3)",u,u,-2],["Punteggio finale",u,u,86.9]],must:[["TOTALE_ERRATO","D14"]],schede:V({})},
 {name:"monitoraggio intermedio",rows:[["Valutazione intermedia – anno 2022"],["Dipendente: Rosa Dina","Settore: Tributi","Categoria: C"],["Fattore di valutazione","Peso","Giudizio intermedio","Criticità"],[N1,15,"in linea","nessuna"],[N1b,10,"in linea",""],[N3,70,"da migliorare","ritardi"],[N4,5,"",""]],schede:[]},
  ];
})();

const livelli = (() => {
  const it=["Relazione e integrazione","Innovatività","Gestione risorse economiche","Orientamento alla qualità dei servizi","Gestione e valorizzazione delle risorse umane","Capacità di interpretazione dei bisogni e programmazione dei servizi","Attuazione delle misure di Prevenzione della Corruzione e Trasparenza"];
  const pt=[["Comune di Provandia – Pesatura degli obiettivi – anno 2022"],["Area: Affari generali"],[]];
  const ph=["Obiettivo","Strategicità","Complessità","Impatto","Economicità","Peso","Incidenza %"];
  const b1=["Orientamento al miglioramento professionale e dell'organizzazione","Flessibilità nell'affrontare e risolvere i problemi insiti negli obiettivi assunti","Costanza dell'impegno nel tempo e nelle prassi di lavoro"];
  const b2=["Relazione e integrazione","Innovatività","Gestione delle risorse economiche e/o strumentali","Orientamento alla qualità dei servizi","Capacità di interpretazione dei bisogni e programmazione dei servizi"];
  const SB=(g1,g2,tail)=>[["Scheda B – Valutazione del personale dei livelli – anno 2022"],["Dipendente: Rosa Dina",u,"Area: Servizi sociali"],[],["Apporto individuale alla performance organizzativa (55%)"],["Fattore (item)","Peso","Giudizio (1-7)"],...b1.map((x,i)=>[x,[20,20,15][i],g1[i]]),["Totale",55],["Comportamenti professionali (45%)"],["Fattore (item)","Peso","Giudizio (1-7)"],...b2.map((x,i)=>[x,9,g2[i]]),["Totale",45],[],...tail];
  const SA=(g,tail,w=[10,10,10,10,10,10,10])=>[["Scheda A – Valutazione dei comportamenti manageriali"],["Anno 2022"],["Titolare di P.O.: Prova Remo",u,"Area: Affari generali"],[],["Item","Peso","Giudizio (1–7)"],...it.map((x,i)=>[x,w[i],g[i]]),...tail];
  const sevens=[7,7,7,7,7,7,7];
  return [
 {name:"es 7",rows:SA([6,5,7,5,6,4,6],[[],["Performance organizzativa",82],["Valutazione complessiva",80.92],["Livello","C"]]),schede:C({punteggio:80.92,livello:"C"})},
 {name:"es 7 errato",rows:SA([6,5,7,5,6,4,6],[[],["Performance organizzativa",82],["Valutazione complessiva",82.92],["Livello","C"]]),must:[["TOTALE_ERRATO","B15"]],schede:C({})},
 {name:"es 7 livello errato",rows:SA([6,5,7,5,6,4,6],[[],["Performance organizzativa",82],["Valutazione complessiva",80.92],["Livello","B"]]),must:[["FASCIA_ERRATA","B16"]],schede:C({})},
 {name:"lab 70",rows:SB([5,5,5],[5,5,5,5,5],[["Valutazione complessiva",71.43],["Livello","D"]]),schede:C({livello:"D"})},
 {name:"57",rows:SB([4,4,4],[4,4,4,4,4],[["Valutazione complessiva",57.14],["Livello","E"]]),must:[["FASCIA_AMBIGUA","B20"]],schede:C({livello:"E"})},
 {name:"57 negativa",rows:SB([4,4,4],[4,4,4,4,4],[["Valutazione complessiva",57.14],["Livello","negativa"]]),must:[["FASCIA_AMBIGUA","B20"]],schede:C({})},
 {name:"100",rows:SB([7,7,7],sevens,[["Valutazione complessiva",100],["Livello","A"]]),schede:C({livello:"A"})},
 {name:"arrotondato",rows:SB([6,6,6],[6,6,6,6,5],[["Valutazione complessiva",84],["Livello","C"]]),schede:C({})},
 {name:"totali pesi",rows:SA(sevens,[["Totale",f("SUM(B6:B12)",70)]]),schede:C({})},
 {name:"prodotti",rows:[["Scheda A – Valutazione dei comportamenti manageriali – anno 2022"],["Titolare di P.O.: Prova Remo",u,"Area: Affari generali"],["Item","Peso","Giudizio","Punteggio ponderato"],...it.map((x)=>[x,10,5,50]),["Totale",70,u,350]],schede:C({})},
 {name:"prodotti err",rows:[["Scheda A – Valutazione dei comportamenti manageriali – anno 2022"],["Titolare di P.O.: Prova Remo",u,"Area: Affari generali"],["Item","Peso","Giudizio","Punteggio ponderato"],...it.map((x,i)=>[x,10,5,i===2?55:50]),["Totale",70,u,355]],must:[["TOTALE_ERRATO","D6"]],schede:C({})},
 {name:"EQ 2023",rows:[["Scheda A1 – Valutazione dei comportamenti – incarico di E.Q. – anno 2022"],["Titolare di E.Q.: Prova Remo",u,"Settore: Affari generali"],["Comportamenti","Peso","Valutazione da 1 a 7"],...it.map((x)=>[x,10,5])],schede:C({})},
 {name:"giudizi X",rows:[["Scheda B – Valutazione del personale dei livelli – anno 2022"],["Dipendente: Rosa Dina",u,"Area: Servizi sociali"],["Item","Peso","Giudizio"],...b1.map((x)=>[x,20,"X"])],must:[["PESI_SOMMA","B4:B6"],["VALORE_NON_NUMERICO","C4"],["VALORE_NON_NUMERICO","C5"],["VALORE_NON_NUMERICO","C6"]],schede:C({})},
 {name:"fuori zero",rows:SB([0,5,5],[5,5,5,5,5],[]),must:[["GIUDIZIO_FUORI_SCALA","C6"]],schede:C({})},
 {name:"peso neg",rows:SA(sevens,[],[10,-10,10,10,10,10,10]),must:[["PESO_NON_VALIDO","B7"]],schede:C({})},
 {name:"peso parola",rows:SA(sevens,[],[10,"alto",10,10,10,10,10]),must:[["PESO_NON_VALIDO","B7"]],schede:C({})},
 {name:"pes alta 5",rows:[...pt,ph,["Ob uno","Alta (5)","Media (2)","Alta (5)","Bassa (1)",50,pct(.5)],["Ob due","5 - Alta","2 - Media","5 - Alta","1 - Bassa",50,pct(.5)]],schede:Q()},
 {name:"pes impossibile",rows:[...pt,ph,["Ob uno","Alta","Media","Alta","Bassa",52,51],["Ob due","Alta","Media","Alta","Bassa",50,49]],must:[["PESATURA_ERRATA","F5"]],schede:Q()},
 {name:"pes dup",rows:[...pt,ph,["Ob uno","Alta","Media","Alta","Bassa",50,50],["Ob uno","Alta","Media","Alta","Bassa",50,50]],must:[["DUPLICATO","A6"]],schede:Q()},
 {name:"pes totale errato",rows:[...pt,ph,["Ob uno","Alta","Media","Alta","Bassa",50,50],["Ob due","Alta","Media","Alta","Bassa",50,50],["Totale",u,u,u,u,110,100]],must:[["TOTALE_ERRATO","F7"]],schede:Q()},
 {name:"pes incid 33.33",rows:[...pt,ph,...["uno","due","tre"].map(x=>["Ob "+x,"Alta","Media","Alta","Bassa",50,33.33]),["Totale",u,u,u,u,150,100]],schede:Q()},
 {name:"pes incid arrot",rows:[...pt,ph,...["uno","due","tre"].map(x=>["Ob "+x,"Alta","Media","Alta","Bassa",50,33]),["Totale",u,u,u,u,150,99]],schede:Q()},
 {name:"pes numero testo",rows:[...pt,ph,["Ob uno","Alta","Media","Alta","Bassa","50",50],["Ob due","Alta","Media","Alta","Bassa",50,50]],must:[["NUMERO_TESTO","F5"]],schede:Q()},
 {name:"pes medio",rows:[...pt,["Obiettivo","Importanza politica","Realizzabilità","Impatto","Economicità","Peso"],["Ob uno","ALTA","MEDIA","ALTA","BASSA",50],["Ob due","A","M","A","B",50]],schede:Q()},
  ];
})();

const near = [
 // more unrelated, nearer to us
 {name:"PEG capitoli",rows:[["PEG – anno 2022 – Centro di responsabilità Tributi"],["Capitolo","Descrizione","Obiettivo","Stanziamento","Impegnato"],[100,"Riscossione","Efficienza",e(1000),e(900)],[200,"Mensa","Qualità",e(2000),e(2000)]]},
 {name:"Progetto PNRR",rows:[["Progetto PNRR M1C1 – milestone e target"],["Milestone","Indicatore","Target","Data prevista","Data effettiva"],["M1","n. servizi",4,d("2022-06-30"),d("2022-06-20")],["M2","n. servizi",8,d("2022-12-31"),u]]},
 {name:"Carta servizi",rows:[["Carta dei servizi – standard"],["Servizio","Indicatore","Standard","Risultato"],["Anagrafe","Giorni",3,2],["Tributi","Giorni",10,12]]},
 {name:"Customer",rows:[["Customer satisfaction 2022"],["Servizio","Indicatore","Target","Risultato","% raggiungimento"],["Anagrafe","voto medio",4,3.8,pct(.95)]]},
 {name:"Riparto spese",rows:[["Riparto spese condominiali"],["Nominativo","Quota","Importo","Note"],["Rossi",20,e(100)],["Verdi",80,e(400)]]},
 {name:"Buste",rows:[["Stipendi dicembre"],["Dipendente","Categoria","Livello","Retribuzione","Premio"],["Rossi Anna","C","C3",e(1500),e(100)],["Verdi Piero","D","D1",e(1800),e(0)]]},
 {name:"Missioni",rows:[["Missioni"],["Dipendente","Destinazione","Giorni","Importo"],["Rossi Anna","Roma",2,e(300)]]},
 {name:"Turni",rows:[["Turni agosto"],["Dipendente","Lun","Mar","Mer"],["Rossi Anna","M","P","N"],["Verdi Piero","P","N","R"]]},
 {name:"Contratti",rows:[["Elenco contratti"],["N.","Fornitore","Oggetto","Importo","Scadenza","Valutazione"],[1,"Alfa","Pulizie",e(1000),d("2022-12-31"),"buona"]]},
 {name:"Biblioteca",rows:[["Catalogo"],["Titolo","Autore","Anno","Fonte","Valore"],["Il nome della rosa","Eco",1980,"dono",12]]},
 {name:"Vendite",rows:[["Obiettivi di vendita 2022"],["Agente","Obiettivo","Risultato","%"],["Rossi Anna",e(10000),e(9000),pct(.9)],["Verdi Piero",e(8000),e(8800),pct(1.1)]]},
 {name:"Esame",rows:[["Griglia di valutazione prova scritta"],["Indicatori","Descrittori","Peso","Punteggio max","Punteggio"],["Conoscenze","ampie","",40,35],["Competenze","adeguate","",30,25],["Comportamenti","x","",30,28]]},
 {name:"Rubrica scuola",rows:[["Rubrica di valutazione"],["Competenze","Livello","Voto","Peso"],["Comunicazione","avanzato",9,1],["Matematica","base",6,1]]},
 {name:"Colloqui",rows:[["Selezione personale – colloqui"],["Candidato","Competenze","Motivazione","Punteggio","Esito"],["Rossi Anna",8,7,15,"idoneo"],["Verdi Piero",6,6,12,"non idoneo"]]},
 {name:"Mutui",rows:[["Piano di ammortamento"],["Anno","Rata","Quota capitale","Residuo"],[2022,e(100),e(80),e(900)]]},
 {name:"Energia",rows:[["Diagnosi energetica"],["Intervento","Peso %","Valore iniziale","Target","Risultato"],["Caldaia",30,100,80,85],["Cappotto",60,200,120,150]]},
 {name:"Nomine",rows:[["Curriculum – valutazione titoli"],["Titolo","Punteggio massimo","Punteggio attribuito","Note"],["Laurea",10,8],["Pubblicazioni",20,5]]},
 {name:"Mobilita",rows:[["Mobilità esterna – valutazione"],["Cognome e nome","Categoria","Titoli","Colloquio","Totale"],["Rossi Anna","C",10,20,30],["Verdi Piero","C",8,18,26]]},
 {name:"Nidi",rows:[["Graduatoria nido"],["Posizione","Cognome e nome","Punteggio","Fascia ISEE"],[1,"Rossi Anna",80,"A"],[2,"Verdi Piero",70,"B"]]},
 // comment-like and big sheets
 {name:"lungo",rows:[...Array.from({length:3000},(_, i)=>["riga "+i,i,"testo libero numero "+i]),["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Categoria","D"],["Ufficio","Ragioneria"],["Fattore","Peso","Punteggio attribuito","Note"],["1a Performance organizzativa",20,18],["1b Obiettivi individuali",10,9],["3 Comportamenti",60,54],["4 Performance ente",10,9],["Totale",100,90]],schede:V({punteggio:90})},
 {name:"largo",blocks:[{at:"A1",rows:[["Scheda di valutazione – anno 2022"],Array.from({length:200},(_, i)=>"c"+i)]},{at:"CV5",rows:[["Nominativo","Verdi Piero","Categoria","D"],["Ufficio","Ragioneria"],["Fattore","Peso","Punteggio attribuito","Note"],["1a Performance organizzativa",20,18],["1b Obiettivi individuali",10,9],["3 Comportamenti",60,54],["4 Performance ente",10,9],["Totale",100,90]]}],schede:V({punteggio:90})},
 {name:"nascosto",state:"hidden",rows:[["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Categoria","D"],["Ufficio","Ragioneria"],["Fattore","Peso","Punteggio attribuito","Note"],["1a Performance organizzativa",20,18],["1b Obiettivi individuali",10,9],["3 Comportamenti",60,54],["4 Performance ente",10,9],["Totale",100,92]],must:[["TOTALE_ERRATO","C9"]],schede:V({punteggio:90})},
 {name:"misto",rows:[["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Categoria","D"],["Ufficio","Ragioneria"],["Fattore","Peso","Punteggio attribuito","Note"],["1a Performance organizzativa",20,18],["1b Obiettivi individuali",10,9],["3 Comportamenti",60,54],["4 Performance ente",10,9],["Totale",100,90],[],["Obiettivi individuali"],["Obiettivo","Indicatore","Peso","Target","Risultato"],["Ob A","a",60,10,9],["Ob B","b",30,10,10]],must:[["PESI_SOMMA","C13:C14"]],schede:[...V({punteggio:90}),...P()]},
 {name:"misto2",rows:[["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Categoria","D"],["Ufficio","Ragioneria"],["Fattore","Peso","Punteggio attribuito","Note"],["1a Performance organizzativa",20,18],["1b Obiettivi individuali",10,9],["3 Comportamenti",60,54],["4 Performance ente",10,9],["Totale",100,90],[],["Dettaglio comportamenti"],["Comportamento","Peso","Punteggio max","Punti"],["Autonomia",30,30,27],["Iniziativa",30,30,27]],schede:V({punteggio:90})},
];

export const annexCases = [
  gather("50_modelli_degli_allegati", "I modelli degli allegati compilati, in bianco, e i fogli del regolamento che non sono schede.", annexes),
  gather("51_giudizi_e_pesature", "Giudizi, livelli e pesature di po-livelli nei casi di confine.", livelli, { sistema: "po-livelli", riconosciuto: true }),
  gather("52_fogli_vicini_ai_nostri", "Fogli che usano parole nostre senza essere schede, e schede in fogli lunghi, larghi, nascosti, misti.", near),
];
