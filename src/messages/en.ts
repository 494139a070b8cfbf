/** English. Its shape is that of the Vietnamese catalogue. */
import { BATCH_WORDS } from './batch.ts';
import { CHECK_WORDS } from './check.ts';
import { DOCTOR_WORDS } from './doctor.ts';
import type { Messages } from './index.ts';

const whole = (value: string | number | undefined): string => String(value ?? '?').replace(/\B(?=(?:\d{3})+$)/gu, ',');
const megabytes = (bytes: string | number | undefined): string =>
  `${Math.max(1, Math.round(Number(bytes ?? 0) / 1_048_576))} MB`;

const FILE_KINDS: Readonly<Record<string, string>> = {
  xlsx: 'an Excel workbook (.xlsx)',
  xls: 'an Excel workbook (.xls)',
  pptx: 'a PowerPoint presentation (.pptx)',
  ppt: 'a PowerPoint presentation (.ppt)',
  odt: 'an OpenDocument text (.odt)',
  rtf: 'an RTF text',
  doc: 'a Word 97-2003 document (.doc)',
  docx: 'a Word document (.docx)',
  pdf: 'a PDF file',
  png: 'a PNG picture',
  jpeg: 'a JPEG picture',
  tiff: 'a TIFF picture',
  heic: 'a HEIC/AVIF picture of a phone',
  webp: 'a WebP picture',
  gif: 'a GIF picture',
  bmp: 'a BMP picture',
  'other-image': 'a picture',
  html: 'an HTML page',
  archive: 'an archive',
  program: 'a computer program',
  media: 'sound or film',
  'plan-json': 'Plan JSON of cchc',
  json: 'JSON data',
  xml: 'XML data',
  'encrypted-docx': 'a Word document with a password',
};

const ADVICE_BY_KIND: Readonly<Record<string, string>> = {
  odt: 'Open it in Word or LibreOffice and save it as .docx or .pdf.',
  rtf: 'Open it in Word and save it as .docx.',
  doc: 'Open it in Word and save it as .docx or .pdf.',
  html: 'Open it in a browser or Word and save it as .docx or .pdf.',
  heic: 'Convert the picture to JPEG or PNG and try again.',
  webp: 'Convert the picture to JPEG or PNG and try again.',
  gif: 'Convert the picture to JPEG or PNG and try again.',
  bmp: 'Convert the picture to JPEG or PNG and try again.',
  'other-image': 'Convert the picture to JPEG or PNG and try again.',
  archive: 'Unpack it and choose the plan inside.',
  'plan-json': 'This is what "cchc parse" made; give the document itself, or use check or diff.',
  'encrypted-docx': 'Open it in Word, take the password off (File > Info > Protect Document), save and try again.',
};
const READABLE = 'These can be read: PDF, Word (.docx, .doc, .rtf), HTML, scans, plain text, Markdown.';

