/**
 * What we name ourselves in findings: parts of a plan, bases, expectations. Rules say these in Vietnamese, the language of
 * the plans; here they stand in English. Words of the document are never translated.
 */
import type { Language } from './languages.ts';

const PARTS: Readonly<Record<string, string>> = {
  'Đầu văn bản': 'Head of the document',
  'Mở đầu': 'Preamble',
  'Mục đích, yêu cầu': 'Purposes',
  'Mục tiêu': 'Targets',
  'Nhiệm vụ': 'Tasks',
  'Kinh phí': 'Funding',
  'Tổ chức thực hiện': 'Organisation',
  'Kết thúc': 'Closing',
  'Nơi nhận': 'Recipients',
  'Chữ ký': 'Signature',
  'Phụ lục': 'Appendix',
};

/** The areas of reform, as the registry names them in both languages; a test holds them to it. */
const AREAS: Readonly<Record<string, string>> = {
  'Cải cách thể chế': 'Institutional reform',
  'Cải cách thủ tục hành chính': 'Reform of administrative procedures',
  'Cải cách tổ chức bộ máy hành chính nhà nước': 'Reform of the administrative apparatus',
  'Cải cách chế độ công vụ': 'Civil-service reform',
  'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức': 'Civil-service reform',
  'Cải cách tài chính công': 'Public-finance reform',
  'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số': 'E-government and digital government',
  'Xây dựng và phát triển Chính quyền điện tử, Chính quyền số': 'E-government and digital government',
  'Hiện đại hóa hành chính': 'Modernisation of administration',
  'Công tác chỉ đạo, điều hành cải cách hành chính': 'Direction, oversight and communication',
};

const EXPECTATIONS: Readonly<Record<string, string>> = {
  'quốc hiệu': 'the national motto',
  'tên cơ quan ban hành': 'the issuing body',
  'số, ký hiệu': 'number and code',
  'ngày, tháng có trong lịch': 'a day of the calendar',
  'ngày ban hành': 'date of issue',
  'mục đích, yêu cầu': 'purposes',
  'mục tiêu, chỉ tiêu': 'targets',
  'nhiệm vụ, giải pháp': 'tasks and solutions',
  'tổ chức thực hiện': 'organisation',
  'dòng «Lưu: VT»': 'the line «Lưu: VT»',
  'năm kế hoạch': 'the year of the plan',
  'nhãn như các điểm cùng mục': 'a label like its fellows',
};

const PATTERNS: readonly [RegExp, string][] = [
  [/^sau ngày (\d+\/\d+\/\d{4})$/u, 'after $1'],
  [/^trong năm (\d{4})$/u, 'within $1'],
  [/^Kế hoạch CCHC năm (\d{4}) của cấp trên$/u, "the superior's reform plan of $1"],
];

const DECREE = 'Decree 30/2020/NĐ-CP';
const REVIEW = 'Practice of review';
const INDEX = 'Criteria of the reform index (PAR Index)';
const ASSIGNMENT = 'Principle of assignment';
const OWN = 'Demand of the locality';

