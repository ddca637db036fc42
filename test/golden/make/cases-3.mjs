// Forms in the layouts offices make, and what is wrong in them, one fault a sheet; see gather.mjs for how they become workbooks.
import { gather } from "./gather.mjs";

const u = undefined;
const pct = (v, fmt = "0%") => ({ v, fmt });
const f = (f, v, fmt) => ({ f, v, fmt });
const d = (s) => ({ v: new Date(s), fmt: "dd/mm/yyyy" });
const V = (o = {}) => [{ kind: "valutazione", ...o }];
const N1 = "1a Performance organizzativa della struttura di appartenenza";
const N1b = "1b Obiettivi individuali";
const N2 = "2 Capacità di differenziazione delle valutazioni";
const N3 = "3 Competenze e comportamenti professionali e organizzativi";
const N4 = "4 Performance generale dell'Ente";

/** Everything in order, or nearly: what must be recognised. */
const layouts = [
 { name: "codice a parte", rows: [["COMUNE DI PROVANDIA"],["Scheda di valutazione individuale"],["Dipendente:","Rossi Anna",u,"Categoria","C"],["Anno",2022,u,"Settore","Tributi"],[],
  ["Cod.","Fattore","Peso","Punti attribuiti","Note"],["1a","Perf. organizzativa",15,13.5],["1b","Ob. individuali",10,8],["3","Comportamenti",70,59.5],["4","Perf. ente",5,4.5],["","Totale",100,85.5],["","Livello",u,2]],
  schede: V({persona:"Rossi Anna",categoria:"c",anno:2022,punteggio:85.5,livello:"2"}) },
 { name: "abbreviati", rows: [["Scheda di valutazione individuale 2022"],["Dipendente:","Rossi Anna",u,"Categoria","C"],["Settore:","Tributi"],[],
  ["Fattore","Peso","Punti attribuiti","Note"],["Perf. organizzativa",15,13.5],["Ob. individuali",10,8],["Comportamenti",70,59.5],["Perf. ente",5,4.5],["Totale",100,85.5],["Livello",u,2]],
  schede: V({persona:"Rossi Anna",categoria:"c",anno:2022,punteggio:85.5,livello:"2"}) },
 { name: "maiuscole", rows: [["SCHEDA DI VALUTAZIONE - ANNO 2022"],["COGNOME E NOME: VERDI PIERO"],["CATEGORIA GIURIDICA: D3","","SERVIZIO: RAGIONERIA"],[],
  ["FATTORI DI VALUTAZIONE","PUNTI ATTRIBUIBILI","PUNTI ATTRIBUITI","OSSERVAZIONI"],["PERFORMANCE ORGANIZZATIVA DEL SERVIZIO",20,18],["OBIETTIVI INDIVIDUALI",10,9],["COMPETENZE E COMPORTAMENTI",60,51],["PERFORMANCE GENERALE ENTE",10,9],["TOTALE PUNTEGGIO",100,87],["LIVELLO DI PREMIALITÀ",u,"DISTINZIONE"]],
  schede: V({persona:"VERDI PIERO",categoria:"d",anno:2022,punteggio:87,livello:"2"}) },
 { name: "romani", rows: [["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Inquadramento","Area degli Istruttori"],["Servizio","Ragioneria"],[],
  ["Ambito di valutazione","Valore max","Punteggio conseguito","Motivazione"],["I.a) Performance organizzativa",15,12],["I.b) Obiettivi individuali",10,9],["III) Competenze e comportamenti professionali",70,56],["IV) Performance dell'Ente",5,4],["TOTALE",100,81],["Livello conseguito",u,"II"]],
  schede: V({persona:"Verdi Piero",categoria:"c",anno:2022,punteggio:81,livello:"2"}) },
 { name: "romani2", rows: [["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Inquadramento","Area degli Istruttori"],["Servizio","Ragioneria"],[],
  ["Ambito di valutazione","Valore max","Punteggio conseguito","Motivazione"],["I - Performance organizzativa",15,12],["II - Obiettivi individuali",10,9],["III - Competenze e comportamenti professionali",70,56],["IV - Performance dell'Ente",5,4],["TOTALE",100,81],["Livello conseguito",u,"II"]],
  schede: V({persona:"Verdi Piero",categoria:"c",anno:2022,punteggio:81,livello:"2"}) },
 { name: "altro ordine", rows: [["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Categoria","C"],["Ufficio","Ragioneria"],[],
  ["Note del valutatore","Punteggio attribuito","Punteggio misurato","Peso","Fattore"],[u,12,12,15,"1a Performance organizzativa della struttura"],[u,9,9,10,"1b Obiettivi individuali"],[u,56,56,70,"3 Competenze e comportamenti"],[u,4,4,5,"4 Performance dell'Ente"],[u,81,81,100,"Totale"]],
  schede: V({persona:"Verdi Piero",categoria:"c",anno:2022,punteggio:81,livello:"2"}) },
 { name: "grado", rows: [["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Categoria","C"],["Ufficio","Ragioneria"],[],
  ["Fattore","Peso %","Grado di raggiungimento","Punteggio","Note"],["Performance organizzativa",pct(.15),pct(.8),f("B6*C6*100",12)],["Obiettivi individuali",pct(.1),pct(.9),f("B7*C7*100",9)],["Comportamenti",pct(.7),pct(.8),f("B8*C8*100",56)],["Performance dell'Ente",pct(.05),pct(.8),f("B9*C9*100",4)],["Totale",f("SUM(B6:B9)",1,"0%"),u,f("ROUND(SUM(D6:D9),2)",81)]],
  schede: V({persona:"Verdi Piero",categoria:"c",anno:2022,punteggio:81,livello:"2"}) },
 { name: "pesi testo", rows: [["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Categoria","C"],["Ufficio","Ragioneria"],[],
  ["Fattore","Peso %","Punteggio","Note"],["Performance organizzativa","15%",12],["Obiettivi individuali","10 %",9],["Comportamenti","70%",56],["Performance dell'Ente","5%",4],["Totale","100%",81]],
  must:[["NUMERO_TESTO","B6"],["NUMERO_TESTO","B7"],["NUMERO_TESTO","B8"],["NUMERO_TESTO","B9"],["NUMERO_TESTO","B10"]],
  schede: V({persona:"Verdi Piero",categoria:"c",anno:2022,punteggio:81,livello:"2"}) },
 { name: "sottorighe", rows: [["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Categoria","D"],["Ufficio","Ragioneria"],[],
  ["Fattore di valutazione","Punteggio massimo","Punteggio attribuito","Note"],["1a Performance organizzativa della struttura",20,18],["1b Obiettivi individuali",10,9],["Ridurre i tempi di pagamento",60,u,"raggiunto"],["Aggiornare l'inventario",40,u,"raggiunto"],["3 Competenze e comportamenti professionali e organizzativi",60,54],["Autonomia",20,18],["Collaborazione",20,18],["Orientamento al cittadino",20,18],["4 Performance generale dell'Ente",10,9],["Totale",100,90],["Livello di premialità",u,"2"]],
  schede: V({persona:"Verdi Piero",categoria:"d",anno:2022,punteggio:90,livello:"2"}) },
 { name: "sottorighe trattino", rows: [["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Categoria","D"],["Ufficio","Ragioneria"],[],
  ["Fattore di valutazione","Punteggio massimo","Punteggio attribuito","Note"],["1a Performance organizzativa della struttura",20,18],["1b Obiettivi individuali",10,9],["- obiettivo 1: tempi di pagamento",6,5.4],["- obiettivo 2: inventario",4,3.6],["3 Competenze e comportamenti professionali e organizzativi",60,54],["a) Autonomia",20,18],["b) Collaborazione",20,18],["c) Comportamenti verso l'utenza",20,18],["4 Performance generale dell'Ente",10,9],["Totale",100,90]],
  schede: V({persona:"Verdi Piero",categoria:"d",anno:2022,punteggio:90,livello:"2"}) },
 { name: "spaziatori", rows: [["Scheda di valutazione – anno 2022"],["Nominativo",u,"Verdi Piero",u,"Categoria",u,"D"],["Ufficio",u,"Ragioneria"],[],
  ["Fattore di valutazione",u,"Punteggio massimo",u,"Punteggio risultante",u,"Punteggio attribuito",u,"Note"],["1a Performance organizzativa della struttura",u,20,u,18,u,18],["1b Obiettivi individuali",u,10,u,9,u,9],["3 Competenze e comportamenti professionali e organizzativi",u,60,u,54,u,54],["4 Performance generale dell'Ente",u,10,u,9,u,9],["Totale",u,100,u,90,u,90]],
  schede: V({persona:"Verdi Piero",categoria:"d",anno:2022,punteggio:90,livello:"2"}) },
 { name: "titoli e firme", merges:["A1:E1","A2:E2","A3:E3"], rows: [["REGIONE EXEMPLA – AZIENDA PER LO SVILUPPO AGRICOLO"],["Allegato 5.5 – Scheda di valutazione – Personale Fascia C"],["Periodo di valutazione: dal 01/01/2022 al 31/12/2022"],[],["Cognome","Verdi","Nome","Piero"],["Settore","Ragioneria e Finanze","Anno","2022"],["Valutatore","dott.ssa Bianchi Maria, Dirigente"],[],
  ["Fattore di valutazione (*)","Punteggio massimo","Punteggio risultante dalla misurazione (**)","Punteggio attribuito","Note del valutatore"],["1a Performance organizzativa della struttura di appartenenza (1)",15,12,12],["1b Obiettivi individuali (2)",10,9,9],["3 Competenze e comportamenti professionali e organizzativi",70,56,60,"Il dipendente ha sostituito il collega assente per quattro mesi, assicurando la continuità del servizio."],["4 Performance generale dell'Ente",5,4,4],["TOTALE",100,81,85],[],["Posizionamento nel livello di premialità: 2 - DISTINZIONE"],["Giudizio: CONFORME"],[],["(*) Si veda l'allegato 2 alle Linee guida"],["(**) In assenza di obiettivi individuali il peso del fattore 1b si somma a quello del fattore 1a"],["(1) Media degli obiettivi operativi"],[],["Data 30/06/2022"],["Il Dirigente valutatore",u,u,"Il Dipendente (per presa visione)"],["________________",u,u,"________________"]],
  schede: V({persona:"Verdi Piero",categoria:"c",anno:2022,punteggio:85,livello:"2"}) },
 { name: "inglese", rows: [["INDIVIDUAL APPRAISAL FORM – YEAR 2022"],["Surname and name: Verdi Piero",u,"Category: C"],["Department: Finance"],[],
  ["Criterion / Fattore","Weight / Peso","Points given / Punti","Remarks / Note"],["1a Performance organizzativa della struttura",15,12],["1b Obiettivi individuali",10,9],["3 Competenze e comportamenti",70,56],["4 Performance dell'Ente",5,4],["Total",100,81],["Level / Livello",u,"2"]],
  schede: V({persona:"Verdi Piero",categoria:"c",anno:2022,punteggio:81,livello:"2"}) },
 { name: "EQ", rows: [["Scheda di valutazione – anno 2022"],["Cognome e nome","Verdi Piero","Categoria","Area dei Funzionari ed E.Q. – incarico di Elevata Qualificazione"],["Ufficio","Ragioneria"],[],
  ["Fattore di valutazione","Punteggio massimo","Punteggio attribuito","Note"],["1a Performance organizzativa della struttura",30,27],["1b Obiettivi individuali",20,18],["3 Competenze e comportamenti professionali e organizzativi",40,36],["4 Performance generale dell'Ente",10,9],["Totale",100,90]],
  schede: V({persona:"Verdi Piero",categoria:"po_ap",anno:2022,punteggio:90,livello:"2"}) },
 { name: "5.3", rows: [["5.3 – Scheda di valutazione Fascia D – specifiche responsabilità"],["Cognome e nome","Verdi Piero","Categoria: D","Anno 2022"],["Ufficio","Ragioneria"],[],
  ["Fattore di valutazione","Punteggio massimo","Punteggio attribuito","Note"],["1a Performance organizzativa della struttura",25,22.5],["1b Obiettivi individuali",15,13.5],["3 Competenze e comportamenti professionali e organizzativi",50,45],["4 Performance generale dell'Ente",10,9],["Totale",100,90]],
  schede: V({persona:"Verdi Piero",categoria:"resp_d",anno:2022,punteggio:90,livello:"2"}) },
 { name: "FunzEQ", rows: [["Scheda di valutazione – anno 2022"],["Cognome e nome","Verdi Piero","Area","Funzionari e dell'Elevata Qualificazione"],["Ufficio","Ragioneria","Categoria","Funzionario"],[],
  ["Fattore di valutazione","Punteggio massimo","Punteggio attribuito","Note"],["1a Performance organizzativa della struttura",20,18],["1b Obiettivi individuali",10,9],["3 Competenze e comportamenti professionali e organizzativi",60,54],["4 Performance generale dell'Ente",10,9],["Totale",100,90]],
  schede: V({persona:"Verdi Piero",categoria:"d",anno:2022,punteggio:90,livello:"2"}) },
 { name: "formule", rows: [["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Categoria","D"],["Ufficio","Ragioneria"],[],
  ["Fattore di valutazione","Peso","% conseguita","Punteggio misurato","Punteggio attribuito","Note"],["1a Performance organizzativa della struttura",20,91.333333,f("ROUND(B6*C6/100,2)",18.27),f("D6",18.27)],["1b Obiettivi individuali",10,f("AVERAGE(80,100)",90),f("ROUND(B7*C7/100,2)",9),f("D7",9)],["3 Competenze e comportamenti professionali e organizzativi",60,88.5,f("B8*C8/100",53.1),f("D8",53.1)],["4 Performance generale dell'Ente",10,90,f("B9*C9%",9),f("D9",9)],["Totale",f("SUM(B6:B9)",100),f("SUMPRODUCT(B6:B9,C6:C9)/100",89.3666666),f("SUM(D6:D7)+SUM(D8:D9)",89.37),f("ROUND(SUM(E6:E9),2)",89.37)],["Livello di premialità",u,u,u,f('IF(E10>=91,"1","2")',"2")]],
  schede: V({persona:"Verdi Piero",categoria:"d",anno:2022,punteggio:89.37,livello:"2"}) },
 { name: "frazioni", rows: [["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Categoria","D"],["Ufficio","Ragioneria"],[],
  ["Fattore di valutazione","Peso","% conseguita","Punteggio attribuito","Note"],["1a Performance organizzativa della struttura",20,0.9,18],["1b Obiettivi individuali",10,0.9,9],["3 Competenze e comportamenti professionali e organizzativi",60,0.9,54],["4 Performance generale dell'Ente",10,1,10],["Totale",100,u,91]],
  schede: V({persona:"Verdi Piero",categoria:"d",anno:2022,punteggio:91,livello:"1"}) },
 { name: "lontano", blocks: [{at:"AB210",rows: [["Scheda di valutazione – anno 2022"],["Nominativo","Verdi Piero","Categoria","D"],["Ufficio","Ragioneria"],[],
  ["Fattore di valutazione","Peso","Punteggio attribuito","Note"],["1a Performance organizzativa della struttura",20,18],["1b Obiettivi individuali",10,9],["3 Competenze e comportamenti professionali e organizzativi",60,54],["4 Performance generale dell'Ente",10,9],["Totale",100,90]]}],
  schede: V({persona:"Verdi Piero",categoria:"d",anno:2022,punteggio:90,livello:"2"}) },
 { name: "due formati", rows: [["Schede di valutazione – anno 2022"],["Nominativo","Verdi Piero","Categoria","D"],["Ufficio","Ragioneria"],[],
  ["Fattore di valutazione","Peso","Punteggio attribuito","Note"],["1a Performance organizzativa della struttura",20,18],["1b Obiettivi individuali",10,9],["3 Competenze e comportamenti professionali e organizzativi",60,54],["4 Performance generale dell'Ente",10,9],["Totale",100,90],[],[],
  ["Dipendente: Neri Ida",u,"Cat. B3",u,"Ufficio: Anagrafe"],["N.","Ambito","Max","Misurazione","Attribuito","Osservazioni"],[1,"Performance organizzativa",10,9,9],[2,"Competenze e comportamenti",85,80.75,80.75],[3,"Performance dell'Ente",5,4.5,4.5],[u,"Totale complessivo",100,94.25,94.25],[u,"Fascia: eccellenza"]],
  schede: [...V({persona:"Verdi Piero",categoria:"d",anno:2022,punteggio:90,livello:"2"}),...V({persona:"Neri Ida",categoria:"ab",anno:2022,punteggio:94.25,livello:"1"})] },
];