const readErrors: Messages['readErrors'] = {
  'not-found': {
    what: () => 'no such file.',
    advice: () => 'Check name and folder; put names with blanks in quotation marks.',
  },
  'is-directory': {
    what: () => 'this is a folder, not a file.',
    advice: () => 'This command takes one file; choose one inside.',
  },
  'empty-folder': {
    what: () => 'the folder holds no plan.',
    advice: () => 'At least one PDF, Word, scan, .txt or .md file is needed.',
  },
  'no-match': {
    what: () => 'no file matches this pattern.',
    advice: () => 'Check the pattern, for example "2025/*.pdf".',
  },
  'no-permission': {
    what: () => 'no permission to read the file.',
    advice: () => 'Check the access rights, or close the program that holds it open.',
  },
  'empty-file': {
    what: () => 'the file is empty.',
    advice: () => 'The download may be incomplete; fetch or copy it again.',
  },
  'too-large': {
    what: (gaps) =>
      gaps.characters === undefined
        ? `the file is too large (${megabytes(gaps.bytes)}, the limit is ${megabytes(gaps.limit)}).`
        : `the text is too long (${whole(gaps.characters)} characters, the limit is ${whole(gaps.limit)}).`,
    advice: (gaps) =>
      `If it is a plan indeed, raise the limit with ${gaps.characters === undefined ? '--max-bytes' : '--max-characters'}.`,
  },
  'unknown-type': { what: () => 'the type of the file is not known.', advice: () => READABLE },
  'unsupported-type': {
    what: (gaps) => `this type of file cannot be read: ${FILE_KINDS[String(gaps.kind)] ?? gaps.kind ?? 'unknown'}.`,
    advice: (gaps) => ADVICE_BY_KIND[String(gaps.kind)] ?? READABLE,
  },
  corrupt: {
    what: () => 'the file is damaged and cannot be read.',
    advice: () => 'Open it in its own program, save it or fetch it again, and retry.',
  },
  truncated: {
    what: () => 'the file is cut short, its end is missing.',
    advice: () => 'The download may be incomplete; fetch or copy it again.',
  },
  'password-needed': { what: () => 'the file has a password.', advice: () => 'Add --password PASSWORD.' },
  'password-wrong': { what: () => 'the password is wrong.', advice: () => 'Check --password (capitals matter).' },
  'zip-bomb': {
    what: () => 'the file would unpack to a harmful size and was not opened.',
    advice: () => 'If you are sure it is safe, raise the limit with --max-unpacked-bytes.',
  },
  'too-many-pages': {
    what: (gaps) => `the document has ${whole(gaps.pages)} pages, the limit is ${whole(gaps.limit)}.`,
    advice: (gaps) =>
      `Take the plan out of it, or raise the limit with ${gaps.ocr ? '--max-ocr-pages' : '--max-pages'}.`,
  },
  'no-text': {
    what: () => 'no words were found in the document.',
    advice: () => 'Check that it is the plan, and that the picture is sharp (200 dpi or more).',
  },
  'ocr-needed': {
    what: () => 'the document is a scan and needs character recognition (OCR).',
    advice: () => 'Run again with --ocr auto.',
  },
  'ocr-failed': {
    what: () => 'character recognition (OCR) failed.',
    advice: () => 'Run again with --verbose for details; a scan at 300 dpi may help.',
  },
  'not-vietnamese': {
    what: () => 'the text is not Vietnamese.',
    advice: () => 'Give the Vietnamese version of the plan.',
  },
  timeout: {
    what: (gaps) => `it took longer than allowed (${whole(gaps.seconds)} seconds).`,
    advice: () => 'Allow more with --timeout SECONDS (0: no limit).',
  },
  'not-a-plan-json': {
    what: (gaps) => `this JSON file is no Plan JSON of cchc${gaps.fault === undefined ? '' : ` (${gaps.fault})`}.`,
    advice: () => 'Make one with "cchc parse"; its form is shown by "cchc schema plan".',
  },
  io: {
    what: (gaps) => `the file could not be read${gaps.code === undefined ? '' : ` (${gaps.code})`}.`,
    advice: () => 'Check the disk or the network and try again.',
  },
};

const notes: Messages['notes'] = {
  'legacy-encoding': (gaps) => `The text was in the old encoding ${gaps.encoding}; it was converted to Unicode.`,
  'damaged-bytes': (gaps) => `${whole(gaps.count)} characters of the file are damaged beyond repair.`,
  'no-diacritics': () => 'The text has hardly any Vietnamese diacritics; much of it may not be recognised.',
  'little-vietnamese': (gaps) => `Only some ${gaps.percent}% of the text is Vietnamese.`,
  'row-ambiguous': () =>
    'The cells of a table row were mixed up; they may be put together wrongly. Compare with the document.',
  'marks-unplaced': () =>
    'The raw text does not tell any more in which month or quarter an “x” stood; use the Word or PDF file it was made from.',
  'table-not-rebuilt': () =>
    'The cells of this table came column by column, so its rows could not be rebuilt; use the Word or PDF file it was made from.',
  'broken-text': () =>
    'The text is broken: many marked letters were parted from their words. The results cannot be trusted; use the original file or OCR.',
  'doc-read-by-word-extractor': () =>
    'The old Word file is built in an unusual way and only its words could be read: tables and automatic numbers may be lost.',
  'docx-read-by-mammoth': () =>
    'The Word file has a strange structure and was read in a simple way: automatic numbers may be missing.',
  'ocr-doubtful-number': (gaps) =>
    `The number or quarter "${gaps.text}" on page ${gaps.page} was read from a scan with doubt; compare it with the original.`,
  'not-a-cchc-plan': (gaps) => `The document seems to be no annual administrative-reform plan but: ${gaps.kind}.`,
};

