import type { IssueLanguage } from '../../../src/domain/issue.ts';
import type { StopCause } from './ask-nominatim.ts';

type Point = Readonly<{ latitude: number; longitude: number }>;

interface GeocodeTexts {
  howTo: string;
  badServer: (server: string) => string;
  badContact: (contact: string) => string;
  badLimit: string;
  siteBroken: string;
  fileHead: string;
  noHouseNumber: string;
  noHouse: string;
  outsideBox: (point: Point) => string;
  noAnswer: string;
  rejected: string;
  asked: (count: number) => string;
  counts: (proposed: number, refused: number, unanswered: number) => string;
  waiting: (count: number) => string;
  next: string;
  stopped: Record<StopCause, (host: string, detail: string) => string>;
  nothingProposed: string;
  noneAccepted: string;
  notAccepted: (count: number) => string;
  taken: (file: string, point: Point) => string;
  notTaken: (id: string, reason: string) => string;
  noPlace: string;
  hasPoint: string;
  addressChanged: string;
  notProven: string;
  checkNow: string;
}

const show = ({ latitude, longitude }: Point) => `${latitude}, ${longitude}`;

/** What the command `geocode` says. */
export const GEOCODE_TEXTS: Record<IssueLanguage, GeocodeTexts> = {
  de: {
    howTo: `Der Befehl fragt einen Nominatim-Server nach den Adressen der Orte. Welchen, entscheiden Sie; vorgegeben ist keiner.
So geht es: npm run content -- geocode --server https://nominatim.example.org --contact name@example.org
Bitte vorher die Nutzungsregeln des Servers lesen. --contact ist Ihre Mailadresse oder Webseite; der Server sieht sie.`,
    badServer: (server) => `--server ${server}: Das ist keine Adresse mit https://. So geht es: --server https://nominatim.example.org`,
    badContact: (contact) => `--contact ${contact}: Das ist keine Mailadresse und keine Webseite. So geht es: --contact name@example.org`,
    badLimit: '--limit braucht eine ganze Zahl ab 1. So geht es: --limit 10',
    siteBroken: 'content/site.yaml lässt sich nicht lesen. So geht es: „npm run content -- check“ sagt, was fehlt.',
    fileHead: `# Punkte für Orte, vorgeschlagen von „npm run content -- geocode“. Die Seite benutzt sie noch nicht.
# Prüfen: Ist der Punkt das Haus? Ansehen unter https://www.openstreetmap.org/<osm.type>/<osm.id>
# Wenn ja: accepted auf true setzen, dann „npm run content -- geocode --apply“.
# Ein neuer Lauf behält, was bestätigt ist, und schreibt den Rest neu.`,
    noHouseNumber: 'Die Hausnummer fehlt; ohne sie findet der Server nur die Straße. Er wurde nicht gefragt.',
    noHouse: 'Gefunden wurde nur eine Straße oder ein Gebiet, nicht das Haus.',
    outsideBox: (point) => `Der Punkt ${show(point)} liegt außerhalb des Kartenausschnitts in content/site.yaml.`,
    noAnswer: 'Der Server kennt die Adresse nicht.',
    rejected: 'Der Server nimmt diese Frage nicht an (400).',
    asked: (count) => `${count} ${count === 1 ? 'Frage' : 'Fragen'} an den Server.`,
    counts: (proposed, refused, unanswered) =>
      `content/geo/proposals.yaml: ${proposed} vorgeschlagen, ${refused} abgelehnt, ${unanswered} ohne Antwort.`,
    waiting: (count) =>
      `${count} ${count === 1 ? 'Ort wartet' : 'Orte warten'} noch. So geht es: den Befehl noch einmal aufrufen; beantwortete Fragen stellt er nicht noch einmal.`,
    next: 'So geht es weiter: jeden Vorschlag prüfen, accepted: true setzen, dann „npm run content -- geocode --apply“.',
    stopped: {
      pause: (host) =>
        `✖ ${host} bittet um eine Pause (429). Alle Antworten bis dahin sind gesichert. So geht es: später noch einmal aufrufen.`,
      forbidden: (host) =>
        `✖ ${host} lehnt die Fragen ab (403). Alle Antworten bis dahin sind gesichert. So geht es: die Nutzungsregeln des Servers lesen oder einen anderen wählen.`,
      status: (host, detail) =>
        `✖ ${host} antwortet mit ${detail}. Alle Antworten bis dahin sind gesichert. So geht es: die Adresse hinter --server prüfen oder es später versuchen.`,
      network: (host, detail) =>
        `✖ ${host} ist nicht zu erreichen (${detail}). Alle Antworten bis dahin sind gesichert. So geht es: Adresse und Verbindung prüfen.`,
      strange: (host) =>
        `✖ ${host} antwortet nicht wie ein Nominatim-Server. Alle Antworten bis dahin sind gesichert. So geht es: die Adresse hinter --server prüfen.`,
    },
    nothingProposed: 'content/geo/proposals.yaml gibt es nicht. So geht es: zuerst „npm run content -- geocode --server … --contact …“.',
    noneAccepted: 'Kein Vorschlag ist bestätigt; nichts wurde geändert. So geht es: in content/geo/proposals.yaml accepted: true setzen.',
    notAccepted: (count) =>
      `${count} ${count === 1 ? 'Vorschlag ist' : 'Vorschläge sind'} nicht bestätigt und ${count === 1 ? 'bleibt' : 'bleiben'} in der Liste.`,
    taken: (file, point) => `${file}: Punkt ${show(point)} eingetragen.`,
    notTaken: (id, reason) => `✖ ${id}: nicht eingetragen. ${reason}`,
    noPlace: 'Diesen Ort gibt es nicht, oder seine Datei hat einen Fehler.',
    hasPoint: 'Der Ort hat schon Koordinaten.',
    addressChanged: 'Die Adresse des Ortes hat sich seit dem Vorschlag geändert. So geht es: neu fragen.',
    notProven: 'Die Datei ließe sich danach nicht mehr sicher lesen. So geht es: coordinates von Hand eintragen.',
    checkNow: 'So geht es weiter: „npm run content -- check“, dann die Änderungen ansehen und speichern.',
  },
  en: {
    howTo: `The command asks a Nominatim server for the addresses of the places. Which one is your choice; there is no default.
Fix: npm run content -- geocode --server https://nominatim.example.org --contact name@example.org
Please read the server's usage policy first. --contact is your mail address or web page; the server sees it.`,
    badServer: (server) => `--server ${server} is no address with https://. Fix: --server https://nominatim.example.org`,
    badContact: (contact) => `--contact ${contact} is no mail address and no web page. Fix: --contact name@example.org`,
    badLimit: '--limit takes a whole number from 1. Fix: --limit 10',
    siteBroken: 'content/site.yaml cannot be read. Fix: "npm run content -- check" says what is missing.',
    fileHead: `# Points for places, proposed by "npm run content -- geocode". The site does not use them yet.
# Check: is the point the house? See https://www.openstreetmap.org/<osm.type>/<osm.id>
# If so: set accepted to true, then "npm run content -- geocode --apply".
# A new run keeps what is confirmed and writes the rest anew.`,
    noHouseNumber: 'The house number is missing; without it the server finds only the street. It was not asked.',
    noHouse: 'Only a street or an area was found, not the house.',
    outsideBox: (point) => `The point ${show(point)} lies outside the map box of content/site.yaml.`,
    noAnswer: 'The server does not know the address.',
    rejected: 'The server does not take this question (400).',
    asked: (count) => `${count} ${count === 1 ? 'question' : 'questions'} to the server.`,
    counts: (proposed, refused, unanswered) =>
      `content/geo/proposals.yaml: ${proposed} proposed, ${refused} refused, ${unanswered} without an answer.`,
    waiting: (count) =>
      `${count} ${count === 1 ? 'place is' : 'places are'} still waiting. Fix: run the command again; it does not repeat answered questions.`,
    next: 'Next: check every proposal, set accepted: true, then "npm run content -- geocode --apply".',
    stopped: {
      pause: (host) => `✖ ${host} asks for a pause (429). All answers so far are kept. Fix: run the command again later.`,
      forbidden: (host) =>
        `✖ ${host} refuses the questions (403). All answers so far are kept. Fix: read the server's usage policy or choose another one.`,
      status: (host, detail) =>
        `✖ ${host} answers with ${detail}. All answers so far are kept. Fix: check the address after --server or try later.`,
      network: (host, detail) => `✖ ${host} cannot be reached (${detail}). All answers so far are kept. Fix: check address and connection.`,
      strange: (host) =>
        `✖ ${host} does not answer like a Nominatim server. All answers so far are kept. Fix: check the address after --server.`,
    },
    nothingProposed: 'There is no content/geo/proposals.yaml. Fix: first "npm run content -- geocode --server … --contact …".',
    noneAccepted: 'No proposal is confirmed; nothing was changed. Fix: set accepted: true in content/geo/proposals.yaml.',
    notAccepted: (count) =>
      `${count} ${count === 1 ? 'proposal is' : 'proposals are'} not confirmed and ${count === 1 ? 'stays' : 'stay'} on the list.`,
    taken: (file, point) => `${file}: wrote the point ${show(point)}.`,
    notTaken: (id, reason) => `✖ ${id}: not written. ${reason}`,
    noPlace: 'There is no such place, or its file has an error.',
    hasPoint: 'The place already has coordinates.',
    addressChanged: 'The address of the place has changed since. Fix: ask again.',
    notProven: 'The file could no longer be read safely. Fix: write coordinates by hand.',
    checkNow: 'Next: "npm run content -- check", then look at the changes and save them.',
  },
};
