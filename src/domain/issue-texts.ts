/** Everything the checker can say, in German and English: what is wrong and how to mend it. `{…}` are values of the issue. */
export const ISSUE_TEXTS = {
  // --- files -----------------------------------------------------------------------------------------------------------
  'file-empty': {
    de: { message: 'Die Datei ist leer.', fix: 'Inhalt eintragen oder die Datei löschen.' },
    en: { message: 'The file is empty.', fix: 'write the content or delete the file.' },
  },
  'file-too-big': {
    de: { message: 'Die Datei ist {size} KB groß, erlaubt sind {limit} KB.', fix: 'den Text kürzen oder auf mehrere Einträge verteilen.' },
    en: { message: 'The file has {size} KB, {limit} KB are allowed.', fix: 'shorten the text or split the record.' },
  },
  'file-not-utf8': {
    de: { message: 'Die Datei ist nicht in UTF-8 gespeichert.', fix: 'im Editor „Speichern mit Kodierung UTF-8“ wählen.' },
    en: { message: 'The file is not saved as UTF-8.', fix: 'save it with the encoding UTF-8.' },
  },
  'file-name': {
    de: { message: 'Der Name „{name}“ passt nicht ins Muster.', fix: 'die Datei so nennen: {expected}' },
    en: { message: 'The name "{name}" does not fit the pattern.', fix: 'name the file {expected}' },
  },
  'file-unknown': {
    de: { message: 'Diese Datei gehört zu keiner Art von Eintrag.', fix: 'sie verschieben oder löschen; erlaubt ist hier: {expected}.' },
    en: { message: 'This file belongs to no kind of record.', fix: 'move or delete it; allowed here: {expected}.' },
  },
  'file-mdx': {
    de: { message: 'MDX-Dateien sind nur für Wegweiser (content/guides/) erlaubt.', fix: 'die Datei als .md speichern.' },
    en: { message: 'MDX files are for guides (content/guides/) only.', fix: 'save the file as .md.' },
  },
  'guide-syntax': {
    de: { message: 'Der Wegweiser lässt sich nicht lesen: {reason}', fix: 'Zeichen wie < und { im Text vermeiden; Bausteine schließen.' },
    en: { message: 'The guide cannot be read: {reason}', fix: 'avoid characters like < and { in the text; close every part.' },
  },
  'guide-code': {
    de: { message: 'Ein Wegweiser darf kein Programm enthalten.', fix: 'import, export, geschweifte Klammern und Tags im Text löschen.' },
    en: { message: 'A guide may not hold code.', fix: 'delete import, export, braces and tags within the text.' },
  },
  'guide-part-unknown': {
    de: { message: 'Den Baustein <{name}> gibt es nicht.', fix: '{suggestion}' },
    en: { message: 'There is no part <{name}>.', fix: '{suggestion}' },
  },
  'guide-part': {
    de: { message: 'Der Baustein <{name}> ist nicht richtig geschrieben.', fix: 'zum Beispiel so: {example}' },
    en: { message: 'The part <{name}> is not written as it should be.', fix: 'for example: {example}' },
  },
  'guide-list': {
    de: { message: 'Im Baustein <{name}> steht genau eine Liste.', fix: 'jeden Eintrag so beginnen: {example}' },
    en: { message: 'The part <{name}> holds exactly one list.', fix: 'begin each entry like this: {example}' },
  },
  'guide-step': {
    de: {
      message: 'Der Schritt beginnt nicht mit einem kurzen Namen in Fettschrift.',
      fix: 'zum Beispiel: 1. **Melden Sie sich an.** …, höchstens {limit} Zeichen fett.',
    },
    en: {
      message: 'The step does not begin with a short name in bold.',
      fix: 'for example: 1. **Register.** …, at most {limit} bold characters.',
    },
  },
  'guide-no-steps': {
    de: { message: 'Der Wegweiser hat keine Schritte.', fix: 'einen Baustein <Steps> mit einer nummerierten Liste einfügen.' },
    en: { message: 'The guide has no steps.', fix: 'add a part <Steps> with a numbered list.' },
  },
  'guide-parts-differ': {
    de: {
      message: 'Die Bausteine sind andere als im deutschen Text: {found} statt {expected}.',
      fix: 'die Bausteine Zeile für Zeile aus der deutschen Datei übernehmen.',
    },
    en: {
      message: 'The parts are not those of the German text: {found} instead of {expected}.',
      fix: 'copy the parts line by line from the German file.',
    },
  },
  'number-duplicate': {
    de: { message: 'Die Nummer {number} hat in diesem Konzept schon „{other}“.', fix: 'die Nummern mit der Quelle abgleichen.' },
    en: { message: 'Number {number} of this concept is already taken by "{other}".', fix: 'compare the numbers with the source.' },
  },
  'number-missing': {
    de: { message: 'In diesem Konzept fehlen die Nummern {numbers}.', fix: 'die fehlenden Maßnahmen anlegen.' },
    en: { message: 'Numbers {numbers} of this concept are missing.', fix: 'add the measures that are missing.' },
  },
  'list-differs': {
    de: {
      message: 'Die Liste hat {found} Einträge, die deutsche hat {expected}.',
      fix: 'die Einträge Zeile für Zeile abgleichen; jeder gehört zu dem an derselben Stelle.',
    },
    en: {
      message: 'The list has {found} entries, the German one has {expected}.',
      fix: 'compare the entries line by line; each belongs to the one in the same place.',
    },
  },
  'file-symlink': {
    de: {
      message: 'Das ist eine Verknüpfung (Symlink); sie kann aus content/ herausführen.',
      fix: 'die Verknüpfung durch die Datei selbst ersetzen.',
    },
    en: { message: 'This is a symbolic link; it may lead out of content/.', fix: 'replace the link by the file itself.' },
  },
  'file-missing': {
    de: { message: 'Diese Datei fehlt.', fix: 'sie anlegen; ohne sie kann nichts gebaut werden.' },
    en: { message: 'This file is missing.', fix: 'create it; nothing can be built without it.' },
  },
  'source-missing': {
    de: {
      message: 'Zu diesem Eintrag fehlt die deutsche Datei {expected}.',
      fix: 'die deutsche Datei anlegen oder den Ordner umbenennen.',
    },
    en: { message: 'The German file {expected} of this record is missing.', fix: 'create the German file or rename the folder.' },
  },
  'id-pattern': {
    de: {
      message: 'Der Ordnername „{id}“ ist keine gültige Kennung.',
      fix: 'nur kleine Buchstaben a–z, Ziffern und einzelne Bindestriche nehmen, zum Beispiel „{suggestion}“.',
    },
    en: { message: 'The folder name "{id}" is no valid id.', fix: 'use only a–z, digits and single hyphens, for example "{suggestion}".' },
  },
  'id-reserved': {
    de: { message: 'Die Kennung „{id}“ ist für das Programm reserviert.', fix: 'dem Ordner einen anderen Namen geben.' },
    en: { message: 'The id "{id}" is reserved.', fix: 'give the folder another name.' },
  },
  'id-duplicate': {
    de: { message: 'Die Kennung „{id}“ gibt es schon in {other}.', fix: 'einen der beiden Ordner umbenennen.' },
    en: { message: 'The id "{id}" exists already in {other}.', fix: 'rename one of the two folders.' },
  },
  // --- YAML ------------------------------------------------------------------------------------------------------------
  'yaml-syntax': {
    de: {
      message: 'YAML kann hier nicht gelesen werden: {detail}.',
      fix: 'Text mit „: “, „#“ oder Anführungszeichen in "…" setzen und die Einrückung prüfen.',
    },
    en: { message: 'YAML cannot be read here: {detail}.', fix: 'put text with ": ", "#" or quotes into "…" and check the indentation.' },
  },
  'yaml-tab': {
    de: { message: 'Hier steht ein Tabulator in der Einrückung.', fix: 'mit Leerzeichen einrücken.' },
    en: { message: 'There is a tab in the indentation.', fix: 'indent with spaces.' },
  },
  'yaml-duplicate-key': {
    de: { message: 'Dieses Feld steht zweimal da.', fix: 'eine der beiden Zeilen löschen.' },
    en: { message: 'This field stands twice.', fix: 'delete one of the two lines.' },
  },
  'yaml-documents': {
    de: { message: 'Die Datei enthält mehr als ein YAML-Dokument.', fix: 'die zusätzliche Zeile „---“ löschen.' },
    en: { message: 'The file holds more than one YAML document.', fix: 'delete the extra line "---".' },
  },
  'yaml-alias': {
    de: { message: 'YAML-Anker (&, *, <<) sind nicht erlaubt.', fix: 'den Wert ausschreiben.' },
    en: { message: 'YAML anchors (&, *, <<) are not allowed.', fix: 'write the value out.' },
  },
  'yaml-tag': {
    de: { message: 'YAML-Typen wie „{tag}“ sind nicht erlaubt.', fix: 'die Angabe mit „!“ löschen.' },
    en: { message: 'YAML tags like "{tag}" are not allowed.', fix: 'delete what begins with "!".' },
  },
  'yaml-not-a-map': {
    de: { message: 'Hier wird eine Liste von Feldern erwartet (feld: wert).', fix: 'jede Zeile als „feld: wert“ schreiben.' },
    en: { message: 'A list of fields is expected here (field: value).', fix: 'write each line as "field: value".' },
  },
  'front-matter-missing': {
    de: {
      message: 'Am Anfang fehlt der Block zwischen zwei Zeilen „---“.',
      fix: 'die Datei mit --- beginnen, die Felder schreiben und mit --- schließen.',
    },
    en: {
      message: 'The block between two lines "---" is missing at the top.',
      fix: 'start the file with ---, write the fields and close with ---.',
    },
  },
  'merge-marker': {
    de: {
      message: 'Hier stehen Reste einer Git-Zusammenführung ({marker}).',
      fix: 'eine der beiden Fassungen behalten und die Zeilen mit <<<<<<<, ======= und >>>>>>> löschen.',
    },
    en: {
      message: 'Here are remains of a Git merge ({marker}).',
      fix: 'keep one version and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    },
  },
  // --- fields ----------------------------------------------------------------------------------------------------------
  'field-unknown': {
    de: { message: 'Das Feld „{name}“ gibt es hier nicht.', fix: 'ein Feld nehmen, das es gibt: {suggestion}' },
    en: { message: 'There is no field "{name}" here.', fix: 'use a field that exists: {suggestion}' },
  },
  'field-missing': {
    de: { message: 'Das Feld „{name}“ fehlt.', fix: 'es eintragen, zum Beispiel {example}.' },
    en: { message: 'The field "{name}" is missing.', fix: 'add it, for example {example}.' },
  },
  'field-empty': {
    de: {
      message: 'Das Feld ist leer. Ein # beginnt in YAML einen Kommentar.',
      fix: 'einen Wert eintragen (Text mit # in "…") oder die Zeile löschen.',
    },
    en: { message: 'The field is empty. In YAML a # begins a comment.', fix: 'write a value (text with # in "…") or delete the line.' },
  },
  'field-type': {
    de: { message: 'Hier wird {expected} erwartet, nicht {received}.', fix: 'zum Beispiel so schreiben: {example}.' },
    en: { message: 'Expected {expected}, found {received}.', fix: 'write for example {example}.' },
  },
  'field-needs-quotes': {
    de: {
      message: 'Diese Ziffern sind ein Text und brauchen Anführungszeichen, sonst gehen Nullen und Plus verloren.',
      fix: 'so schreiben: "{value}".',
    },
    en: { message: 'These digits are a text and need quotes, or zeros and plus signs get lost.', fix: 'write "{value}".' },
  },
  'field-choice': {
    de: { message: '„{value}“ ist hier nicht erlaubt.', fix: 'einen erlaubten Wert nehmen: {suggestion}' },
    en: { message: '"{value}" is not allowed here.', fix: 'use an allowed value: {suggestion}' },
  },
  'field-format': {
    de: { message: '„{value}“ hat nicht die richtige Form.', fix: 'zum Beispiel so schreiben: {example}.' },
    en: { message: '"{value}" does not have the right form.', fix: 'write for example {example}.' },
  },
  'field-too-long': {
    de: { message: 'Der Text ist zu lang: {length} statt höchstens {limit} Zeichen.', fix: 'ihn kürzen.' },
    en: { message: 'The text is too long: {length} instead of at most {limit} characters.', fix: 'shorten it.' },
  },
  'field-range': {
    de: { message: 'Der Wert {value} liegt nicht im erlaubten Bereich ({limit}).', fix: 'zum Beispiel so schreiben: {example}.' },
    en: { message: 'The value {value} is out of range ({limit}).', fix: 'write for example {example}.' },
  },
  'list-length': {
    de: { message: 'Die Liste hat {length} Einträge, erlaubt ist: {limit}.', fix: 'Einträge ergänzen oder streichen.' },
    en: { message: 'The list has {length} entries, allowed: {limit}.', fix: 'add or remove entries.' },
  },
  'fact-in-translation': {
    de: {
      message: 'Das Feld „{name}“ ist eine Tatsache und gehört nicht in eine Übersetzung.',
      fix: 'die Zeile hier löschen; Tatsachen stehen nur in {source}.',
    },
    en: {
      message: 'The field "{name}" is a fact and does not belong into a translation.',
      fix: 'delete the line here; facts live in {source}.',
    },
  },
  'translation-missing-block': {
    de: {
      message: 'Der Übersetzung fehlt der Block „translation“.',
      fix: 'zum Beispiel ergänzen: translation: { status: human, from: de, of: { … }, date: "2026-11-21" }.',
    },
    en: {
      message: 'The translation has no block "translation".',
      fix: 'add for example: translation: { status: human, from: de, of: { … }, date: "2026-11-21" }.',
    },
  },
  'reviewer-missing': {
    de: { message: 'Zum Stand „reviewed“ fehlt, wer geprüft hat.', fix: 'reviewedBy: "Name oder Stelle" ergänzen.' },
    en: { message: 'The status "reviewed" does not say who reviewed.', fix: 'add reviewedBy: "name or office".' },
  },
  // --- values ----------------------------------------------------------------------------------------------------------
  'date-impossible': {
    de: { message: 'Den Tag „{value}“ gibt es nicht.', fix: 'das Datum als JJJJ-MM-TT schreiben, zum Beispiel "2026-05-12".' },
    en: { message: 'There is no day "{value}".', fix: 'write the date as YYYY-MM-DD, for example "2026-05-12".' },
  },
  'date-future': {
    de: { message: 'Das Datum {value} liegt in der Zukunft.', fix: 'den Tag eintragen, an dem das wirklich war.' },
    en: { message: 'The date {value} lies in the future.', fix: 'write the day on which it really was.' },
  },
  'time-impossible': {
    de: { message: 'Die Uhrzeit „{value}“ gibt es nicht.', fix: 'die Uhrzeit als HH:MM schreiben, zum Beispiel "09:30".' },
    en: { message: 'There is no time "{value}".', fix: 'write the time as HH:MM, for example "09:30".' },
  },
  'closes-before-opens': {
    de: {
      message: 'Der Schluss ({closesAt}) liegt vor dem Beginn ({opensAt}).',
      fix: 'die Zeiten tauschen; geht es über Mitternacht, overnight: true ergänzen.',
    },
    en: {
      message: 'The end ({closesAt}) is before the beginning ({opensAt}).',
      fix: 'swap the times; if it runs past midnight, add overnight: true.',
    },
  },
  'times-in-pairs': {
    de: { message: 'Beginn und Schluss gehören zusammen.', fix: 'opensAt und closesAt eintragen oder beide weglassen.' },
    en: { message: 'Beginning and end belong together.', fix: 'write opensAt and closesAt or neither.' },
  },
  'weeks-need-anchor': {
    de: {
      message: 'Bei „alle {weeks} Wochen“ fehlt, ab wann gezählt wird.',
      fix: 'validFrom mit einem sicheren Termin oder weekParity ergänzen.',
    },
    en: { message: '"Every {weeks} weeks" does not say from when to count.', fix: 'add validFrom with a sure date, or weekParity.' },
  },
  'range-reversed': {
    de: { message: 'Das Ende ({to}) liegt vor dem Anfang ({from}).', fix: 'die beiden Werte tauschen.' },
    en: { message: 'The end ({to}) is before the start ({from}).', fix: 'swap the two values.' },
  },
  'phone-invalid': {
    de: {
      message: '„{value}“ ist keine gültige Telefonnummer.',
      fix: 'mit Ländervorwahl und ohne Leerzeichen schreiben, zum Beispiel "+495118205033"; Kurznummern wie "112" so lassen.',
    },
    en: {
      message: '"{value}" is no valid phone number.',
      fix: 'write it with country code and no spaces, for example "+495118205033"; leave short numbers like "112".',
    },
  },
  'email-invalid': {
    de: {
      message: '„{value}“ ist keine gültige E-Mail-Adresse.',
      fix: 'nur die Adresse schreiben, zum Beispiel "integration@laatzen.de".',
    },
    en: { message: '"{value}" is no valid e-mail address.', fix: 'write only the address, for example "integration@laatzen.de".' },
  },
  'url-invalid': {
    de: {
      message: '„{value}“ ist keine erlaubte Internet-Adresse ({reason}).',
      fix: 'die ganze Adresse mit https:// schreiben, zum Beispiel "https://www.laatzen.de".',
    },
    en: {
      message: '"{value}" is no allowed web address ({reason}).',
      fix: 'write the whole address with https://, for example "https://www.laatzen.de".',
    },
  },
  'language-tag': {
    de: { message: '„{value}“ ist kein Sprachkürzel.', fix: 'ein Kürzel nach BCP 47 schreiben, zum Beispiel ar, fa, kmr, uk.' },
    en: { message: '"{value}" is no language tag.', fix: 'write a BCP 47 tag, for example ar, fa, kmr, uk.' },
  },
  'coordinates-swapped': {
    de: {
      message: 'Breite und Länge sind vertauscht ({latitude}, {longitude}).',
      fix: 'so schreiben: latitude: {longitude}, longitude: {latitude}.',
    },
    en: {
      message: 'Latitude and longitude are swapped ({latitude}, {longitude}).',
      fix: 'write latitude: {longitude}, longitude: {latitude}.',
    },
  },
  'coordinates-outside': {
    de: {
      message: 'Der Punkt {latitude}, {longitude} liegt nicht im Kartenausschnitt der Stadt.',
      fix: 'die Koordinaten prüfen oder den Ausschnitt in site.yaml vergrößern.',
    },
    en: {
      message: 'The point {latitude}, {longitude} lies outside the town’s map box.',
      fix: 'check the coordinates or enlarge the box in site.yaml.',
    },
  },
  'reference-dangling': {
    de: { message: '„{id}“ gibt es nicht in {folder}.', fix: 'eine Kennung nehmen, die es gibt: {suggestion}' },
    en: { message: 'There is no "{id}" in {folder}.', fix: 'use an id that exists: {suggestion}' },
  },
  'reference-circular': {
    de: { message: 'Der Eintrag gehört über „{path}“ zu sich selbst.', fix: 'eine der Angaben partOf streichen.' },
    en: { message: 'The record belongs to itself through "{path}".', fix: 'remove one of the partOf fields.' },
  },
  'redirect-target': {
    de: {
      message: 'Die Weiterleitung führt zu „{to}“, das es nicht gibt.',
      fix: 'das Ziel als art/kennung schreiben, zum Beispiel offers/umsonstladen.',
    },
    en: {
      message: 'The redirect leads to "{to}", which does not exist.',
      fix: 'write the target as kind/id, for example offers/umsonstladen.',
    },
  },
  'redirect-source': {
    de: {
      message: 'Die alte Kennung „{from}“ gibt es noch als Eintrag.',
      fix: 'den alten Ordner löschen oder die Weiterleitung streichen.',
    },
    en: { message: 'The old id "{from}" still exists as a record.', fix: 'delete the old folder or the redirect.' },
  },
  // --- text ------------------------------------------------------------------------------------------------------------
  'text-control': {
    de: { message: 'Hier steht ein unsichtbares Steuerzeichen ({character}).', fix: 'die Stelle löschen und den Text neu tippen.' },
    en: { message: 'There is an invisible control character ({character}).', fix: 'delete the spot and type the text again.' },
  },
  'text-bidi': {
    de: {
      message: 'Hier steht ein Zeichen, das die Leserichtung umstellt ({character}).',
      fix: 'das Zeichen löschen; die Seite setzt die Richtung selbst.',
    },
    en: {
      message: 'There is a character that overrides the direction of reading ({character}).',
      fix: 'delete it; the page sets the direction itself.',
    },
  },
  'text-invisible': {
    de: { message: 'Hier steht ein unsichtbares Zeichen ({character}).', fix: 'das Wort neu tippen, statt es zu kopieren.' },
    en: { message: 'There is an invisible character ({character}).', fix: 'type the word again instead of copying it.' },
  },
  'text-mixed-script': {
    de: { message: 'Im Wort „{word}“ sind Buchstaben aus zwei Schriften gemischt.', fix: 'das Wort neu tippen.' },
    en: { message: 'The word "{word}" mixes letters of two scripts.', fix: 'type the word again.' },
  },
  'markdown-html': {
    de: {
      message: 'HTML ist in Texten nicht erlaubt: {snippet}',
      fix: 'es löschen und Markdown nehmen (**fett**, - Liste, [Text](https://…)).',
    },
    en: { message: 'HTML is not allowed in texts: {snippet}', fix: 'delete it and use Markdown (**bold**, - list, [text](https://…)).' },
  },
  'markdown-link': {
    de: { message: 'Der Link „{value}“ ist nicht erlaubt ({reason}).', fix: 'nur https://, mailto:, tel: oder /sprache/seite/ verwenden.' },
    en: { message: 'The link "{value}" is not allowed ({reason}).', fix: 'use only https://, mailto:, tel: or /locale/page/.' },
  },
  'markdown-link-mismatch': {
    de: { message: 'Der Link zeigt „{text}“, führt aber zu {value}.', fix: 'als Text dieselbe Adresse oder einen Namen schreiben.' },
    en: { message: 'The link shows "{text}" but leads to {value}.', fix: 'write the same address or a name as its text.' },
  },
  'markdown-image': {
    de: { message: 'Bilder in Texten sind nicht erlaubt ({value}).', fix: 'das Bild weglassen und mit Worten beschreiben.' },
    en: { message: 'Images in texts are not allowed ({value}).', fix: 'leave the image out and describe it in words.' },
  },
  // --- the content as a whole --------------------------------------------------------------------------------------------
  'translation-missing': {
    de: { message: 'Die Übersetzung „{locale}“ fehlt.', fix: 'die Datei {expected} anlegen.' },
    en: { message: 'The translation "{locale}" is missing.', fix: 'create the file {expected}.' },
  },
  'translation-field-missing': {
    de: { message: 'Das Feld „{name}“ ist noch nicht übersetzt.', fix: 'es in dieser Datei ergänzen.' },
    en: { message: 'The field "{name}" is not translated yet.', fix: 'add it in this file.' },
  },
  'translation-behind': {
    de: {
      message: 'Der deutsche Text von „{name}“ hat sich geändert.',
      fix: 'die Übersetzung anpassen und of.{name} auf "{hash}" setzen.',
    },
    en: { message: 'The German text of "{name}" has changed.', fix: 'update the translation and set of.{name} to "{hash}".' },
  },
  'translation-orphan': {
    de: {
      message: 'Das Feld „{name}“ hat kein deutsches Gegenstück.',
      fix: 'die Zeile löschen oder das Feld in der deutschen Datei ergänzen.',
    },
    en: { message: 'The field "{name}" has no German counterpart.', fix: 'delete the line or add the field to the German file.' },
  },
  'parity-number': {
    de: {
      message: 'In „{name}“ stehen andere Zahlen als im deutschen Text. Es fehlt: {expected}. Zu viel ist: {found}.',
      fix: 'die Zahlen genau wie im Deutschen schreiben (Ziffern 0–9).',
    },
    en: {
      message: '"{name}" has other numbers than the German text. Missing: {expected}. Too many: {found}.',
      fix: 'write the numbers exactly as in German (digits 0–9).',
    },
  },
  'parity-link': {
    de: {
      message: 'In „{name}“ stehen andere Links als im deutschen Text. Es fehlt: {expected}. Zu viel ist: {found}.',
      fix: 'die Links genau wie im Deutschen setzen; Links auf diese Seite beginnen mit der eigenen Sprache.',
    },
    en: {
      message: '"{name}" has other links than the German text. Missing: {expected}. Too many: {found}.',
      fix: 'set the links exactly as in German; links within the site begin with the file’s own locale.',
    },
  },
  'parity-term': {
    de: {
      message: 'Für „{term}“ gilt die feste Übersetzung „{expected}“; sie kommt in dieser Übersetzung nicht vor.',
      fix: 'das feste Wort verwenden (content/fixed-terms/{locale}.yaml).',
    },
    en: {
      message: 'The fixed translation of "{term}" is "{expected}"; it does not occur in this translation.',
      fix: 'use the fixed word (content/fixed-terms/{locale}.yaml).',
    },
  },
  'wrong-script': {
    de: { message: '„{name}“ steht nicht in der Schrift dieser Sprache.', fix: 'den Text übersetzen oder das Feld löschen.' },
    en: { message: '"{name}" is not in the script of this language.', fix: 'translate the text or delete the field.' },
  },
  'assured-old': {
    de: {
      message: 'Zuletzt bestätigt am {date}, vor mehr als {days} Tagen.',
      fix: 'beim Träger nachfragen, den Eintrag anpassen und assuredDate auf {today} setzen.',
    },
    en: {
      message: 'Last confirmed on {date}, more than {days} days ago.',
      fix: 'ask the actor, correct the entry, then set assuredDate to {today}.',
    },
  },
  'evidence-old': {
    de: {
      message: 'Der neueste Beleg ist von {date}, älter als {days} Tage.',
      fix: 'einen neueren Beleg suchen oder beim Träger nachfragen.',
    },
    en: { message: 'The newest evidence is of {date}, older than {days} days.', fix: 'find newer evidence or ask the actor.' },
  },
  'no-contact': {
    de: { message: 'Zu diesem Angebot ist kein Kontakt bekannt.', fix: 'contactPoints ergänzen oder beim Träger eine website eintragen.' },
    en: { message: 'No contact is known for this offer.', fix: 'add contactPoints, or a website to the actor.' },
  },
  'no-channel': {
    de: {
      message: 'Diese Kontaktstelle hat weder Telefon noch E-Mail, Website oder Ort.',
      fix: 'mindestens einen Weg eintragen, auf dem man sie erreicht.',
    },
    en: { message: 'This contact point has no phone, e-mail, website or place.', fix: 'add at least one way to reach it.' },
  },
  'place-unused': {
    de: {
      message: 'Diesen Ort benutzt kein Angebot, kein Träger und keine Kontaktstelle.',
      fix: 'ihn verwenden, isMeetingPlace: true setzen oder löschen.',
    },
    en: { message: 'No offer, actor or contact point uses this place.', fix: 'use it, set isMeetingPlace: true, or delete it.' },
  },
  'topic-empty': {
    de: { message: 'Zu diesem Thema gibt es kein Angebot.', fix: 'das Thema bei passenden Angeboten unter topics eintragen oder löschen.' },
    en: { message: 'No offer has this topic.', fix: 'add it to the topics of fitting offers, or delete it.' },
  },
  'status-unproven': {
    de: {
      message: 'Der Stand ist „active“, aber der neueste Beleg ist von {date}.',
      fix: 'einen Beleg ab {year} ergänzen oder status: unknown schreiben.',
    },
    en: {
      message: 'The status is "active", but the newest evidence is of {date}.',
      fix: 'add evidence from {year} on, or write status: unknown.',
    },
  },
  'schedule-unproven': {
    de: {
      message: 'Feste Zeiten ohne Beleg ab {year}: Menschen stehen vielleicht vor verschlossener Tür.',
      fix: 'die Zeiten mit ihrem Jahr in Worten schreiben (scheduleDescription, hoursDescription) oder einen neuen Beleg ergänzen.',
    },
    en: {
      message: 'Fixed times without evidence since {year}: people may stand before a closed door.',
      fix: 'write the times with their year in words (scheduleDescription, hoursDescription), or add new evidence.',
    },
  },
  'sentence-long': {
    de: { message: 'Der Satz „{sentence}“ hat {words} Wörter, höchstens {limit} sind gut zu lesen.', fix: 'zwei Sätze daraus machen.' },
    en: { message: 'The sentence "{sentence}" has {words} words, at most {limit} are easy to read.', fix: 'make it two sentences.' },
  },
  'word-long': {
    de: { message: 'Das Wort „{found}“ ist sehr lang.', fix: 'ein kürzeres Wort nehmen oder die Teile mit Bindestrich trennen.' },
    en: { message: 'The word "{found}" is very long.', fix: 'take a shorter word, or part it with a hyphen.' },
  },
  'style-passive': {
    de: { message: 'Passiv: „{found}“.', fix: 'sagen, wer etwas tut: „Das Amt prüft …“.' },
    en: { message: 'Passive: "{found}".', fix: 'say who does it.' },
  },
  'style-subjunctive': {
    de: { message: '„{found}“ ist ein Konjunktiv.', fix: 'sagen, was ist: „Sie können …“.' },
    en: { message: '"{found}" is a subjunctive.', fix: 'say what is.' },
  },
  'style-genitive': {
    de: { message: 'Genitiv: „{found}“.', fix: 'mit „von“ oder „für“ schreiben oder einen Satz daraus machen.' },
    en: { message: 'Genitive: "{found}".', fix: 'write it with "von" or "für", or make it a sentence.' },
  },
  'style-abbreviation': {
    de: { message: '„{found}“ ist eine Abkürzung.', fix: 'ausschreiben.' },
    en: { message: '"{found}" is an abbreviation.', fix: 'write it out.' },
  },
  'style-office-word': {
    de: { message: '„{found}“ ist Amtsdeutsch.', fix: 'ein Wort aus dem Alltag nehmen, mit „Sie“ ansprechen.' },
    en: { message: '"{found}" is officialese.', fix: 'take an everyday word, address the reader.' },
  },
  'style-number-word': {
    de: { message: 'Zahl als Wort: „{found}“.', fix: 'Ziffern schreiben.' },
    en: { message: 'Number as a word: "{found}".', fix: 'write digits.' },
  },
  'style-negation': {
    de: { message: 'Verneinung: „{found}“.', fix: 'sagen, was gilt, nicht was nicht gilt.' },
    en: { message: 'Negation: "{found}".', fix: 'say what holds, not what does not.' },
  },
  'style-nominal': {
    de: {
      message: '{share} % der Wörter sind Hauptwörter auf -ung, -heit, -keit, -tion; höchstens {limit} % sind leicht.',
      fix: 'Tätigkeitswörter nehmen: „beraten“ statt „Beratung“.',
    },
    en: {
      message: '{share} % of the words are nouns in -ung, -heit, -keit, -tion; at most {limit} % are easy.',
      fix: 'use verbs: "beraten", not "Beratung".',
    },
  },
  'text-hard': {
    de: {
      message: 'Der Text ist schwer für „{language}“: LIX {lix} (höchstens {lixLimit}), Wiener Formel {vienna} (höchstens {viennaLimit}).',
      fix: 'kürzere Sätze und kürzere Wörter.',
    },
    en: {
      message: 'The text is hard for "{language}": LIX {lix} (at most {lixLimit}), Vienna formula {vienna} (at most {viennaLimit}).',
      fix: 'shorter sentences and shorter words.',
    },
  },
  'sentences-long': {
    de: {
      message: 'Die deutschen Sätze sind im Mittel {mean} Wörter lang, höchstens {limit} sind gut zu lesen.',
      fix: 'kürzere Sätze schreiben, eine Aussage je Satz.',
    },
    en: {
      message: 'The German sentences have {mean} words in the mean, at most {limit} are easy to read.',
      fix: 'write shorter sentences, one statement each.',
    },
  },
} as const satisfies Record<string, Record<'de' | 'en', { message: string; fix: string }>>;

/** Name of a finding. */
export type IssueCode = keyof typeof ISSUE_TEXTS;