const unknownNote: Messages['unknownNote'] = (code) => `Something was doubtful in reading the document (${code}).`;

const onPages = (pages: string): string => (pages === '' ? '' : ` (page ${pages})`);
const unread: Messages['unread'] = {
  page: (count, pages, reason) => `${count} pages could not be read${onPages(pages)}: ${reason}.`,
  image: (count, pages, reason) => `${count} pictures were not read${onPages(pages)}: ${reason}.`,
  region: (count, pages, reason) => `${count} regions could not be read${onPages(pages)}: ${reason}.`,
  part: (count, pages, reason) => `${count} parts of the file were not read${onPages(pages)}: ${reason}.`,
};

const unreadReasons: Messages['unreadReasons'] = {
  picture: 'picture',
  structure: 'a strange structure in the Word file',
  'embedded-object': 'an embedded object of another program',
  'linked-document': 'content that stands in another file',
  'cut-off': 'the file is cut short',
  'alternative-format-chunk': 'content inserted from another file',
  'no-text': 'the page is a scan whose characters were not recognised',
  'stamp-only': 'the page is a scan with the words of a signature stamp alone',
  'broken-encoding': 'the text layer is broken and needs character recognition (OCR)',
  damaged: 'the page is damaged',
  'image-not-decoded': 'an unknown kind of picture',
  'no-words': "no words were recognised in the page's image",
  'ocr-limit': 'more scanned pages than allowed (--max-ocr-pages)',
};

const doubts: Messages['doubts'] = {
  'title-not-found': () => 'No title ("KẾ HOẠCH …") was found; the head of the document may be lost.',
  'sections-not-found': () => 'No headings were recognised; the document has none, or their labels are lost.',
  'second-plan': (gaps) => `The file seems to hold another plan ("${gaps.title}"); only the first was read in full.`,
  'impossible-date': (gaps) => `The date of issue "${gaps.text}" does not exist; it was left empty.`,
  'appendix-not-found': () => 'The document refers to an attached appendix, but the file holds none.',
};

const documentKinds: Messages['documentKinds'] = {
  report: 'a report (báo cáo)',
  'official-letter': 'an official letter (công văn)',
  submission: 'a submission (tờ trình)',
  notice: 'a notice (thông báo)',
  decision: 'a decision without a plan (quyết định)',
  resolution: 'a resolution (nghị quyết)',
  directive: 'a directive (chỉ thị)',
  guidance: 'guidance (hướng dẫn)',
  conclusion: 'a conclusion (kết luận)',
  minutes: 'minutes (biên bản)',
  scheme: 'a scheme (đề án)',
  programme: 'a programme (chương trình)',
  'procedure-reform-plan': 'a plan for reforming administrative procedures',
  'procedure-control-plan': 'a plan for controlling administrative procedures',
  'procedure-review-plan': 'a plan for reviewing administrative procedures',
  'inspection-plan': 'a plan for inspecting administrative reform',
  'communication-plan': 'a communication plan for administrative reform',
  'index-plan': 'a plan for scoring the administrative-reform index',
  'remedy-plan': 'a plan for mending shortcomings and raising the index',
  'competition-plan': 'a plan for an emulation drive or contest',
  'period-plan': 'an administrative-reform plan for a period of years',
  'digital-plan': 'a plan for digital transformation or information technology',
  'other-plan': 'a plan about another matter',
  'other-document': 'another kind of document',
};

