// Sheets of other trades, assigned objectives, lists of objectives, weighings and behaviours: one thing a sheet, see gather.mjs.
import { gather } from "./gather.mjs";

const u = undefined;
const pct = (v, fmt = "0%") => ({ v, fmt });
const f = (f, v, fmt) => ({ f, v, fmt });
const d = (s) => ({ v: new Date(s), fmt: "dd/mm/yyyy" });
const e = (v) => ({ v, fmt: "#,##0.00 €" });
const A = (o = {}) => [{ kind: "assegnazione", ...o }];
const P = (o = {}) => [{ kind: "piano", ...o }];
const Q = (o = {}) => [{ kind: "pesatura", ...o }];
const C = (o = {}) => [{ kind: "comportamenti", ...o }];

const otherTrades = [
 {name:"DVR",rows:[["Documento di valutazione dei rischi – Matrice"],["Reparto","Pericolo","Probabilità","Danno","Valutazione","Livello di rischio","Misure"],["Officina","Rumore",3,2,6,"Medio","DPI"],["Ufficio","VDT",2,1,2,"Basso","Pause"],["Magazzino","Movimentazione",3,3,9,"Alto","Formazione"]]},
 {name:"DVR2",rows:[["Valutazione dei rischi – Fattori"],["Fattore di rischio","Peso","Punteggio","Livello","Note"],["Chimico",20,12,"Medio"],["Biologico",10,3,"Basso"],["Stress lavoro correlato",70,50,"Alto"],["Totale",100,65]]},
 {name:"Stress",rows:[["Valutazione stress lavoro-correlato – punteggi"],["Indicatore","No","Sì","Punteggio"],["Indici infortunistici",0,1,1],["Assenze per malattia",1,0,0],["Totale",u,u,1]]},
 {name:"Bilancio",rows:[["PEG 2022 – Budget per obiettivo"],["Centro di costo","Obiettivo","Stanziamento","Impegnato","% impegnato"],["Tributi","Riscossione",e(12000),e(8000),pct(.6667)],["Scuola","Mensa",e(30000),e(30000),pct(1)],["Totale",u,e(42000),e(38000)]]},
 {name:"Bilancio2",rows:[["Budget 2022"],["Obiettivo","Indicatore","Stanziamento iniziale","Stanziamento finale","Note"],["Riscossione","Capitolo 10",e(12000),e(8000)],["Mensa","Capitolo 20",e(30000),e(30000)]]},
 {name:"Scuola",rows:[["Registro dei voti – classe 2B – anno 2022"],["Cognome","Nome","Materia","Voto","Giudizio"],["Rossi","Anna","Italiano",8,"buono"],["Verdi","Piero","Italiano",6,"sufficiente"],["Neri","Ida","Matematica",9,"ottimo"]]},
 {name:"Scuola2",rows:[["Scrutinio finale"],["Alunno","Materia","Peso","Voto","Giudizio"],["Rossi Anna","Italiano",2,8,"buono"],["Verdi Piero","Storia",1,6,"sufficiente"]]},
 {name:"Scuola3",rows:[["Valutazione del comportamento"],["Comportamento","Peso","Voto"],["Puntualità",2,8],["Rispetto",1,9]]},
 {name:"Gantt",rows:[["Cronoprogramma lavori"],["Attività","Peso","Inizio","Fine","Avanzamento","Responsabile"],["Scavi",20,d("2022-01-10"),d("2022-02-10"),pct(1),"Rossi"],["Fondazioni",50,d("2022-02-11"),d("2022-04-10"),pct(.5),"Verdi"],["Copertura",40,d("2022-04-11"),d("2022-06-10"),pct(0),"Neri"]]},
 {name:"Gantt2",rows:[["Stato di avanzamento progetto PNRR"],["WP","Titolo","Peso","Target","Avanzamento"],["WP1","Progettazione",30,"31/12/2022","50%"],["WP2","Esecuzione",80,"31/12/2023","10%"]]},
 {name:"Magazzino",rows:[["Inventario"],["Codice","Articolo","Peso (kg)","Quantità","Valore","Fascia"],["A1","Carta",2.5,100,e(300),"A"],["B2","Toner",1,20,e(900),"B"]]},
 {name:"KPI",rows:[["Cruscotto KPI sito web"],["Indicatore","Valore","Obiettivo","Scostamento"],["Visite",1200,1000,pct(.2)],["Tempo medio",3.2,4,pct(-.2)]]},
 {name:"KPI2",rows:[["Dashboard vendite"],["KPI","Target","Risultato","%"],["Fatturato",e(100000),e(90000),pct(.9)],["Clienti",50,60,pct(1.2)]]},
 {name:"Listino",rows:[["Listino prezzi 2022"],["Codice","Descrizione","Peso (kg)","Prezzo","Sconto massimo","Note"],["A1","Tubo",2,e(10),pct(.1)],["A2","Raccordo",.3,e(2.5),pct(.05)]]},
 {name:"Listino2",rows:[["Componenti"],["Componente","Peso","Massimo","Punti","Note"],["Vite",.1,10,2],["Dado",.05,10,2],["Rondella",150,10,3]]},
 {name:"Sport",rows:[["Classifica campionato 2022"],["Pos","Squadra","Punti","G","V","N","P"],[1,"Exempla",60,20,19,3,0],[2,"Provandia",55,20,17,4,1]]},
 {name:"Sport2",rows:[["Graduatoria gara podistica"],["Posizione","Nominativo","Categoria","Tempo","Punteggio"],[1,"Rossi Anna","SF35","00:40:12",100],[2,"Verdi Piero","SM40","00:41:02",98]]},
 {name:"Concorso",rows:[["Graduatoria concorso istruttore – Cat. C"],["N.","Cognome e nome","Titoli","Prova scritta","Prova orale","Punteggio totale"],[1,"Rossi Anna",5,27,28,60],[2,"Verdi Piero",3,25,26,54]]},
 {name:"HR",rows:[["Pianta organica"],["Settore","Categoria","Profilo","Posti previsti","Posti coperti","Note"],["Tributi","C","Istruttore",5,4],["Tributi","D","Funzionario",2,2],["Totale",u,u,7,6]]},
 {name:"HR2",rows:[["Elenco personale"],["Matricola","Cognome","Nome","Categoria","Settore","Data assunzione"],[101,"Rossi","Anna","C1","Tributi",d("2001-01-10")],[102,"Verdi","Piero","D2","Scuola",d("2010-03-01")]]},
 {name:"Formazione",rows:[["Piano della formazione 2022"],["Obiettivo","Corso","Destinatari","Ore","Costo"],["Digitale","Excel","Tutti",12,e(500)],["Inglese","B1","Sportello",30,e(1500)]]},
 {name:"Questionario",rows:[["Customer satisfaction – valutazione dei servizi"],["Domanda","Valutazione media","N. risposte"],["Cortesia",4.2,120],["Tempi",3.1,118]]},
 {name:"Questionario2",rows:[["Indagine benessere: giudizio da 1 a 7"],["Voce","Peso","Giudizio medio"],["Ambiente",1,4.2],["Retribuzione",1,3.7]]},
 {name:"Gara",rows:[["Criteri di aggiudicazione"],["Criterio","Peso","Punteggio massimo","Ditta A","Ditta B"],["Progetto tecnico",u,70,65,60],["Prezzo",u,30,28,30],["Totale",u,100,93,90]]},
 {name:"Gara2",rows:[["Valutazione offerte"],["Elemento di valutazione","Punteggio massimo","Punteggio attribuito","Motivazione"],["Qualità del servizio",40,35,"buona"],["Organizzazione del personale",30,25,"adeguata"],["Prezzo",30,28]]},
 {name:"Fornitori",rows:[["Valutazione fornitori"],["Fornitore","Qualità","Puntualità","Punteggio","Fascia"],["Alfa srl",8,9,85,"A"],["Beta spa",6,7,65,"B"]]},
 {name:"Agenda",rows:[["Obiettivi del 2030"],["Obiettivo","Descrizione","Responsabile","Scadenza"],["Goal 1","Povertà","ONU","2030"],["Goal 2","Fame","ONU","2030"]]},
 {name:"Rifiuti",rows:[["Raccolta differenziata"],["Anno","Peso (t)","Target","% RD"],[2020,1200,"65%","58%"],[2021,1250,"65%","61%"]]},
 {name:"Anticorruzione",rows:[["PTPCT – misure"],["Area di rischio","Processo","Misura","Indicatore","Target","Responsabile"],["Appalti","Affidamenti","Rotazione","N. rotazioni",2,"RUP"],["Personale","Concorsi","Commissioni","% verifiche","100%","Dirigente"]]},
 {name:"Trasparenza",rows:[["Griglia di rilevazione OIV"],["Denominazione sotto-sezione","Obbligo","Pubblicazione","Completezza","Aggiornamento"],["Performance","Piano della performance",2,3,3],["Personale","Incarichi",2,2,3]]},
 {name:"Ore",rows:[["Presenze dicembre"],["Dipendente","Lun","Mar","Totale","Note"],["Rossi Anna",7.2,7.2,14.4],["Verdi Piero",7.2,0,7.2,"ferie"]]},
 {name:"Rimborsi",rows:[["Rimborsi spese"],["Nominativo","Categoria","Importo","Data"],["Rossi Anna","Viaggio",e(120),d("2022-03-01")],["Verdi Piero","Vitto",e(45),d("2022-03-02")]]},
 {name:"Medico",rows:[["Visite mediche"],["Paziente","Peso","Altezza","Valutazione","Note"],["Rossi",70,170,"normale"],["Verdi",95,175,"sovrappeso"]]},
 {name:"Corsi",rows:[["Esiti corso"],["Partecipante","Test iniziale","Test finale","Esito"],["Rossi Anna",5,8,"superato"],["Verdi Piero",4,5,"non superato"]]},
 {name:"Tari",rows:[["Tariffe"],["Categoria","Coefficiente","Importo","Quota"],["Uffici",1.2,e(300),pct(.2)],["Bar",3.9,e(900),pct(.5)]]},
 {name:"Prestiti",rows:[["Graduatoria alloggi"],["Pos.","Richiedente","Punteggio","Fascia di reddito"],[1,"Rossi Anna",90,"A"],[2,"Verdi Piero",80,"B"]]},
 {name:"Bando",rows:[["Bando contributi – punteggi"],["Associazione","Criterio A","Criterio B","Totale","Contributo"],["Pro loco",30,20,50,e(1000)],["Banda",20,20,40,e(800)]]},
];