/** By the basis as the rule prints it. */
const BASES: Readonly<Record<string, string>> = {
  'NĐ 30/2020/NĐ-CP, Điều 13 khoản 2: cơ quan làm việc theo chế độ tập thể ký thay mặt (TM.)': `${DECREE}, Article 13(2): a collegiate body signs on behalf (TM.)`,
  'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I (chức vụ, họ tên người ký)': `${DECREE}, Article 8(2) and Appendix I (position and name of the signer)`,
  'Nghị quyết 76/NQ-CP và các chương trình quốc gia nêu ở từng chỉ tiêu':
    'Resolution 76/NQ-CP and the national programmes named at each indicator',
  'Thực tiễn thẩm định: mỗi chỉ tiêu có nhiệm vụ bảo đảm thực hiện': `${REVIEW}: each target has a task that serves it`,
  'Thực tiễn thẩm định: chỉ tiêu nêu tập trung ở phần mục tiêu': `${REVIEW}: targets stand together in the part on targets`,
  'Tiêu chí Chỉ số CCHC: mục tiêu của kế hoạch định lượng được, đánh giá được': `${INDEX}: the plan's targets can be measured and judged`,
  'Thực tiễn thẩm định: mỗi chỉ tiêu một giá trị trong toàn kế hoạch': `${REVIEW}: one value for one indicator in the whole plan`,
  'Thực tiễn thẩm định: chỉ tiêu phải xác định một ngưỡng': `${REVIEW}: a target sets one threshold`,
  'Thực tiễn soát lỗi văn bản': 'Practice of proof-reading',
  'Thực tiễn soát lỗi văn bản: chép lặp khi soạn thảo': 'Practice of proof-reading: copied twice in drafting',
  'Thực tiễn thẩm định: phần tổ chức thực hiện và phụ lục giao việc phải khớp nhau': `${REVIEW}: the part on organisation and the task table agree`,
  'Nguyên tắc phân công: một việc một cơ quan chủ trì; cơ quan phối hợp là cơ quan khác': `${ASSIGNMENT}: one lead for one task; coordinators are others`,
  'Tiêu chí Chỉ số CCHC: mỗi nhiệm vụ rõ thời hạn hoàn thành': `${INDEX}: each task has a clear deadline`,
  'Nguyên tắc phân công: rõ người, rõ việc, rõ trách nhiệm': `${ASSIGNMENT}: clear who, what, with which responsibility`,
  'Nguyên tắc phân công: UBND giao việc cho cơ quan chuyên môn, không phối hợp với cơ quan của mình': `${ASSIGNMENT}: a People's Committee assigns work to its bodies, it does not coordinate with them`,
  'Nguyên tắc phân công: một việc một cơ quan chủ trì': `${ASSIGNMENT}: one lead for one task`,
  'Thực tiễn lập phụ lục: thời hạn ghi ở cột thời gian để theo dõi, lọc và chấm điểm':
    'Practice of task tables: deadlines stand in their own column, to be followed, sorted and scored',
  'Thực tiễn thẩm định: nhiệm vụ nêu trong kế hoạch phải được giao việc ở phụ lục': `${REVIEW}: what the plan names is assigned in the appendix`,
  'Thực tiễn thẩm định: một nhiệm vụ giao một lần': `${REVIEW}: a task is assigned once`,
  'Kế hoạch năm: nhiệm vụ hoàn thành trong năm kế hoạch, sau ngày ban hành':
    'A yearly plan: tasks end within its year, after its date of issue',
  'Tiêu chí Chỉ số CCHC: mỗi nhiệm vụ rõ kết quả (sản phẩm), trách nhiệm, thời hạn': `${INDEX}: each task has a clear product, lead and deadline`,
  'Thực tiễn thẩm định: một nhiệm vụ chỉ có một nội dung giao': `${REVIEW}: one task has one wording`,
  'Thực tiễn lập phụ lục: mỗi nhiệm vụ một số thứ tự để viện dẫn, báo cáo':
    'Practice of task tables: each task has a number to be cited by',
  'Tiêu chí Chỉ số CCHC: mỗi nhiệm vụ rõ đơn vị chịu trách nhiệm': `${INDEX}: each task has a clear unit in charge`,
  'Thực tiễn thẩm định: phần lời và phụ lục phải khớp nhau': `${REVIEW}: body and appendix agree`,
  'Nghị quyết 76/NQ-CP: phạm vi từng nội dung cải cách': 'Resolution 76/NQ-CP: the scope of each area of reform',
  'Tiêu chí Chỉ số CCHC: sản phẩm cụ thể, kiểm chứng được của từng nhiệm vụ': `${INDEX}: each task has a definite product that can be verified`,
  'Luật Tổ chức chính quyền địa phương: thẩm quyền của UBND và của Chủ tịch UBND; NĐ 30/2020/NĐ-CP, Điều 8': `Law on the Organisation of Local Government: powers of the People's Committee and of its Chair; ${DECREE}, Article 8`,
  'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I (địa danh và thời gian ban hành)': `${DECREE}, Article 8(2) and Appendix I (place and date of issue)`,
  'Danh mục đơn vị hành chính trước và sau 01/7/2025': 'List of administrative units before and after 1 July 2025',
  'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I (trích yếu phản ánh khái quát nội dung)': `${DECREE}, Article 8(2) and Appendix I (the title sums up the content)`,
  'NĐ 30/2020/NĐ-CP, Phụ lục I: «Kính gửi» dùng cho công văn, tờ trình, báo cáo gửi cấp trên': `${DECREE}, Appendix I: «Kính gửi» is for letters, submissions and reports to superiors`,
  'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I': `${DECREE}, Article 8(2) and Appendix I`,
  'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2': `${DECREE}, Article 8(2)`,
  'NĐ 30/2020/NĐ-CP, Điều 8 khoản 3 và Phụ lục I (phụ lục kèm theo văn bản)': `${DECREE}, Article 8(3) and Appendix I (appendices)`,
  'Thực tiễn thẩm định: gọi thống nhất tên cơ quan, chức danh trong văn bản': `${REVIEW}: one name for one body or post`,
  'Nghị quyết 76/NQ-CP ngày 15/7/2021; tiêu chí Chỉ số CCHC: kế hoạch đủ các lĩnh vực': `Resolution 76/NQ-CP of 15/7/2021; ${INDEX}: the plan covers all areas`,
  'Tiêu chí Chỉ số CCHC: mỗi lĩnh vực có nhiệm vụ cụ thể': `${INDEX}: each area has definite tasks`,
  'Tiêu chí Chỉ số CCHC: rõ trách nhiệm của từng cơ quan với từng nội dung': `${INDEX}: it is clear which body answers for what`,
  'Nghị quyết 76/NQ-CP: tên các nội dung cải cách': 'Resolution 76/NQ-CP: the names of the areas of reform',
  'Tiêu chí Chỉ số CCHC về kế hoạch năm: đủ mục tiêu, nhiệm vụ, trách nhiệm; thực tiễn bố cục kế hoạch CCHC': `${INDEX} for yearly plans: targets, tasks, responsibilities; usual layout of reform plans`,
  'Thực tiễn bố cục kế hoạch CCHC': 'Usual layout of reform plans',
  'Thông tư 167/2017/TT-BTC (kinh phí thực hiện nhiệm vụ CCHC)': 'Circular 167/2017/TT-BTC (funding of reform tasks)',
  'Danh mục văn bản đã biết, kèm nguồn': 'List of known documents, with sources',
  'Danh mục hiệu lực văn bản đã biết, kèm nguồn': 'List of known documents and their validity, with sources',
  'NĐ 30/2020/NĐ-CP, Điều 8: căn cứ là văn bản đã có hiệu lực hoặc đã ban hành': `${DECREE}, Article 8: a basis is in force or has been issued`,
  'NĐ 30/2020/NĐ-CP, Phụ lục I: cách viện dẫn văn bản': `${DECREE}, Appendix I: how documents are cited`,
  'Thực tiễn thẩm định: một văn bản chỉ có một số, ký hiệu và một ngày ban hành': `${REVIEW}: one document has one number and one date`,
  'NĐ 30/2020/NĐ-CP, Phụ lục I: căn cứ ban hành ghi đầy đủ tên cơ quan ban hành': `${DECREE}, Appendix I: a basis is cited with its issuing body`,
  'NĐ 30/2020/NĐ-CP, Phụ lục III (chữ viết tắt tên loại văn bản)': `${DECREE}, Appendix III (abbreviations of document types)`,
  'NĐ 30/2020/NĐ-CP, Phụ lục I: viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, thời gian, tên cơ quan, trích yếu': `${DECREE}, Appendix I: the first citation gives type, number, code, date, issuer and subject`,
  'Hướng dẫn 36-HD/VPTW (văn bản của Đảng); NĐ 30/2020/NĐ-CP, Phụ lục I (văn bản hành chính)': `Guidance 36-HD/VPTW (Party documents); ${DECREE}, Appendix I (administrative documents)`,
  'NĐ 30/2020/NĐ-CP, Phụ lục I: giữa các nhóm chữ viết tắt có dấu gạch nối, không cách chữ': `${DECREE}, Appendix I: hyphens without blanks between groups of letters`,
  'Tiêu chí Chỉ số CCHC: kế hoạch cụ thể hóa kế hoạch năm của cấp trên trực tiếp': `${INDEX}: the plan carries out the yearly plan of the direct superior`,
  'NĐ 30/2020/NĐ-CP, Phụ lục I: căn cứ ban hành ghi trích yếu nội dung văn bản': `${DECREE}, Appendix I: a basis is cited with its subject`,
  'Luật Ban hành văn bản quy phạm pháp luật: số, năm ban hành, loại văn bản, cơ quan ban hành':
    'Law on the Promulgation of Legal Documents: number, year, type and issuer',
  'NĐ 30/2020/NĐ-CP, Phụ lục I: số đánh liên tục; điểm theo thứ tự chữ cái tiếng Việt (a, b, c, d, đ, e, g, h, i, k, l, m, n, …)': `${DECREE}, Appendix I: numbers without a gap; points follow the Vietnamese alphabet (a, b, c, d, đ, e, g, h, i, k, l, m, n, …)`,
  'NĐ 30/2020/NĐ-CP, Phụ lục I (bố cục, đánh số phần, mục, khoản, điểm)': `${DECREE}, Appendix I (layout and numbering)`,
  'Yêu cầu riêng của địa phương (cchc.yaml: requirements.sections)': `${OWN} (cchc.yaml: requirements.sections)`,
  'Tiêu chí Chỉ số CCHC về các kế hoạch kèm theo; yêu cầu riêng (cchc.yaml: requirements.companionPlans)': `${INDEX} on companion plans; own demands (cchc.yaml: requirements.companionPlans)`,
  'Yêu cầu riêng của địa phương về thời hạn ban hành kế hoạch (cchc.yaml: requirements.issueBy)': `${OWN} on the day of issue (cchc.yaml: requirements.issueBy)`,
  'Yêu cầu riêng của địa phương (cchc.yaml: requirements.indicators)': `${OWN} (cchc.yaml: requirements.indicators)`,
  'Yêu cầu riêng của địa phương về cách dùng từ (cchc.yaml: requirements.terms)': `${OWN} on the use of words (cchc.yaml: requirements.terms)`,
  'NĐ 30/2020/NĐ-CP, Điều 8 khoản 2 và Phụ lục I (nơi nhận; dòng cuối «Lưu: VT, …»)': `${DECREE}, Article 8(2) and Appendix I (recipients; last line «Lưu: VT, …»)`,
  'NĐ 30/2020/NĐ-CP, Phụ lục I: nơi nhận gồm cơ quan, cá nhân thực hiện, giám sát, kiểm tra': `${DECREE}, Appendix I: the recipients are those who carry out, supervise and inspect`,
  'Danh mục thuật ngữ theo thời điểm': 'List of terms by time',
  'Thực tiễn thẩm định: nội dung chép từ kế hoạch năm trước': `${REVIEW}: content copied from last year's plan`,
  'Thực tiễn thẩm định: nội dung chép từ kế hoạch cấp trên': `${REVIEW}: content copied from the superior's plan`,
  'Thực tiễn thẩm định: nội dung chép từ kế hoạch của địa phương khác': `${REVIEW}: content copied from another locality's plan`,
  'Luật Tổ chức chính quyền địa phương 72/2025/QH15: chính quyền địa phương hai cấp từ 01/7/2025':
    'Law on the Organisation of Local Government 72/2025/QH15: two tiers of local government since 1 July 2025',
};