const cli: Messages['cli'] = {
  description:
    'Reads Vietnamese administrative-reform plans from PDF, Word, scans or plain text into structured data. Everything is done on this machine; nothing is sent anywhere.',
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    examples: 'Examples:',
  },
  usageOptions: '[options]',
  usageCommand: '<command>',
  choices: (list) => `(one of: ${list})`,
  defaultValue: (value) => `(default: ${value})`,
  moreHelp: 'For one command: cchc <command> --help',
  arguments: {
    cacheAction: 'info (default) or clear',
    shell: 'bash, zsh, fish or powershell',
    file: 'the plan, or "-" for standard input',
    twoPlans: 'two plans (documents or Plan JSON)',
    superiorAndPlans: "the superior's plan, then the subordinate ones (files, folders, patterns)",
    files: 'files, folders (with their subfolders), patterns such as "2025/*.pdf", or "-"',
    schema: 'name of the schema: plan, config',
    rule: 'a rule, such as header/number',
    folder: 'where to put cchc.yaml (default: here)',
  },
  commands: {
    text: 'print the canonical text, exactly the one that every place in the results points into',
    parse: 'read plans into Plan JSON: bases, targets, tasks, appendices, responsibilities',
    rules: 'list the rules of check',
    explain: 'explain a rule: why, its basis, examples',
    init: 'write a commented cchc.yaml',
    check: 'check plans: faults of form, bases, figures, deadlines, what is missing',
    diff: 'compare two plans: two years, two localities, superior and subordinate',
    compare: 'compare many plans in one table: indicators, tasks by area, findings',
    coverage: "what each subordinate plan takes up, weakens or leaves out of the superior's",
    memo: 'a letter of remarks (.docx) in the form of Decree 30/2020, made of the findings',
    calendar: "a calendar file (.ics) of the plan's deadlines and reports",
    report: 'make a review page: the text beside its data and findings, one HTML file for any browser, offline',
    show: 'print a readable summary of a plan',
    schema: 'print the JSON Schema of the results',
    cache: 'show or clear the cache',
    doctor: 'examine this machine: versions, readers, character recognition, cache, language',
    completion: 'print the script that lets bash, zsh, fish or PowerShell complete commands and options',
    help: 'show the help of a command',
  },
  options: {
    pages: 'mark where pages begin',
    tables: 'print the tables only, as Markdown',
    json: 'print the whole document as JSON: lines, places, tables, what could not be read',
    jsonList: 'print the result as JSON',
    format: 'form of the result',
    as: 'compare as years, localities, superior (default: told from the headers)',
    diffOnly: 'only these parts: header,legalBases,targets,tasks,responsibilities,sections,gaps',
    changesOnly: 'leave out what stayed the same',
    copied: 'add the text held in common word for word',
    exitCode: 'exit with 1 where there are differences',
    memoLevel: 'findings from this level on',
    office: 'the office named at the head',
    outputFile: 'write to a file',
    withDiff: 'add the two plans compared side by side',
    outputPage: 'write to an .html file, or into a folder (a page for each plan)',
    by: 'order by locality or by year',
    noFindings: 'do not check, do not count findings',
    failOn: 'exit status 1 from findings of this level on',
    config: 'configuration file (default: cchc.yaml, found upwards from the plan)',
    summary: 'one line of totals per file, worst first',
    suppress: 'let the findings of these rules stand (comma-separated); written to cchc.suppress.yaml',
    reason: 'why they may stand',
    suppressedBy: 'who decided so',
    until: 'until the end of this day (2026-12-31)',
    preset: 'set of rules to start from',
    only: 'only these parts, separated by commas (targets,legalBases…)',
    output: 'write to a file, or into a folder (one file for each document)',
    compact: 'JSON on one line',
    password: "the file's password",
    ocr: 'recognise characters in scans: where needed, never, on every page',
    timeout: 'most seconds for one file, 0: no limit',
    maxBytes: 'largest file (bytes)',
    maxUnpackedBytes: 'largest size when unpacked (bytes)',
    maxPages: 'most pages',
    maxOcrPages: 'most scanned pages',
    maxCharacters: 'most characters',
    jobs: "how many files are read at once (default: the machine's cores, at most 4)",
    noCache: 'no cache: read every file anew and keep nothing',
    lang: 'language of the messages: vi or en',
    verbose: 'more details of errors',
    quiet: 'no remarks, only results and errors',
    help: 'show this help',
    version: 'print the version',
  },
  errors: {
    prefix: 'error',
    warning: 'note',
    unknownOption: (name) => `unknown option ${name}.`,
    unknownCommand: (name) => `unknown command ${name}.`,
    missingArgument: (name) => `argument ${name} is missing.`,
    missingCommand: 'the command is missing.',
    optionMissingArgument: (name) => `option ${name} needs a value.`,
    invalidValue: (name, value, expected) => `${name} does not take "${value}"; ${expected} is expected.`,
    excessArguments: 'too many arguments.',
    usage: 'wrong use of the command.',
    didYouMean: (name) => `Did you mean ${name}?`,
    seeHelp: (command) => `See: ${command} --help`,
    twoPlans: 'exactly two plans are needed: cchc diff A B.',
    superiorAndPlans: 'a superior plan and at least one subordinate are needed: cchc coverage SUPERIOR PLAN…',
    letterNeedsFile: 'a letter goes to a file: add -o NAME.docx.',
    workbookNeedsFile: 'a workbook goes to a file: add -o NAME.xlsx.',
    wholeNumber: 'a whole number, not negative',
    oneTable: 'a CSV file holds one table: name one part with --only, or use --format xlsx.',
    unknownPart: (name, known) => `--only knows no part "${name}"; the parts are: ${known}.`,
    outputNeedsDirectory: 'several documents need a folder as -o, or --format json|ndjson|yaml to go into one file.',
    cannotWrite: (file, code) => `${file} could not be written (${code}).`,
    cannotWriteAdvice: 'Check the folder, the right to write there and the free space.',
    unexpected: (message) => `unexpected error: ${message}`,
    unexpectedAdvice: 'This is a fault of cchc. Run again with --verbose and tell its developers.',
    summary: (failed, all) => `${failed} of ${all} files could not be read.`,
    stdinTerminal: 'Waiting for input from the keyboard; end it with Ctrl+D (Windows: Ctrl+Z, then Enter).',
    dashTwice: '"-" can be given only once.',
    killed: (seconds) =>
      `error: stopped, as ${seconds} seconds were over and the work was not done. Allow more with --timeout SECONDS.`,
  },
  text: {
    page: (page) => `── page ${page} ──`,
    noPages: 'this document has no page numbers.',
    noTables: 'there is no table.',
    tableTitle: (index, pages) => `Table ${index}${pages === '' ? '' : ` (page ${pages})`}`,
  },
  progress: { ocr: 'recognising', read: 'reading' },
  written: (file) => `wrote ${file}`,
};