const { assigned, lists } = (() => {
  const t=["Piano della performance – anno 2022"];
  const ah=["Obiettivi","Indicatore","Peso","Val. Iniz.","Target"];
  const assegna=(b1a,b1b,b3,o={})=>({rows:[["Scheda di assegnazione degli obiettivi – Fascia D – anno 2022"],["Cognome e nome: Verdi Piero",u,"Settore: Tributi"],[],
   [o.t1a??"Fattore valutativo: 1a – Performance organizzativa (*) - Peso 20%"],ah,...b1a,[],[o.t1b??"Fattore valutativo: 1b – Obiettivi individuali (**) - Peso 10%"],ah,...b1b,[],["Fattore valutativo: 3 – Competenze e comportamenti - Peso 60%"],["Elementi di dettaglio","Descrizione","Peso"],...b3,[],["(*) obiettivi operativi"],["Data 28/02/2022"],["Il valutatore",u,"Il valutato"]]});
  const a1=[["Aggiornare il catasto","N. particelle",100,0,200]], b1=[["Ridurre i tempi","Giorni",100,30,20]], c1=[["Autonomia","opera da solo",40],["Flessibilità","si adatta",30],["Collaborazione","aiuta",30]];
  return {
    assigned: [
 {name:"ok",...assegna(a1,b1,c1),schede:A({persona:"Verdi Piero",categoria:"d",anno:2022})},
 {name:"1b due senza peso",...assegna(a1,[["Ridurre i tempi","Giorni",u,30,20],["Digitalizzare","Fascicoli",u,0,100]],c1),must:[["PESO_MANCANTE","C10:C11"]],schede:A()},
 {name:"1b uno senza peso",...assegna(a1,[["Ridurre i tempi","Giorni",u,30,20]],c1),schede:A()},
 {name:"1b punti",...assegna(a1,[["Ridurre i tempi","Giorni",5,30,20],["Digitalizzare","Fascicoli",5,0,100]],c1),schede:A()},
 {name:"1b quasi punti",...assegna(a1,[["Ridurre i tempi","Giorni",5,30,20],["Digitalizzare","Fascicoli",4,0,100]],c1),must:[["PESI_SOMMA","C10:C11"]],schede:A()},
 {name:"1b quattro",...assegna(a1,[["Uno solo","a",25,0,20],["Due soli","b",25,0,100],["Tre soli","c",25,0,3],["Quattro","d",25,0,3]],c1),must:[["TROPPI_OBIETTIVI","A9:E13"]],schede:A()},
 {name:"1b tre indicatori",...assegna(a1,[["Uno solo","a",40,0,20],[u,"b",30,0,100],[u,"c",30,0,3]],c1),must:[["TROPPI_INDICATORI","A10"]],schede:A()},
 {name:"1a tre indicatori",...assegna([["Uno solo","a",40,0,20],[u,"b",30,0,100],[u,"c",30,0,3]],b1,c1),schede:A()},
 {name:"elementi 4",...assegna(a1,b1,[["Autonomia","x",25],["Flessibilità","y",25],["Collaborazione","z",25],["Iniziativa","k",25]]),must:[["TROPPI_ELEMENTI","A13:C17"]],schede:A()},
 {name:"elementi senza pesi",...assegna(a1,b1,[["Autonomia","x"],["Flessibilità","y"],["Collaborazione","z"]]),schede:A()},
 {name:"elementi terzi",...assegna(a1,b1,[["Autonomia","x",f("100/3",33.3333333333333)],["Flessibilità","y",f("100/3",33.3333333333333)],["Collaborazione","z",f("100/3",33.3333333333333)]]),schede:A()},
 {name:"elementi 33.3",...assegna(a1,b1,[["Autonomia","x",33.3],["Flessibilità","y",33.3],["Collaborazione","z",33.4]]),schede:A()},
 {name:"elementi 33.33x3",...assegna(a1,b1,[["Autonomia","x",33.33],["Flessibilità","y",33.33],["Collaborazione","z",33.33]]),must:[["PESI_SOMMA","C14:C16"]],schede:A()},
 {name:"elementi terzi pct",...assegna(a1,b1,[["Autonomia","x",f("1/3",1/3,"0%")],["Flessibilità","y",f("1/3",1/3,"0%")],["Collaborazione","z",f("1/3",1/3,"0%")]]),schede:A()},
 {name:"1b vuoto peso resta",...assegna(a1,[],c1),must:[["RIALLOCA_1B","A8"]],schede:A()},
 {name:"1b vuoto ok",...assegna(a1,[],c1,{t1a:"Fattore valutativo: 1a – Performance organizzativa - Peso 30%",t1b:"Fattore valutativo: 1b – Obiettivi individuali - Peso 0%"}),schede:A()},
 {name:"1b nessuno",...assegna(a1,[["nessuno"]],c1),must:[["RIALLOCA_1B","A8"]],schede:A()},
 {name:"peso titolo",...assegna(a1,b1,c1,{t1a:"Fattore valutativo: 1a – Performance organizzativa - Peso 25%"}),must:[["PESO_FATTORE","A4"]],schede:A()},
 {name:"peso complessivi",...assegna([["Ob A","x",50,0,10],["Ob B","y",30,0,10]],b1,c1),must:[["PESI_SOMMA","C6:C7"]],schede:A()},
 {name:"target manca",...assegna([["Ob A","x",100,0,u]],b1,c1),must:[["TARGET_MANCANTE","E6"]],schede:A()},
 {name:"target zero",...assegna([["Ob A","x",100,0,0]],b1,c1),must:[["TARGET_ZERO","E6"]],schede:A()},
 {name:"target testo ge",...assegna([["Ob A","percentuale",100,0,"≥ 90%"]],b1,c1),must:[["VALORE_NON_NUMERICO","E6"]],schede:A()},
 {name:"target entro",...assegna([["Ob A","regolamento approvato",100,"-","entro il 31/12/2022"]],[["Ob B","approvazione",100,"no","sì"]],c1),schede:A()},
 {name:"target date",...assegna([["Ob A","Data approvazione",100,u,d("2022-12-31")]],[["Ob B","approvazione",100,u,"SI"]],c1),schede:A()},
 {name:"duplicato",...assegna([["Ridurre i tempi","a",50,0,10],["Altro","x",0,0,1],["RIDURRE  I TEMPI ","b",50,0,10]],b1,c1),must:[["DUPLICATO","A8"]],schede:A()},
 {name:"peso merge",...assegna([["Ridurre i tempi","a",60,0,10],[u,"b",u,0,10],["Altro","c",40,0,5]],b1,c1),merges:["A6:A7","C6:C7"],schede:A()},
 {name:"indicatori 60 30",...assegna([["Ridurre i tempi","a",60,0,10],[u,"b",30,0,10],["Altro","c",100,0,5]],b1,c1),merges:["A6:A7"],must:[["PESI_SOMMA","C6:C7"]],schede:A()},
 {name:"bianco",...assegna([],[],[]),must:[["SCHEDA_INCOMPLETA","A5:E5"]],schede:A()},
 {name:"cat manca",rows:[["Scheda di assegnazione degli obiettivi – anno 2022"],["Cognome e nome: Verdi Piero",u,"Settore: Tributi"],["Fattore valutativo: 1a – Performance organizzativa (*) - Peso 20%"],ah,...a1,["Fattore valutativo: 1b – Obiettivi individuali - Peso 10%"],ah,...b1,["Fattore valutativo: 3 – Competenze e comportamenti - Peso 60%"],["Elementi di dettaglio","Descrizione","Peso"],...c1],must:[["CATEGORIA_SCONOSCIUTA","A3:E3"]],schede:A()},
    ],
    lists: [
 {name:"piano ok",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato","% raggiungimento"],["Ob A","a",60,10,9,90],["Ob B","b",40,20,20,100]],schede:P()},
 {name:"piano pr errato",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato","% raggiungimento"],["Ob A","a",60,10,9,95],["Ob B","b",40,20,20,100]],must:[["PR_ERRATO","F4"]],schede:P()},
 {name:"piano oltre",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato","% raggiungimento"],["Ob A","a",60,10,12,100],["Ob B","b",40,20,25,125]],must:[["PR_ERRATO","F5"]],schede:P()},
 {name:"piano somma",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato"],["Ob A","a",60,10,9],["Ob B","b",30,20,20],["Totale",u,90]],must:[["PESI_SOMMA","C6"]],schede:P()},
 {name:"6x16.67",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato"],...[1,2,3,4,5,6].map(i=>["Obiettivo n. "+i,"ind "+i,16.67,10,9])],must:[["PESI_SOMMA","C4:C9"]],schede:P()},
 {name:"72.68",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato"],["Obiettivo uno","a",72.68,1,1],["Obiettivo due","b",10.93,1,1],["Obiettivo tre","c",2.73,1,1],["Obiettivo quattro","d",13.66,1,1]],schede:P()},
 {name:"manca risultato",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato"],["Ob A","a",60,10,9],["Ob B","b",40,20]],must:[["RISULTATO_MANCANTE","E5"]],schede:P()},
 {name:"manca target",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato"],["Ob A","a",60,10,9],["Ob B","b",40,u,20]],must:[["TARGET_MANCANTE","D5"]],schede:P()},
 {name:"scala",rows:[t,[],["Obiettivo","Indicatore","Peso","Avanzamento"],["Ob A","a",60,0.85],["Ob B","b",40,90],["Ob C","c",u,70]].slice(0,5),must:[["SCALA_MISTA","D4"]],schede:P()},
 {name:"scala 01",rows:[t,[],["Obiettivo","Indicatore","Peso","Avanzamento"],["Ob A","a",60,0.85],["Ob B","b",40,1]],schede:P()},
 {name:"tipo incremento senza V0",rows:[t,[],["Obiettivo","Indicatore","Tipo","Target","Risultato"],["Ob A","a","incremento",10,9],["Ob B","b","crescente",20,20]],must:[["VALORE_INIZIALE_MANCANTE","D4"]],schede:P()},
 {name:"tipo incremento V0 vuoto",rows:[t,[],["Obiettivo","Indicatore","Tipo","Valore iniziale","Target","Risultato"],["Ob A","a","incremento",u,10,9],["Ob B","b","crescente",u,20,20]],must:[["VALORE_INIZIALE_MANCANTE","D4"]],schede:P()},
 {name:"T=V0",rows:[t,[],["Obiettivo","Indicatore","Tipo","Valore iniziale","Target","Risultato"],["Ob A","a","riduzione",10,10,9],["Ob B","b","crescente",u,20,20]],must:[["TARGET_ZERO","E4"]],schede:P()},
 {name:"negativo",rows:[t,[],["Obiettivo","Indicatore","Target","Risultato","PR"],["Ob A","a",10,-9,0],["Ob B","b",20,20,100]],must:[["PR_ERRATO","E4"]],schede:P()},
 {name:"negativo senza PR",rows:[t,[],["Obiettivo","Indicatore","Target","Risultato"],["Ob A","a",-10,-9],["Ob B","b",20,20]],must:[["PR_ERRATO","C4"]],schede:P()},
 {name:"ridurre",rows:[t,[],["Obiettivo","Indicatore","Valore iniziale","Target","Risultato","PR"],["Ob A","giorni",120,90,100,66.67],["Ob B","b",0,20,20,100]],must:[["PR_ERRATO","F4"]],schede:P()},
 {name:"sino",rows:[t,[],["Obiettivo","Indicatore","Target","Risultato","PR"],["Ob A","approvato","sì","sì",100],["Ob B","b","SI","no",0],["Ob C","data",d("2022-06-30"),d("2022-06-15"),100],["Ob D","data",d("2022-06-30"),d("2022-07-15"),0]],schede:P()},
 {name:"sino testo",rows:[t,[],["Obiettivo","Indicatore","Target","Risultato","PR"],["Ob A","approvato","sì","sì",100],["Ob B","b","entro il 31/12/2022","15/11/2022",100],["Ob C","data","31/12/2022","30/11/2022",100]],schede:P()},
 {name:"targets testo",rows:[t,[],["Obiettivo","Indicatore","Target","Risultato","PR"],["Ob A","x","≥ 90%","95%",100],["Ob B","b","almeno 3","4",100],["Ob C","b","< 10 giorni",8,100],["Ob D","b","100%",1,u]],must:[["VALORE_NON_NUMERICO","C4"],["NUMERO_TESTO","D4"],["VALORE_NON_NUMERICO","C5"],["NUMERO_TESTO","D5"],["VALORE_NON_NUMERICO","C6"],["NUMERO_TESTO","C7"]],schede:P()},
 {name:"target frase",rows:[t,[],["Obiettivo","Indicatore","Target","Risultato","PR"],["Ob A","x","Predisposizione del regolamento e approvazione","Approvato con delibera 12/2022",100],["Ob B","b",10,9,90]],must:[["VALORE_NON_NUMERICO","C4"],["VALORE_NON_NUMERICO","D4"]],schede:P()},
 {name:"non avviata",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato","PR"],["Ob A","a",60,10,u,u],["Ob B","b",40,20,u,u]],schede:P()},
 {name:"duplicato",rows:[t,[],["Obiettivo","Indicatore","Peso","Target"],["Ridurre i tempi","giorni",60,10],["Altro","x",10,3],["Ridurre i tempi","giorni",30,10]],must:[["DUPLICATO","A6"]],schede:P()},
 {name:"negativa",rows:[t,[],["Obiettivo","Indicatore","Peso","Target"],["Ridurre i tempi","giorni",-10,10],["Altro","x",110,3]],must:[["PESO_NON_VALIDO","C4"],["PESO_NON_VALIDO","C5"]],schede:P()},
 {name:"errore",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato","PR"],["Ridurre i tempi","giorni",40,f("D9",{error:"#REF!"}),3,f("E4/D4*100",{error:"#REF!"})],["Altro","x",60,3,3,100]],must:[["ERRORE_CELLA","D4"]],schede:P()},
 {name:"70 confine",rows:[["Obiettivi P.O. – anno 2022"],[],["Obiettivo","Indicatore","Peso","Target","Risultato"],["Ob A","a",40,10000,6999],["Ob B","b",30,100000,69995],["Ob C","c",30,10,7]],schede:P()},
 {name:"peso su obiettivo",rows:[t,[],["Obiettivo","Peso","Indicatore","Target"],["Ob A",60,"a",10],[u,u,"b",5],["Ob B",40,"c",3]],merges:["A4:A5","B4:B5"],schede:P()},
 {name:"doppio peso",rows:[t,[],["Obiettivo","Peso obiettivo","Indicatore","Peso indicatore","Target"],["Ob A",60,"a",50,10],[u,u,"b",50,5],["Ob B",40,"c",100,3]],schede:P()},
 {name:"doppio peso err",rows:[t,[],["Obiettivo","Peso obiettivo","Indicatore","Peso indicatore","Target"],["Ob A",60,"a",60,10],[u,u,"b",30,5],["Ob B",40,"c",100,3]],must:[["PESI_SOMMA","D4:D5"]],schede:P()},
 {name:"strategici 5",rows:[t,[],["Obiettivo strategico","Obiettivo operativo","Indicatore","Peso","Target"],...[1,2,3,4,5].map(i=>["Strategico "+i,"Operativo "+i,"n",20,10])],must:[["TROPPI_OBIETTIVI","A4:A8"]],schede:P()},
 {name:"strategici 4",rows:[t,[],["Obiettivo strategico","Obiettivo operativo","Indicatore","Peso","Target"],...[1,2,3,4].map(i=>["Strategico "+i,"Operativo "+i,"n",25,10])],schede:P()},
    ],
  };
})();

const moreLists = (() => {
  const t=["Piano degli obiettivi – anno 2022"];
  const ahead=["OBIETTIVI","INDICATORI","PESO %","VAL. INIZ.","TARGET","RISULTATO","PR"];
  return [
 {name:"PDO settore per settore",rows:[t,["Settore: Lavori pubblici","","Dirigente: Ing. Bianchi"],[],["N.","Obiettivo gestionale","Descrizione","Indicatore","Peso","Valore atteso","Consuntivo","% di realizzazione","Responsabile","Note"],[1,"Manutenzione scuole","x","n. interventi",30,20,20,100,"Rossi"],[2,"Piste ciclabili","y","km",30,5,4,80,"Verdi","ritardo"],[3,"Illuminazione","z","punti luce",40,100,110,100,"Neri"],["","Totale","","",100,"","",92]],schede:P()},
 {name:"pesi per area",rows:[t,[],["Area","Obiettivo","Indicatore","Peso","Target","Risultato"],["Tributi","A1","a",50,10,9],["Tributi","A2","b",50,10,9],["Scuola","B1","c",40,10,9],["Scuola","B2","d",60,10,9]],schede:P()},
 {name:"pesi per area err",rows:[t,[],["Area","Obiettivo","Indicatore","Peso","Target","Risultato"],["Tributi","Obiettivo A1","a",50,10,9],["Tributi","Obiettivo A2","b",50,10,9],["Scuola","Obiettivo B1","c",40,10,9],["Scuola","Obiettivo B2","d",50,10,9]],must:[["PESI_SOMMA","D4:D7"]],schede:P()},
 {name:"sezioni",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato"],["SETTORE TRIBUTI"],["Obiettivo A1","a",50,10,9],["Obiettivo A2","b",50,10,9],["Totale settore",u,100],["SETTORE SCUOLA"],["Obiettivo B1","c",40,10,9],["Obiettivo B2","d",60,10,9],["Totale settore",u,100]],schede:P()},
 {name:"indicatori per obiettivo",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato"],["Obiettivo A","a",50,10,9],[u,"b",50,10,9],["Obiettivo B","c",40,10,9],[u,"d",60,10,9]],schede:P()},
 {name:"indicatori err",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato"],["Obiettivo A","a",50,10,9],[u,"b",50,10,9],["Obiettivo B","c",40,10,9],[u,"d",50,10,9]],must:[["PESI_SOMMA","C6:C7"]],schede:P()},
 {name:"pesi pct",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato","% raggiungimento"],["Obiettivo A","a",pct(.6),10,9,f("E4/D4",.9,"0%")],["Obiettivo B","c",pct(.4),10,7,f("E5/D5",.7,"0.0%")]],schede:P()},
 {name:"pr formula round",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato","% raggiungimento"],["Obiettivo A","a",60,3,2,f("ROUND(E4/D4*100,0)",67)],["Obiettivo B","c",40,3,1,f("ROUND(E5/D5*100,1)",33.3)]],schede:P()},
 {name:"pr digitato 66.7",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato","% raggiungimento"],["Obiettivo A","a",60,3,2,66.7],["Obiettivo B","c",40,3,1,33.33]],schede:P()},
 {name:"div0",rows:[t,[],["Obiettivo","Indicatore","Peso","Target","Risultato","% raggiungimento"],["Obiettivo A","a",60,0,2,f("E4/D4*100",{error:"#DIV/0!"})],["Obiettivo B","c",40,3,3,100]],must:[["TARGET_ZERO","D4"],["ERRORE_CELLA","F4"]],schede:P()},
 {name:"decrescente",rows:[t,[],["Obiettivo","Indicatore","Tipo indicatore","Target","Risultato","PR"],["Obiettivo A","giorni","decrescente",10,12,83.33],["Obiettivo B","reclami","decrescente",5,0,100],["Obiettivo C","voto","scala",10,8,80]],schede:P()},
 {name:"decr errato",rows:[t,[],["Obiettivo","Indicatore","Tipo indicatore","Target","Risultato","PR"],["Obiettivo A","giorni","minimizzare",10,12,100],["Obiettivo B","reclami","decrescente",5,4,80]],must:[["PR_ERRATO","F4"],["PR_ERRATO","F5"]],schede:P()},
 {name:"assegna maiuscole",rows:[["SCHEDA ASSEGNAZIONE OBIETTIVI ANNO 2022"],["COGNOME E NOME: VERDI PIERO",u,"CATEGORIA: D"],["SETTORE: TRIBUTI"],[],["FATTORE VALUTATIVO: 1A – PERFORMANCE ORGANIZZATIVA - PESO 20%"],ahead,["Ob A","a",100,0,10,9,90],[],["FATTORE VALUTATIVO: 1B – OBIETTIVI INDIVIDUALI - PESO 10 %"],ahead,["Ob B","b",50,0,10,9,90],["Ob C","c",50,0,10,10,100],[],["FATTORE VALUTATIVO: 3 – COMPETENZE E COMPORTAMENTI - PESO 60%"],["ELEMENTI DI DETTAGLIO","DESCRIZIONE","PESO"],["Autonomia","x",50],["Iniziativa","y",50]],schede:A({persona:"VERDI PIERO",categoria:"d"})},
 {name:"assegna senza prefisso",rows:[["Scheda assegnazione obiettivi anno 2022"],["Cognome e nome: Verdi Piero",u,"Categoria: D"],["Settore: Tributi"],[],["1a – Performance organizzativa – peso 20%"],ahead,["Ob A","a",100,0,10,9,90],[],["1b – Obiettivi individuali – peso 10%"],ahead,["Ob B","b",50,0,10,9,90],["Ob C","c",50,0,10,10,100],[],["3 – Competenze e comportamenti – peso 60%"],["Elementi di dettaglio","Descrizione","Peso"],["Autonomia","x",50],["Iniziativa","y",50]],schede:A({categoria:"d"})},
 {name:"assegna peso in cella",rows:[["Scheda assegnazione obiettivi anno 2022"],["Cognome e nome: Verdi Piero",u,"Categoria: D"],["Settore: Tributi"],[],["Fattore valutativo: 1a – Performance organizzativa",u,"Peso",pct(.2)],ahead,["Ob A","a",100,0,10,9,90],[],["Fattore valutativo: 1b – Obiettivi individuali",u,"Peso",pct(.1)],ahead,["Ob B","b",50,0,10,9,90],["Ob C","c",50,0,10,10,100],[],["Fattore valutativo: 3 – Competenze e comportamenti",u,"Peso",pct(.6)],["Elementi di dettaglio","Descrizione","Peso"],["Autonomia","x",50],["Iniziativa","y",50]],schede:A({categoria:"d"})},
 {name:"assegna dirigente",rows:[["Scheda assegnazione obiettivi Dirigenti anno 2022"],["Cognome e nome: Verdi Piero"],["Settore: Tributi"],[],["Fattore valutativo: 1a – Performance organizzativa - Peso 30%"],ahead,["Ob A","a",100,0,10],[],["Fattore valutativo: 1b – Obiettivi individuali - Peso 20%"],ahead,["Ob B","b",50,0,10],["Ob C","c",50,0,10],[],["Fattore valutativo: 3 – Competenze e comportamenti - Peso 35%"],["Elementi di dettaglio","Descrizione","Peso"],["Autonomia","x",50],["Iniziativa","y",50]],schede:A({categoria:"dirigente"})},
 {name:"assegna dirigente un coll",rows:[["Scheda assegnazione obiettivi Dirigenti anno 2022"],["Cognome e nome: Verdi Piero","Numero collaboratori: 1"],["Settore: Tributi"],[],["Fattore valutativo: 1a – Performance organizzativa - Peso 30%"],ahead,["Ob A","a",100,0,10],[],["Fattore valutativo: 1b – Obiettivi individuali - Peso 20%"],ahead,["Ob B","b",50,0,10],["Ob C","c",50,0,10],[],["Fattore valutativo: 3 – Competenze e comportamenti - Peso 40%"],["Elementi di dettaglio","Descrizione","Peso"],["Autonomia","x",50],["Iniziativa","y",50]],schede:A({categoria:"dirigente"})},
 {name:"monitoraggio giugno",rows:[t,[],["Obiettivo","Indicatore","Peso","Target al 30 giugno","Risultato al 30 giugno","Target al 31 dicembre","Risultato al 31 dicembre"],["Obiettivo A","a",60,5,4,10,u],["Obiettivo B","b",40,5,5,10,u]],schede:P()},
 {name:"periodi",rows:[t,[],["Obiettivo","Indicatore","Periodo","Target","Risultato"],["Obiettivo A","a","I semestre",5,4],["Obiettivo A","a","II semestre",10,u],["Obiettivo B","b","I semestre",5,5],["Obiettivo B","b","II semestre",10,u]],schede:P()},
 {name:"mesi",rows:[t,[],["Obiettivo","Indicatore","Target","gen","feb","mar","Totale","Risultato"],["Obiettivo A","a",10,1,2,3,6,6],["Obiettivo B","b",5,1,2,2,5,5]],schede:P()},
 {name:"unità",rows:[t,[],["Obiettivo","Indicatore","Unità di misura","Target","Risultato","% raggiungimento"],["Obiettivo A","% pratiche evase","%",pct(.9),pct(.81),pct(.9)],["Obiettivo B","spesa","€",{v:1000,fmt:"#,##0.00 €"},{v:1000,fmt:"#,##0.00 €"},pct(1)],["Obiettivo C","giorni","gg",30,30,pct(1)]],schede:P()},
  ];
})();

const livelli = (() => {
  const ph=["Obiettivo","Strategicità","Complessità","Impatto","Economicità","Peso","Incidenza %"];
  const pt=[["Comune di Provandia – Pesatura degli obiettivi – anno 2022"],["Area: Affari generali","Responsabile: Prova Remo"],[]];
  const it=["Relazione e integrazione","Innovatività","Gestione risorse economiche","Orientamento alla qualità dei servizi","Gestione e valorizzazione delle risorse umane","Capacità di interpretazione dei bisogni e programmazione dei servizi","Attuazione delle misure di Prevenzione della Corruzione e Trasparenza"];
  const ga=[6,5,7,5,6,4,6];
  const SA=(w,g,o={})=>[["Scheda A – Valutazione dei comportamenti manageriali"],["Anno 2022"],["Titolare di P.O.: Prova Remo",u,"Area: Affari generali"],[],["Item","Peso",o.gh??"Giudizio (1–7)"],...it.map((x,i)=>[x,w[i],g[i]]),...(o.tail??[])];
  const e7=[10,10,10,10,10,10,10];
  const b1=["Orientamento al miglioramento professionale e dell'organizzazione","Flessibilità nell'affrontare e risolvere i problemi insiti negli obiettivi assunti","Costanza dell'impegno nel tempo e nelle prassi di lavoro"];
  const b2=["Relazione e integrazione","Innovatività","Gestione delle risorse economiche e/o strumentali","Orientamento alla qualità dei servizi","Capacità di interpretazione dei bisogni e programmazione dei servizi"];
  const SB=(w1,g1,w2,g2,o={})=>[["Scheda B – Valutazione del personale dei livelli – anno 2022"],["Dipendente: Rosa Dina",u,"Area: Servizi sociali"],[],["Apporto individuale alla performance organizzativa (55%)"],["Fattore (item)","Peso","Giudizio (1-7)"],...b1.map((x,i)=>[x,w1[i],g1[i]]),...(o.t1?[["Totale",o.t1]]:[]),["Comportamenti professionali (45%)"],["Fattore (item)","Peso","Giudizio (1-7)"],...b2.map((x,i)=>[x,w2[i],g2[i]]),...(o.t2?[["Totale",o.t2]]:[]),[],...(o.tail??[])];
  return [
 {name:"pes ok",rows:[...pt,ph,["Uno","Alta","Media","Alta","Bassa",50,pct(50/104)],["Due","Media","Bassa","Alta","Media",f("3*1*5*3",45),pct(45/104)],["Tre","Media","Bassa","Media","Bassa",9,pct(9/104)],["Totale",u,u,u,u,f("SUM(F5:F7)",104),pct(1)]],schede:Q()},
 {name:"pes ok maschile",rows:[...pt,["OBIETTIVI","STRATEGICITA'","COMPLESSITA'","IMPATTO ESTERNO E/O INTERNO","ECONOMICITA'","PESO"],["Uno","alto","medio","ALTO","basso",50],["Due","A","B","A","M",45]],must:[["PESATURA_ERRATA","F6"]],schede:Q()},
 {name:"pes numeri",rows:[...pt,ph,["Uno",5,2,5,1,50,100]],schede:Q()},
 {name:"pes errata",rows:[...pt,ph,["Uno","Alta","Media","Alta","Bassa",60,60],["Due","Media","Bassa","Alta","Media",45,40]],must:[["PESATURA_ERRATA","F5"],["PESATURA_ERRATA","G5"],["PESATURA_ERRATA","G6"]],schede:Q()},
 {name:"pes incid",rows:[...pt,ph,["Uno","Alta","Media","Alta","Bassa",50,60],["Due","Alta","Media","Alta","Bassa",50,40]],must:[["PESATURA_ERRATA","G5"],["PESATURA_ERRATA","G6"]],schede:Q()},
 {name:"pes livello",rows:[...pt,ph,["Uno","Altissima","Media","Alta","Bassa",50],["Due","Alta","Media","Alta","Bassa",50]],must:[["PESATURA_ERRATA","B5"]],schede:Q()},
 {name:"pes vuoto",rows:[...pt,ph,["Uno"],["Due"]],must:[["SCHEDA_INCOMPLETA","A4:G6"]],schede:Q()},
 {name:"pes manca",rows:[...pt,ph,["Uno",u,"Media","Alta","Bassa",50],["Due","Alta","Media","Alta","Bassa",50]],must:[["PESATURA_ERRATA","B5"]],schede:Q()},
 {name:"A ok",rows:SA(e7,ga,{tail:[["Totale",70,39]].slice(1)}),schede:C({persona:"Prova Remo",anno:2022})},
 {name:"A 8",rows:SA(e7,[6,5,8,5,6,4,6]),must:[["GIUDIZIO_FUORI_SCALA","C8"]],schede:C()},
 {name:"A mezzo",rows:SA(e7,[6,5.5,7,5,6,4,6]),must:[["GIUDIZIO_FUORI_SCALA","C7"]],schede:C()},
 {name:"A parole",rows:SA(e7,[6,"BUONA",7,5,6,4,6]),must:[["VALORE_NON_NUMERICO","C7"]],schede:C()},
 {name:"A parole tutte",rows:SA(e7,["Buona","Adeguata","Eccellente","Adeguata","Buona","Sufficiente","Buona"]),must:[6,7,8,9,10,11,12].map(r=>["VALORE_NON_NUMERICO","C"+r]),must:[["VALORE_NON_NUMERICO","C6"],["VALORE_NON_NUMERICO","C7"],["VALORE_NON_NUMERICO","C8"],["VALORE_NON_NUMERICO","C9"],["VALORE_NON_NUMERICO","C10"],["VALORE_NON_NUMERICO","C11"],["VALORE_NON_NUMERICO","C12"]],schede:C()},
 {name:"A testo 6",rows:SA(e7,["6",5,7,5,6,4,6]),must:[["NUMERO_TESTO","C6"]],schede:C()},
 {name:"A vuota",rows:SA(e7,[]),must:[["SCHEDA_INCOMPLETA","A5:C12"]],schede:C()},
 {name:"A pesi liberi",rows:SA([3,1,2,2,1,1,1],ga),schede:C()},
 {name:"A pesi manca",rows:SA([20,10,u,20,15,10,10],ga),must:[["PESO_MANCANTE","B8"]],schede:C()},
 {name:"A manca giudizio",rows:SA(e7,[6,5,u,5,6,4,6]),must:[["SCHEDA_INCOMPLETA","C8"]],schede:C()},
 {name:"B ok",rows:SB([20,20,15],[6,5,6],[9,9,9,9,9],[6,5,6,6,5],{t1:55,t2:45,tail:[["Valutazione complessiva",f("ROUND(1,2)",80.45)]].slice(1)}),schede:C({persona:"Rosa Dina"})},
 {name:"B 54",rows:SB([20,20,14],[6,5,6],[9,9,9,9,9],[6,5,6,6,5],{t1:54,t2:45}),must:[["PESI_SOMMA","B9"]],schede:C()},
 {name:"B 54 senza totale",rows:SB([20,20,14],[6,5,6],[9,9,9,9,9],[6,5,6,6,5]),must:[["PESI_SOMMA","B6:B8"]],schede:C()},
 {name:"B 100",rows:SB([40,30,30],[6,5,6],[20,20,20,20,20],[6,5,6,6,5],{t1:100,t2:100,tail:[["Valutazione complessiva",80.79],["Livello di performance","C"]]}),schede:C()},
 {name:"B 100 liv",rows:SB([40,30,30],[6,5,6],[20,20,20,20,20],[6,5,6,6,5],{t1:100,t2:100,tail:[["Valutazione complessiva",80.79],["Livello di performance","A"]]}),must:[["FASCIA_ERRATA","B20"]],schede:C()},
  ];
})();

const objectives = [
 {name:"OS err",rows:[["Scheda descrittiva degli obiettivi strategici – Piano 2018-2020"],["Titolo","Crescere"],["Coerenza con Missione Istituzionale","x"],["Peso rispetto alla performance di Ente: 100%"],["Peso complessivo degli indicatori d'impatto: 40%",u,u,u,"Peso complessivo degli obiettivi operativi collegati: 50%"],[],["Titolo","Peso (%)","Unità di misura","Valore iniziale","Target 2018","Target 2019","Target 2020","Fonte"],["a","60","n",1,2,3,4,"x"],["b",40,"n",1,2,3,4,"x"]],must:[["PESI_SOMMA","A5:E5"],["NUMERO_TESTO","B8"]],schede:[{kind:"obiettivo_strategico"}]},
 {name:"OS ind",rows:[["Scheda descrittiva degli obiettivi strategici – Piano 2018-2020"],["Titolo","Crescere"],["Coerenza con Missione Istituzionale","x"],["Peso rispetto alla performance di Ente: 100%"],["Peso complessivo degli indicatori d'impatto",0.4,u,u,"Peso complessivo degli obiettivi operativi collegati",0.6],[],["Titolo","Peso (%)","Unità di misura","Valore iniziale","Target 2018","Target 2019","Target 2020","Fonte"],["a",60,"n",1,2,3,4,"x"],["b",30,"n",1,2,3,4,"x"]],must:[["PESI_SOMMA","B5:F5"],["PESI_SOMMA","B8:B9"]],schede:[{kind:"obiettivo_strategico"}]},
 {name:"OS pct",rows:[["Scheda descrittiva degli obiettivi strategici – Piano 2018-2020"],["Titolo","Crescere"],["Coerenza con Missione Istituzionale","x"],["Peso rispetto alla performance di Ente",pct(1)],["Peso complessivo degli indicatori d'impatto",pct(.4),u,u,"Peso complessivo degli obiettivi operativi collegati",pct(.6)],[],["Titolo","Peso (%)","Unità di misura","Valore iniziale","Target 2018","Target 2019","Target 2020","Fonte"],["a",pct(.6),"n",1,2,3,4,"x"],["b",pct(.4),"n",1,2,3,4,"x"]],schede:[{kind:"obiettivo_strategico"}]},
 {name:"OP orfano",rows:[["Scheda descrittiva degli obiettivi operativi – Piano 2018"],["Titolo","Crescere"],["Coerenza con l'obiettivo strategico"],["Peso rispetto all'obiettivo strategico: 70%"],[],["Titolo","Peso (%)","Unità di misura","Valore iniziale","Target al 30 Giugno","Target al 31 Dicembre","Fonte"],["a",60,"n",1,2,3,"x"],["b",40,"n",1,2,3,"x"]],must:[["ORFANO","B3"]],schede:[{kind:"obiettivo_operativo"}]},
 {name:"OP vuoto",rows:[["Scheda descrittiva degli obiettivi operativi – Piano 2018"],["Titolo"],["Coerenza con l'obiettivo strategico"],["Peso rispetto all'obiettivo strategico: "],[],["Titolo","Peso (%)","Unità di misura","Valore iniziale","Target al 30 Giugno","Target al 31 Dicembre","Fonte"],[],[]],must:[["SCHEDA_INCOMPLETA","A6:G6"]],schede:[{kind:"obiettivo_operativo"}]},
 {name:"OP target",rows:[["Scheda descrittiva degli obiettivi operativi – Piano 2018"],["Titolo","Crescere"],["Coerenza con l'obiettivo strategico","Crescita"],["Peso rispetto all'obiettivo strategico: 100%"],[],["Titolo","Peso (%)","Unità di misura","Valore iniziale","Target al 30 Giugno","Target al 31 Dicembre","Fonte"],["a",60,"n",1,2,u,"x"],["b",40,"n",1,u,3,"x"]],must:[["TARGET_MANCANTE","F7"]],schede:[{kind:"obiettivo_operativo"}]},
];

const NAMES = { "OS err": "lati", "OS ind": "indicatori", "OS pct": "percentuali", "OP orfano": "orfano", "OP vuoto": "vuoto", "OP target": "target" };

export const listCases = [
  gather("44_fogli_di_altri_mestieri", "Rischi, bilanci, scuola, cantieri, magazzino, gare, sport, personale: nessuna scheda e nessun rilievo.", otherTrades),
  gather("45_assegnazioni", "Schede di assegnazione: pesi, limiti, riallocazioni, target, una cosa per foglio.", assigned),
  gather("46_piani", "Piani: pesi, target, risultati, scale, tipi di indicatore, una cosa per foglio.", lists, { strategici: true }),
  gather("47_piani_e_assegnazioni_in_altre_forme", "Parti per settore, pesi in percentuale, blocchi intestati in altri modi, monitoraggi.", moreLists),
  gather("48_pesature_e_comportamenti", "Pesature e giudizi di po-livelli, una cosa per foglio.", livelli, { sistema: "po-livelli", riconosciuto: true }),
  ...objectives.map((sheet) =>
    gather(`49_obiettivo_${NAMES[sheet.name]}`, "Scheda di un obiettivo strategico o operativo, una cosa per cartella.", [sheet]),
  ),
];