const faults = (() => {
  const H=["Fattore di valutazione","Punteggio massimo","Punteggio risultante dalla misurazione","Punteggio attribuito","Note"];
  const top = (p, c, s = "Tributi", a = 2022) => [[`Scheda di valutazione – anno ${a}`], ["Cognome e nome", p, "Categoria", c], ["Settore", s], []];
  const S = (name, cat, rows, tail, o = {}) => ({ name, rows: [...top("Verdi Piero", cat), o.head ?? H, ...rows, ...tail], ...o });
  const C = (a, b, c, d) => [[N1, 15, a, a], [N1b, 10, b, b], [N3, 70, c, c], [N4, 5, d, d]];
  return [
 S("scala mista","C",[[N1,15,90,13.5],[N1b,10,0.8,8],[N3,70,85,59.5],[N4,5,90,4.5]],[["Totale",100,u,85.5]],{must:[["SCALA_MISTA","C7"]],schede:V({punteggio:85.5}),head:["Fattore di valutazione","Peso","% conseguita","Punteggio attribuito","Note"]}),
 S("soglia 70.4","C",C(10.5,7,49.4,3.5),[["Totale",100,70.4,70.4],["Livello",u,u,"3"]],{must:[["FASCIA_AMBIGUA","D11"]],schede:V({punteggio:70.4,livello:"3"})}),
 S("50.5","C",C(7.5,5,35.5,2.5),[["Totale",100,50.5,50.5],["Livello",u,u,"4"]],{must:[["FATTORE_SOTTO_SOGLIA","D6"],["FASCIA_AMBIGUA","D11"]],schede:V({punteggio:50.5,livello:"4"})}),
 S("90.99","C",C(13.6,9.09,63.7,4.6),[["Totale",100,90.99,90.99],["Livello",u,u,"2"]],{must:[["FASCIA_AMBIGUA","D11"]],schede:V({punteggio:90.99,livello:"2"})}),
 S("90.99 liv 1","C",C(13.6,9.09,63.7,4.6),[["Totale",100,90.99,90.99],["Livello",u,u,"1"]],{must:[["FASCIA_AMBIGUA","D11"]],schede:V({punteggio:90.99,livello:"2"})}),
 S("90.99 liv 3","C",C(13.6,9.09,63.7,4.6),[["Totale",100,90.99,90.99],["Livello",u,u,"3"]],{must:[["FASCIA_ERRATA","D11"]],schede:V({punteggio:90.99,livello:"2"})}),
 S("91","C",C(13.6,9.1,63.7,4.6),[["Totale",100,91,91],["Livello",u,u,"1"]],{schede:V({punteggio:91,livello:"1"})}),
 S("91 liv 2","C",C(13.6,9.1,63.7,4.6),[["Totale",100,91,91],["Livello",u,u,"2"]],{must:[["FASCIA_ERRATA","D11"]],schede:V({punteggio:91,livello:"1"})}),
 S("somma pesi","C",[[N1,15,13.5,13.5],[N1b,10,8,8],[N3,65,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",95,85.5,85.5]],{must:[["PESO_FATTORE","B8"],["PESI_SOMMA","B10"]],schede:V({})}),
 S("peso testo parola","C",[[N1,"alto",13.5,13.5],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",100,85.5,85.5]],{must:[["PESO_NON_VALIDO","B6"]],schede:V({})}),
 S("peso oltre","C",[[N1,115,13.5,13.5],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",200,85.5,85.5]],{must:[["PESO_NON_VALIDO","B6"]],schede:V({})}),
 S("peso neg","C",[[N1,-15,13.5,13.5],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",70,85.5,85.5]],{must:[["PESO_NON_VALIDO","B6"]],schede:V({})}),
 S("peso manca","C",[[N1,u,13.5,13.5],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",85,85.5,85.5]],{must:[["PESO_MANCANTE","B6"]],schede:V({})}),
 S("nessun peso","C",[[N1,u,13.5,13.5],[N1b,u,8,8],[N3,u,59.5,59.5],[N4,u,4.5,4.5]],[["Totale",u,85.5,85.5]],{must:[["PESO_MANCANTE","B6:B9"]],schede:V({})}),
 S("fattore in piu","C",[[N1,15,13.5,13.5],[N1b,10,8,8],[N3,65,59.5,59.5],[N4,5,4.5,4.5],["5 Assiduità e presenza",5,4,4]],[["Totale",100,89.5,89.5]],{must:[["PESO_FATTORE","B8"],["FATTORE_NON_PREVISTO","B10"]],schede:V({})}),
 S("fattore 2 a un C","C",[[N1,15,13.5,13.5],[N1b,10,8,8],[N2,5,3,3],[N3,65,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",100,88.5,88.5]],{must:[["FATTORE_NON_PREVISTO","B8"],["PESO_FATTORE","B9"]],schede:V({})}),
 S("fattore 2 trattino","C",[[N1,15,13.5,13.5],[N1b,10,8,8],[N2,"–","–","--"],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",100,85.5,85.5]],{schede:V({punteggio:85.5})}),
 S("fattore 2 nonprev","C",[[N1,15,13.5,13.5],[N1b,10,8,8],[N2,"non previsto","n.p.","//"],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",100,85.5,85.5]],{schede:V({punteggio:85.5})}),
 S("manca 4","C",[[N1,20,13.5,13.5],[N1b,10,8,8],[N3,70,59.5,59.5]],[["Totale",100,81,81]],{must:[["FATTORE_MANCANTE","A5:E5"],["PESO_FATTORE","B6"]],schede:V({})}),
 S("manca 1b alzato","C",[[N1,25,20,20],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",100,84,84]],{schede:V({punteggio:84})}),
 S("manca 1b non alzato","C",[[N1,15,13.5,13.5],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",90,77.5,77.5]],{must:[["FATTORE_MANCANTE","A5:E5"],["PESI_SOMMA","B9"]],schede:V({})}),
 S("oltre massimo","C",[[N1,15,15,16],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",100,87,88]],{must:[["PUNTEGGIO_OLTRE_MASSIMO","D6"]],schede:V({senza_punteggio:true})}),
 S("negativo","C",[[N1,15,15,15],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,-1]],[["Totale",100,87,81.5]],{must:[["PUNTEGGIO_NEGATIVO","D9"]],schede:V({senza_punteggio:true})}),
 S("scostamento","C",[[N1,15,13,14],[N1b,10,8,8],[N3,70,59.5,59.5,"–"],[N4,5,4.5,4.5]],[["Totale",100,85,86]],{must:[["SCOSTAMENTO_NON_MOTIVATO","D6"]],schede:V({punteggio:86})}),
 S("scostamento motivato","C",[[N1,15,13,14,"sostituzione collega"],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",100,85,86]],{schede:V({punteggio:86})}),
 S("totale errato","C",C(13.5,8,59.5,4.5),[["Totale",100,85.5,88.5],["Livello",u,u,"2"]],{must:[["TOTALE_ERRATO","D10"]],schede:V({})}),
 S("totale e fascia eco","C",C(13.5,8,64,4.5),[["Totale",100,90,91],["Livello",u,u,"1"]],{must:[["TOTALE_ERRATO","D10"]],schede:V({punteggio:90,livello:"2"})}),
 S("arrotondato","C",C(13.54,8,59.5,4.5),[["Totale",100,85.54,86],["Livello",u,u,"2"]],{schede:V({punteggio:85.54})}),
 S("arrotondato fascia","C",C(14.04,8,64,4.5),[["Totale",100,90.54,91],["Livello",u,u,"1"]],{must:[["TOTALE_ERRATO","D10"]],schede:V({punteggio:90.54})}),
 S("testo saltato","C",[[N1,15,"13,5","13,5"],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",f("SUM(B6:B9)",100),f("SUM(C6:C9)",72),f("SUM(D6:D9)",72)],["Livello",u,u,"2"]],{must:[["NUMERO_TESTO","C6"],["NUMERO_TESTO","D6"],["TOTALE_ERRATO","C10"],["TOTALE_ERRATO","D10"]],schede:V({punteggio:85.5})}),
 S("errore","C",[[N1,15,f("1/0",{error:"#DIV/0!"}),f("C6",{error:"#DIV/0!"})],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",100,f("SUM(C6:C9)",{error:"#DIV/0!"}),f("SUM(D6:D9)",{error:"#DIV/0!"})],["Livello",u,u,f("IF(D10>90,1,2)",{error:"#DIV/0!"})]],{must:[["ERRORE_CELLA","C6"]],schede:V({senza_punteggio:true})}),
 S("testo punti","C",[[N1,15,13.5,"buono"],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale",100,85.5,85.5]],{must:[["VALORE_NON_NUMERICO","D6"]],schede:V({})}),
 S("bianco","C",[[N1,15],[N1b,10],[N3,70],[N4,5]],[["Totale",100]],{must:[["SCHEDA_INCOMPLETA","D6"]],schede:V({})}),
 S("parziale","C",[[N1,15,13,13],[N1b,10,8,8],[N3,70,50],[N4,5,4,4]],[["Totale",100,75,25]],{must:[["SCHEDA_INCOMPLETA","D8"]],schede:V({senza_punteggio:true})}),
 S("E1","E1",C(13.5,8,59.5,4.5),[["Totale",100,85.5,85.5]],{must:[["CATEGORIA_SCONOSCIUTA","D2"]],schede:V({})}),
 S("CoD","C/D",C(13.5,8,59.5,4.5),[["Totale",100,85.5,85.5]],{must:[["CATEGORIA_SCONOSCIUTA","D2"]],schede:V({})}),
 S("A e B","Fascia A e B",[[N1,10,9,9],[N3,85,80,80],[N4,5,4.5,4.5]],[["Totale",100,93.5,93.5]],{schede:V({categoria:"ab",punteggio:93.5})}),
 {name:"senza anagrafica",rows:[["Scheda di valutazione"],["Categoria","C"],H,...C(13.5,8,59.5,4.5),["Totale",100,85.5,85.5]],must:[["ANAGRAFICA_INCOMPLETA","A3:E3"]],schede:V({})},
 S("sotto soglia uno","C",C(13.5,5.05,59.5,4.5),[["Totale",100,82.55,82.55]],{schede:V({})}),
 S("sotto soglia 50","C",C(13.5,5,59.5,4.5),[["Totale",100,82.5,82.5]],{must:[["FATTORE_SOTTO_SOGLIA","D7"]],schede:V({})}),
 S("riloc 1b nota","C",[[N1,15,13.5,13.5],[N1b,10,0,0,"non assegnati"],[N3,70,63,63],[N4,5,4.5,4.5]],[["Totale",100,81,81],["Livello",u,u,"2"]],{must:[["RIALLOCA_1B","B7"]],schede:V({})}),
 S("1b zero nudo","C",[[N1,15,13.5,13.5],[N1b,10,0,0],[N3,70,63,63],[N4,5,4.5,4.5]],[["Totale",100,81,81],["Livello",u,u,"2"]],{must:[["FATTORE_SOTTO_SOGLIA","D7"]],schede:V({})}),
 {name:"riloc 2",rows:[["Scheda di valutazione Dirigenti – anno 2022"],["Cognome e nome","Verdi Piero","Settore","Tributi"],["Numero collaboratori",1],["Numero di punteggi differenti",1],H,[N1,30,27,27],[N1b,20,18,18],[N2,5,0,0],[N3,35,30,30],[N4,10,9,9],["Totale",100,84,84]],must:[["RIALLOCA_2","B8"]],schede:V({categoria:"dirigente"})},
 {name:"s13",rows:[["Scheda di valutazione Dirigenti – anno 2022"],["Cognome e nome","Verdi Piero","Settore","Tributi"],["Numero collaboratori",0],H,[N1,30,27,27],[N1b,20,18,18],[N2,0,u,u],[N3,40,36,36],[N4,10,9,9],["Totale",100,90,90]],schede:V({categoria:"dirigente",punteggio:90})},
 {name:"diff",rows:[["Scheda di valutazione Dirigenti – anno 2022"],["Cognome e nome","Verdi Piero","Settore","Tributi"],["Numero di punteggi differenti: 8"],H,[N1,30,27,27],[N1b,20,18,18],[N2,5,4,4],[N3,35,30,30],[N4,10,9,9],["Totale",100,88,88]],must:[["DIFFERENZIAZIONE_ERRATA","C7"]],schede:V({categoria:"dirigente"})},
 {name:"diff ok",rows:[["Scheda di valutazione Dirigenti – anno 2022"],["Cognome e nome","Verdi Piero","Settore","Tributi"],["Numero di punteggi differenti: 8"],H,[N1,30,27,27],[N1b,20,18,18],[N2,5,2,2],[N3,35,30,30],[N4,10,9,9],["Totale",100,86,86]],schede:V({categoria:"dirigente",punteggio:86})},
 S("retribuzione","C",C(13.5,8,59.5,4.5),[["Totale",100,85.5,85.5],["Livello",u,u,"2"],["Retribuzione di risultato",u,u,"100%"]],{must:[["RETRIBUZIONE_ERRATA","D12"]],schede:V({})}),
 S("retribuzione ok","C",C(13.5,8,59.5,4.5),[["Totale",100,85.5,85.5],["Livello",u,u,"2"],["Retribuzione di risultato",u,u,pct(.8)]],{schede:V({})}),
 S("spazi","C ",[[N1+" ",15," 13,5 "," 13,5\u00a0"],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5]],[["Totale ",100,85.5,85.5]],{must:[["NUMERO_TESTO","C6"],["NUMERO_TESTO","D6"]],schede:V({punteggio:85.5,categoria:"c"})}),
 S("virgola","C",[[N1,15,13.5,13.5],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,",5",",5"]],[["Totale",100,81.5,81.5]],{must:[["NUMERO_TESTO","C9"],["NUMERO_TESTO","D9"],["FATTORE_SOTTO_SOGLIA","D9"]],schede:V({punteggio:81.5})}),
  ];
})();

const more = (() => {
  const H = ["Fattore di valutazione", "Punteggio massimo", "Punteggio attribuito", "Note"];
  const rows = [[N1, 15, 13.5], [N1b, 10, 8], [N3, 70, 59.5], [N4, 5, 4.5]];
  const ok = { persona: "Verdi Piero", categoria: "c", anno: 2022, punteggio: 85.5, livello: "2" };
  const top = [["Scheda di valutazione – anno 2022"], ["Cognome e nome", "Verdi Piero", "Categoria", "C"], ["Settore", "Tributi"], []];
  const T = ["Totale", 100, 85.5];
  const S = (name, head, body, o = {}) => ({ name, rows: [...head, H, ...body], schede: V(ok), ...o });
  return [
 S("a capo",top,[],{rows:[...top,["Fattore\ndi valutazione","Punteggio\nmassimo","Punteggio\nattribuito","Note"],...rows,T]}),
 S("frazioni pesi",top,[],{rows:[...top,H,[N1,.15,13.5],[N1b,.1,8],[N3,.7,59.5],[N4,.05,4.5],["Totale",1,85.5]],must:[["PESO_FATTORE","B6"],["PESO_FATTORE","B7"],["PESO_FATTORE","B8"],["PESO_FATTORE","B9"],["PESI_SOMMA","B10"]],schede:V({})}),
 S("val perc",top,[],{rows:[...top,["Fattore","Peso","Valutazione %","Punteggio ponderato"],[N1,15,90,13.5],[N1b,10,80,8],[N3,70,85,59.5],[N4,5,90,4.5],["Totale",100,u,85.5]]}),
 S("val perc2",top,[],{rows:[...top,["Fattore","Peso","Valutazione (da 0 a 100)","Punteggio ottenuto"],[N1,15,90,13.5],[N1b,10,80,8],[N3,70,85,59.5],[N4,5,90,4.5],["Totale",100,u,85.5]]}),
 S("risultato %",top,[],{rows:[...top,["Fattore","Peso","Risultato %","Punti"],[N1,15,pct(.9),13.5],[N1b,10,pct(.8),8],[N3,70,pct(.85),59.5],[N4,5,pct(.9),4.5],["Totale",100,u,85.5]]}),
 S("riquadro a lato",top,[],{rows:[...top.slice(0,3),[u,u,u,u,u,u,"Legenda livelli"],[...H,u,u,"Livello","Punteggio"],[N1,15,13.5,u,u,u,"1","91-100"],[N1b,10,8,u,u,u,"2","71-90"],[N3,70,59.5,u,u,u,"3","51-70"],[N4,5,4.5,u,u,u,"4","0-50"],T]}),
 S("pesi con punti",top,[],{rows:[...top,H,[N1,"15 punti",13.5],[N1b,"10 punti",8],[N3,"70 punti",59.5],[N4,"5 punti",4.5],["Totale",100,85.5]],must:[["NUMERO_TESTO","B6"],["NUMERO_TESTO","B7"],["NUMERO_TESTO","B8"],["NUMERO_TESTO","B9"]]}),
 S("nascoste",top,[...rows,T],{hiddenRows:[7],hiddenCols:[2]}),
 S("nome1",[["Scheda di valutazione – anno 2022"],["Cognome e Nome del valutato: Verdi Piero",u,"Cat./Pos. econ.: C3"],["Servizio/Ufficio: Tributi"]],[...rows,T]),
 S("nome2",[["Scheda di valutazione – anno 2022"],["Dipendente valutato/a: Verdi Piero",u,"Categoria e posizione economica: C3"],["U.O.: Tributi"]],[...rows,T]),
 S("nome3",[["Scheda di valutazione – anno 2022"],["Dipendente Sig. Verdi Piero"],["Cat. C – Istruttore amministrativo"],["Ufficio Tributi"]],[...rows,T],{schede:V({categoria:"c"}),must:[["ANAGRAFICA_INCOMPLETA","A5:D5"]]}),
 S("nome4",[["Scheda di valutazione – anno 2022"],["COGNOME","NOME","CATEGORIA","SETTORE"],["Verdi","Piero","C","Tributi"],[]],[...rows,T]),
 S("nome5",[["Scheda di valutazione – anno 2022"],["Matricola","Nominativo","Profilo professionale","Categoria","Struttura di appartenenza"],[123,"Verdi Piero","Istruttore amministrativo","C1","Tributi"],[]],[...rows,T]),
 S("periodo",[["Scheda di valutazione"],["Nominativo: Verdi Piero",u,"Categoria: C"],["Settore: Tributi"],["Periodo di valutazione: dal 01/01/2022 al 31/12/2022"]],[...rows,T]),
 S("periodo2",[["Scheda di valutazione"],["Nominativo: Verdi Piero",u,"Categoria: C"],["Settore: Tributi"],["Periodo","01/01/2022 - 31/12/2022"]],[...rows,T]),
 S("periodo3",[["Scheda di valutazione"],["Nominativo: Verdi Piero",u,"Categoria: C"],["Settore: Tributi"],["Dal",{v:new Date("2022-01-01"),fmt:"dd/mm/yyyy"},"al",{v:new Date("2022-12-31"),fmt:"dd/mm/yyyy"}]],[...rows,T],{must:[["ANAGRAFICA_INCOMPLETA","A5:D5"]],schede:V({})}),
 S("anno foglio 2022",[["Scheda di valutazione"],["Nominativo: Verdi Piero",u,"Categoria: C"],["Settore: Tributi"]],[...rows,T]),
 S("esercizio",[["Scheda di valutazione"],["Nominativo: Verdi Piero",u,"Categoria: C"],["Settore: Tributi"],["Esercizio",2022]],[...rows,T]),
 S("liv lungo",top,[...rows,T,["Livello di premialità: 2° (distinzione) – retribuzione 80%"]]),
 S("liv giudizio",top,[...rows,T,["Giudizio finale",u,"CONFORME"]]),
 S("liv giudizio errato",top,[...rows,T,["Giudizio finale",u,"PIENAMENTE CONFORME"]],{must:[["FASCIA_ERRATA","C11"]]}),
 S("liv lettera x",top,[...rows,T,["Livello di premialità",u,"ottimo"]],{must:[["FASCIA_ERRATA","C11"]]}),
 S("punteggio finale testo",top,[...rows,["Punteggio finale: 85,5/100"]]),
 S("punteggio finale errato",top,[...rows,T,[],["Punteggio finale: 88,5"]],{must:[["TOTALE_ERRATO","A12"]]}),
 S("tot.",top,[...rows,["TOT.",100,85.5]]),
 S("totale generale",top,[...rows,["TOTALE GENERALE",100,88]],{must:[["TOTALE_ERRATO","C10"]]}),
 S("somma",top,[...rows,["Somma",100,88]],{must:[["TOTALE_ERRATO","C10"]]}),
 S("valutazione finale",top,[...rows,["Valutazione finale",100,88]],{must:[["TOTALE_ERRATO","C10"]]}),
 S("punteggio complessivo a lato",top,[...rows,["Punteggio complessivo",88]],{must:[["TOTALE_ERRATO","B10"]]}),
 S("totale in testa",top,[],{rows:[...top,H,["TOTALE",100,85.5],...rows]}),
 S("peso10 punti13",top,[[N1,10,13],[N1b,15,8],[N3,70,59.5],[N4,5,4.5],["Totale",100,85]],{must:[["PESO_FATTORE","B6"],["PESO_FATTORE","B7"]],schede:V({})}),
 S("decimali lunghi",top,[[N1,15,13.333333333333334],[N1b,10,8.1],[N3,70,59.50000000000001],[N4,5,4.5],["Totale",100,f("SUM(C6:C9)",85.43333333333334)],["Livello",u,"2"]],{schede:V({punteggio:85.43})}),
 S("70.995",top,[[N1,15,10.995],[N1b,10,8],[N3,70,47.5],[N4,5,4.5],["Totale",100,70.995],["Livello",u,"2"]],{schede:V({livello:"2"})}),
 S("70.994",top,[[N1,15,10.994],[N1b,10,8],[N3,70,47.5],[N4,5,4.5],["Totale",100,70.99],["Livello",u,"2"]],{schede:V({}),must:[["FASCIA_AMBIGUA","C11"]]}),
 S("nota parte anno",top,[[N1,15,13.5,"in servizio dal 1/7"],[N1b,10,8],[N3,70,59.5],[N4,5,4.5],T,[],["Note: il dipendente è stato in part-time al 50% dal 01/03/2022 e in aspettativa per 3 mesi."]]),
 S("note grandi",top,[[N1,15,13.5,"x ".repeat(400)],[N1b,10,8],[N3,70,59.5],[N4,5,4.5],T]),
 S("commenti sotto",top,[...rows,T,[],["Osservazioni del valutato:"],["Il sottoscritto dichiara di non condividere il punteggio di 5 punti sul fattore 1b; il totale dovrebbe essere 95."],["Indicazioni per il miglioramento: formazione su Excel, obiettivo 2023: 100 ore."]]),
 S("tabella sotto",top,[...rows,T,[],["Livelli di premialità"],["Livello","Punteggio","Retribuzione"],["1 eccellenza","91-100","100%"],["2 distinzione","71-90","80%"],["3 adeguatezza","51-70","60%"]]),
 S("tabella sopra",[...top.slice(0,3),["Livello","Punteggio","Retribuzione"],["1 eccellenza","91-100","100%"],["2 distinzione","71-90","80%"],["3 adeguatezza","51-70","60%"],[]],[...rows,T]),
 S("rimando",top,[[N1,f("'Pesi'!B2",15),f("ROUND(Dati!C3*15/100,2)",13.5)],[N1b,f("Pesi!B3",10),f("Dati!C4",8)],[N3,70,59.5],[N4,5,4.5],["Totale",f("SUM(B6:B9)",100),f("SUM(C6:C9)",85.5)]]),
 S("non calcolato punti",top,[[N1,15,f("Dati!C3",u)],[N1b,10,8],[N3,70,59.5],[N4,5,4.5],["Totale",100,f("SUM(C6:C9)",u)]],{schede:V({})}),
 S("errore senza formula",top,[[N1,15,{v:{error:"#N/A"}}],[N1b,10,8],[N3,70,59.5],[N4,5,4.5],["Totale",100,f("SUM(C6:C9)",{error:"#N/A"})]],{must:[["ERRORE_CELLA","C6"]],schede:V({})}),
 S("27su30",top,[[N1,15,"13,5/15"],[N1b,10,"8/10"],[N3,70,59.5],[N4,5,4.5],T],{must:[["NUMERO_TESTO","C6"],["NUMERO_TESTO","C7"]],schede:V({})}),
 S("sotto 1b con punti",top,[[N1,15,13.5],[N1b,10,8],["Obiettivo A: ridurre i tempi di pagamento",5,4],["Obiettivo B: bonificare l'archivio",5,4],[N3,70,59.5],["Autonomia",30,25],["Problem solving",20,17],["Relazioni",20,17.5],[N4,5,4.5],T]),
 S("sotto 3 soli",top,[[N1,15,13.5],[N1b,10,8],[N3],["Autonomia",30,25],["Problem solving",20,17],["Relazioni",20,17.5],[N4,5,4.5],T]),
 S("fattore ripetuto in nota",top,[...rows,T,[],["3 Competenze e comportamenti: elementi scelti"],["Autonomia","Problem solving","Relazioni"]]),
 S("intestazione vuota",top,[],{rows:[...top,[u,"Punteggio massimo","Punteggio attribuito","Note"],...rows,T]}),
 S("intestazione altra",top,[],{rows:[...top,["Performance","Punteggio massimo","Punteggio attribuito","Note"],...rows,T]}),
 S("tre parametri",top,[],{rows:[...top,["N.","Fattore","Descrizione","Peso","Punteggio attribuito"],["1a","Performance organizzativa","obiettivi struttura",15,13.5],["1b","Obiettivi individuali","obiettivi affidati",10,8],["3","Comportamenti","come lavora",70,59.5],["4","Performance ente","tutto",5,4.5],[u,"Totale",u,100,85.5]]}),
  ];
})();

const interplay = (() => {
  const H=["Fattore di valutazione","Punteggio massimo","Punteggio risultante dalla misurazione","Punteggio attribuito","Note"];
  const top = [["Scheda di valutazione – anno 2022"], ["Cognome e nome", "Verdi Piero", "Categoria", "C"], ["Settore", "Tributi"], []];
  const dir = (x, rows, t) => [["Scheda di valutazione Dirigenti – anno 2022"], ["Cognome e nome", "Verdi Piero", "Settore", "Tributi"], ...x, H, ...rows, ...t];
  return [
 // interplay
 {name:"riloc 1b e 2",rows:dir([["Numero collaboratori",1],["Obiettivi individuali assegnati","nessuno"]],[[N1,30,27.6,27.6],[N1b,20,0,0],[N2,5,0,0],[N3,35,31.5,31.5],[N4,10,8.8,8.8]],[["Totale",100,67.9,67.9]]),must:[["RIALLOCA_1B","B7"],["RIALLOCA_2","B8"]],schede:V({})},
 {name:"riloc fatte",rows:dir([["Numero collaboratori",1],["Obiettivi individuali assegnati","nessuno"]],[[N1,50,46,46],[N1b,0,u,u],[N2,0,u,u],[N3,40,36,36],[N4,10,8.8,8.8]],[["Totale",100,90.8,90.8],["Livello",u,u,2]]),must:[["FASCIA_AMBIGUA","D12"]],schede:V({punteggio:90.8,livello:"2"})},
 {name:"riloc 1b con peso errato",rows:dir([["Obiettivi individuali assegnati: no"]],[[N1,30,27,27],[N1b,20,0,0],[N2,5,2,2],[N3,30,27,27],[N4,10,9,9]],[["Totale",95,65,65]]),must:[["RIALLOCA_1B","B6"],["PESO_FATTORE","B8"],["PESI_SOMMA","B10"]],schede:V({})},
 {name:"s13 come uno non fatto",rows:dir([["Numero collaboratori",0]],[[N1,30,27,27],[N1b,20,18,18],[N2,5,0,0],[N3,35,30,30],[N4,10,9,9]],[["Totale",100,84,84]]),must:[["RIALLOCA_2","B7"]],schede:V({})},
 {name:"s2 12",rows:dir([["Numero di punteggi differenti",12]],[[N1,30,27.6,27.6],[N1b,20,17,17],[N2,5,4,4],[N3,35,31.5,31.5],[N4,10,8.8,8.8]],[["Totale",100,88.9,88.9]]),schede:V({punteggio:88.9})},
 {name:"fattore 2 perc",rows:[["Scheda di valutazione Dirigenti – anno 2022"],["Cognome e nome","Verdi Piero","Settore","Tributi"],["Numero di punteggi differenti",12],["Fattore","Peso","% conseguita","Punteggio attribuito","Note"],[N1,30,92,27.6],[N1b,20,85,17],[N2,5,4,4],[N3,35,90,31.5],[N4,10,88,8.8],["Totale",100,u,88.9]],schede:V({punteggio:88.9})},
 {name:"fattore 2 80%",rows:[["Scheda di valutazione Dirigenti – anno 2022"],["Cognome e nome","Verdi Piero","Settore","Tributi"],["Numero di punteggi differenti",12],["Fattore","Peso","% conseguita","Punteggio attribuito","Note"],[N1,30,pct(.92),27.6],[N1b,20,pct(.85),17],[N2,5,pct(.8),4],[N3,35,pct(.9),31.5],[N4,10,pct(.88),8.8],["Totale",100,u,88.9]],schede:V({punteggio:88.9})},
 {name:"s3 segnala",rows:[...top,H,[N1,15,13.5,13.5],[N1b,10,4,4],[N3,70,59.5,59.5],[N4,5,4.5,4.5],["Totale",100,81.5,81.5],["Livello",u,u,2],["Retribuzione",u,u,80]],must:[["FATTORE_SOTTO_SOGLIA","D7"]],schede:V({})},
 {name:"r27 due sotto 51",rows:[...top,H,[N1,15,7.6,7.6],[N1b,10,5.05,5.05],[N3,70,59.5,59.5],[N4,5,4.5,4.5],["Totale",100,76.65,76.65]],must:[["FATTORE_SOTTO_SOGLIA","D6"]],schede:V({})},
 {name:"r27 esatto 51",rows:[...top,H,[N1,15,7.65,7.65],[N1b,10,5.1,5.1],[N3,70,59.5,59.5],[N4,5,4.5,4.5],["Totale",100,76.75,76.75]],schede:V({})},
 {name:"totale copre peso errato",rows:[...top,H,[N1,20,13.5,13.5],[N1b,10,8,8],[N3,65,59.5,59.5],[N4,5,4.5,4.5],["Totale",100,85.5,85.5],["Livello",u,u,2]],must:[["PESO_FATTORE","B6"],["PESO_FATTORE","B8"]],schede:V({})},
 {name:"note in colonna unita",merges:["E6:E9"],rows:[...top,H,[N1,15,13.5,14,"motivazione unica"],[N1b,10,8,9],[N3,70,59.5,60],[N4,5,4.5,4.5],["Totale",100,85.5,87.5]],schede:V({})},
 {name:"niente colonna note",rows:[...top,H.slice(0,4),[N1,15,13.5,14],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5],["Totale",100,85.5,86]],schede:V({})},
 {name:"nota sotto",rows:[...top,H,[N1,15,13.5,14],[u,u,u,u,"ha sostituito il collega"],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5],["Totale",100,85.5,86]],schede:V({})},
 {name:"solo misurato",rows:[...top,["Fattore di valutazione","Punteggio massimo","Punteggio risultante dalla misurazione","Punteggio attribuito","Note"],[N1,15,13.5],[N1b,10,8],[N3,70,59.5],[N4,5,4.5],["Totale",100,85.5]],schede:V({punteggio:85.5})},
 {name:"misurato vuoto",rows:[...top,H,[N1,15,u,13.5],[N1b,10,u,8],[N3,70,u,59.5],[N4,5,u,4.5],["Totale",100,u,85.5]],schede:V({punteggio:85.5})},
 {name:"percentuali in misurato",rows:[...top,H,[N1,15,90,13.5],[N1b,10,80,8],[N3,70,85,59.5],[N4,5,90,4.5],["Totale",100,u,85.5]],schede:V({punteggio:85.5})},
 {name:"percentuali in misurato tot",rows:[...top,H,[N1,15,90,13.5],[N1b,10,80,8],[N3,70,85,59.5],[N4,5,90,4.5],["Totale",100,85.5,85.5]],schede:V({punteggio:85.5})},
 {name:"percentuali in misurato media",rows:[...top,H,[N1,15,90,13.5],[N1b,10,80,8],[N3,70,85,59.5],[N4,5,90,4.5],["Totale",100,f("AVERAGE(C6:C9)",86.25),85.5]],schede:V({punteggio:85.5})},
 {name:"un valore oltre",rows:[...top,H,[N1,15,16,15],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5],["Totale",100,88,87]],must:[["PUNTEGGIO_OLTRE_MASSIMO","C6"]],schede:V({})},
 {name:"percent oltre",rows:[...top,["Fattore","Peso","% conseguita","Punteggio attribuito","Note"],[N1,15,105,15],[N1b,10,80,8],[N3,70,85,59.5],[N4,5,90,4.5],["Totale",100,u,87]],must:[["PUNTEGGIO_OLTRE_MASSIMO","C6"]],schede:V({})},
 {name:"seconda persona sotto vuota",rows:[...top,H,[N1,15,13.5,13.5],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5],["Totale",100,85.5,85.5],[],["Cognome e nome","Neri Ida","Categoria","C"],["Settore","Tributi"],H,[N1,15],[N1b,10],[N3,70],[N4,5],["Totale",100]],must:[["SCHEDA_INCOMPLETA","D15"]],schede:[...V({persona:"Verdi Piero"}),...V({persona:"Neri Ida"})]},
 {name:"date nei punti",rows:[...top,H,[N1,15,d("2022-05-13"),13.5],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5],["Totale",100,u,85.5]],must:[["VALORE_NON_NUMERICO","C6"]],schede:V({})},
 {name:"n.d. misurato",rows:[...top,H,[N1,15,"n.d.",13.5],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5],["Totale",100,72,85.5]],must:[["VALORE_NON_NUMERICO","C6"]],schede:V({})},
 {name:"bool",rows:[...top,H,[N1,15,true,13.5],[N1b,10,8,8],[N3,70,59.5,59.5],[N4,5,4.5,4.5],["Totale",100,72,85.5]],must:[["VALORE_NON_NUMERICO","C6"]],schede:V({})},
 {name:"tre persone affiancate",blocks:[{at:"A1",rows:[["Schede anno 2022 – valutazione individuale"]]},...["A","G","M"].map((c,i)=>({at:c+"3",rows:[["Dipendente: Persona "+"ABC"[i],u,"Categoria: C"],["Settore: Tributi"],["Fattore","Peso","Punti attribuiti","Note"],["Performance organizzativa",15,13.5],["Obiettivi individuali",10,8],["Comportamenti",70,59.5],["Performance ente",5,4.5],["Totale",100,85.5]]}))],schede:["A","B","C"].map(x=>V({persona:"Persona "+x,punteggio:85.5})[0])},
 {name:"categorie in titolo B",rows:[["Allegato 5.6 Scheda di valutazione Personale Fascia A/B"],["Cognome e nome","Verdi Piero","Anno","2022"],["Settore","Tributi"],H,["1a Performance organizzativa",10,9,9],["3 Competenze e comportamenti",85,80,80],["4 Performance ente",5,4.5,4.5],["Totale",100,93.5,93.5]],schede:V({categoria:"ab"})},
 {name:"resp C",rows:[["Scheda di valutazione – Titolari di specifiche responsabilità – Fascia C"],["Cognome e nome","Verdi Piero","Anno","2022"],["Settore","Tributi"],H,["1a Performance organizzativa",20,18,18],["1b Ob. individuali",15,13,13],["3 Competenze e comportamenti",60,50,50],["4 Performance ente",5,4.5,4.5],["Totale",100,85.5,85.5]],schede:V({categoria:"resp_c"})},
 {name:"PO",rows:[["Scheda di valutazione Titolare di P.O./A.P."],["Cognome e nome","Verdi Piero","Anno","2022"],["Settore","Tributi"],H,["1a Performance organizzativa",30,27,27],["1b Ob. individuali",20,18,18],["3 Competenze e comportamenti",40,36,36],["4 Performance ente",10,9,9],["Totale",100,90,90]],schede:V({categoria:"po_ap"})},
 {name:"contraddice",rows:[["Scheda di valutazione Dirigenti"],["Cognome e nome","Verdi Piero","Anno","2022"],["Settore","Tributi","Categoria","C"],H,["1a Performance organizzativa",15,13,13],["1b Ob. individuali",10,8,8],["3 Competenze e comportamenti",70,56,56],["4 Performance ente",5,4,4],["Totale",100,81,81]],must:[["CATEGORIA_SCONOSCIUTA","D3"]],schede:V({})},
  ];
})();

export const formCases = [
  gather("40_moduli_di_ogni_forma", "Moduli come li fanno gli uffici: nomi abbreviati, numeri romani, colonne in altro ordine, righe sotto i fattori, formule.", layouts),
  gather("41_un_rilievo_per_foglio", "Una scheda per foglio con un solo difetto, o con quello che gli somiglia e non lo è.", faults),
  gather("42_etichette_e_totali", "Etichette, periodi, totali e livelli scritti in molti modi, tabelle dei livelli accanto alla scheda.", more),
  gather("43_difetti_insieme", "Riallocazioni, scostamenti e soglie insieme ad altro: si segnala la causa e non ciò che ne segue.", interplay),
];