const pillars: Messages['pillars'] = {
  'the-che': 'Institutions',
  'thu-tuc': 'Administrative procedures',
  'bo-may': 'Apparatus',
  'cong-vu': 'Civil service',
  'tai-chinh': 'Public finance',
  so: 'Digital government',
  'chi-dao': 'Direction and communication',
  none: 'General',
};

const show: Messages['show'] = {
  untitled: '(no title found)',
  notFound: 'not found',
  number: 'Number',
  issuedOn: 'Issued on',
  issuer: 'Issuer',
  locality: 'Locality',
  signer: 'Signed by',
  source: 'Source',
  pages: (count) => `${count} pages`,
  readBy: {
    text: 'text',
    'text-layer': 'PDF text layer',
    ocr: 'character recognition (OCR)',
    mixed: 'text layer and OCR',
  },
  legalBases: 'Legal bases',
  targets: 'Targets',
  tasks: 'Tasks',
  tasksInBody: 'Tasks in the body',
  appendix: 'Appendix',
  responsibilities: 'Responsibilities',
  duties: (count) => `${count} duties`,
  doubts: 'What is doubtful',
  repairs: (count) =>
    `${count} places were repaired while reading (OCR, encoding, line breaks); see "repairs" in cchc parse.`,
  unread: (count) => `${count} parts of the document could not be read.`,
  nothing: 'none',
  page: (page) => `p. ${page}`,
  line: (line) => `line ${line}`,
  columns: { no: 'No', content: 'Content', lead: 'Lead', deadline: 'Deadline', target: 'Target', value: 'Level' },
  noDeadline: 'no deadline',
  more: (count) => `… and ${count} more`,
};

export const en: Messages = {
  readErrors,
  notes,
  doubts,
  unknownNote,
  unread,
  unreadReasons,
  documentKinds,
  cli,
  pillars,
  show,
  check: CHECK_WORDS.en,
  batch: BATCH_WORDS.en,
  doctor: DOCTOR_WORDS.en,
};