const PHRASES: Readonly<Record<string, string>> = { ...PARTS, ...AREAS, ...EXPECTATIONS };
/** A label must follow: a heading without a label is named by its title, and that is the document's. */
const PLACE = new RegExp(`^(?:${Object.keys(PARTS).join('|')})(?=\\.|,? [IVX\\d-]+(?:[.,]|$))`, 'u');

/** A rule's basis; one that has no English stays. */
export function basisIn(language: Language, basis: string | null): string | null {
  return language === 'vi' || basis === null ? basis : (BASES[basis] ?? basis);
}

/** A place as findings name it ("Phụ lục II.4", "Nơi nhận"), or another of our phrases; null stays. */
export function phraseIn<T extends string | null>(language: Language, phrase: T): T | string {
  return language === 'vi' || phrase === null ? phrase : ours(phrase);
}

/** In English: a phrase that is ours as a whole, a list of such, or a place that begins with one. The document's words stay. */
export function ours(phrase: string | number | undefined): string {
  const text = String(phrase ?? '');
  const known = PHRASES[text] ?? listOfOurs(text, '; ') ?? listOfOurs(text, ', ');
  if (known !== null) return known;
  const pattern = PATTERNS.find(([form]) => form.test(text));
  return pattern ? text.replace(...pattern) : text.replace(PLACE, (part) => PARTS[part]!);
}

/** Null unless every item is ours; an item may hold the mark itself ("số, ký hiệu"). */
function listOfOurs(phrase: string, mark: string): string | null {
  const items: string[] = [];
  let rest = phrase.split(mark);
  while (rest.length > 0) {
    const length = rest.findLastIndex((_, end) => PHRASES[rest.slice(0, end + 1).join(mark)] !== undefined) + 1;
    if (length === 0) return null;
    items.push(PHRASES[rest.slice(0, length).join(mark)]!);
    rest = rest.slice(length);
  }
  return items.join(mark);
}
