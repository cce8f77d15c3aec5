import type { Text } from "../messages/text.ts";

/**
 * Every issue a reader can raise, by its stable code: what is wrong and what to do, in one or two plain
 * sentences. `{raw}` is the cell's text, shortened.
 */
export const ISSUE_TEXTS = {
  // The file as a whole
  "file-empty": {
    zh: "文件是空的，没有可读的内容；请检查是否上传完整。",
    en: "The file is empty; check that it was uploaded completely.",
  },
  "file-not-opened": {
    zh: "打不开这个文件（{reason}）；请检查路径和权限。",
    en: "The file cannot be opened ({reason}); check its path and permissions.",
  },
  "file-binary": {
    zh: "这不是文本文件，也不是可识别的表格或文档；请提供 JSON、CSV、XLSX、DOCX、HTML 或带文字的 PDF。",
    en: "This is neither text nor a known table or document; provide JSON, CSV, XLSX, DOCX, HTML or a PDF with text.",
  },
  "file-twice": {
    zh: "内容与「{other}」完全相同，没有再次读取，以免重复计算；如需使用，请先核对是否放错了文件。",
    en: "The content is the same as that of “{other}”; it was not read again, lest its money count twice. Check whether the wrong file was picked.",
  },
  "project-twice": {
    zh: "项目「{name}」与「{other}」中的项目名称、单位、年度和合计都相同，疑为同一张表，金额被计算了两次；请只保留其中一个文件。",
    en: "Project “{name}” has the name, unit, year and totals of one in “{other}”; it seems to be the same form, and its money counts twice. Keep only one of the two files.",
  },
  "file-unreadable": {
    zh: "文件无法读取（{reason}）；文件可能已损坏，请重新取得一份。",
    en: "The file cannot be read ({reason}); it may be damaged, obtain a fresh copy.",
  },
  "html-instead": {
    zh: "应为 {expected} 数据，得到的却是网页（标题「{title}」），可能是登录页或“找不到页面”；请检查文件地址。",
    en: "{expected} data was expected, but this is a web page (titled “{title}”), perhaps a login or not-found page; check the file's address.",
  },
  "encoding-damaged": {
    zh: "按 {encoding} 解码时有 {count} 个字符无法识别，显示为「\ufffd」；请以 UTF-8 另存后重试。",
    en: "{count} {count|character|characters} could not be decoded as {encoding} and {count|shows|show} as “\ufffd”; save the file as UTF-8 and try again.",
  },

  // JSON
  "json-cut": {
    zh: "第 {line} 行后文件中断，可能只传了一半；请重新取得完整的文件。",
    en: "The file breaks off after line {line}, perhaps only half of it was transferred; obtain the whole file.",
  },
  "json-syntax": {
    zh: "第 {line} 行不是有效的 JSON：此处应为{expectedZh}，实为「{found}」。",
    en: "Line {line} is not valid JSON: {expectedEn} was expected here, found “{found}”.",
  },
  "json-deep": {
    zh: "第 {line} 行的嵌套超过 {limit} 层，不是数据集。",
    en: "Line {line} nests deeper than {limit} levels; this is not a data set.",
  },
  "json-field-twice": {
    zh: "字段「{field}」在同一处写了两次，采用后一个；请删去多余的一个。",
    en: "Field “{field}” is written twice in one place, the latter is used; remove one of them.",
  },
  "json-field-unknown": {
    zh: "{place}有不认识的字段「{field}」，未使用；请检查拼写。",
    en: "{place} has an unknown field “{field}”, which is not used; check its spelling.",
  },
  "json-not-dataset": {
    zh: "这份 JSON 不是数据集：应含 format「outturn-dataset」，实为「{found}」。",
    en: "This JSON is not a data set: format “outturn-dataset” was expected, found “{found}”.",
  },
  "json-version": {
    zh: "数据集版本为「{found}」，本程序只读版本 1；请换用相应的程序版本。",
    en: "The data set's version is “{found}”, but only version 1 can be read; use the matching version of the program.",
  },
  "json-shape": {
    zh: "{place}：此处应为{expectedZh}，实为「{found}」。",
    en: "{place}: {expectedEn} was expected, found “{found}”.",
  },
  "json-field-missing": {
    zh: "{place}：缺少这个字段。",
    en: "{place}: this field is missing.",
  },
  "json-project-skipped": {
    zh: "第 {number} 个项目「{name}」有 {count} 处错误，未读入；其余项目照常使用。",
    en: "Project {number} “{name}” has {count} {count|fault|faults} and is left out; the other projects are used.",
  },
  "no-projects": {
    zh: "文件中没有可用的项目。",
    en: "The file holds no usable project.",
  },

  // Lists, one cost line a row
  "list-no-header": {
    zh: "所指定的表头行不在文件中；请重新指定列。",
    en: "The row named as the header is not in the file; map the columns again.",
  },
  "list-no-rows": {
    zh: "表头之下没有数据行。",
    en: "There are no rows below the header.",
  },
  "list-no-amount": {
    zh: "找不到预算数和执行数的列：表头为「{found}」，需要「预算数（万元）」和「执行数（万元）」（或 budget、actual）。",
    en: "No budget and actual columns were found: the headers are “{found}”, wanted are “预算数（万元）” and “执行数（万元）” (or budget, actual).",
  },
  "list-no-budget": {
    zh: "找不到预算数的列：表头为「{found}」，需要「预算数（万元）」（或 budget）；各行预算按未知处理。",
    en: "No budget column was found: the headers are “{found}”, wanted is “预算数（万元）” (or budget); the budgets count as unknown.",
  },
  "list-no-actual": {
    zh: "找不到执行数的列：表头为「{found}」，需要「执行数（万元）」（或 actual）；各行执行数按未知处理。",
    en: "No actual column was found: the headers are “{found}”, wanted is “执行数（万元）” (or actual); the actual amounts count as unknown.",
  },
  "list-no-name": {
    zh: "找不到分项名称的列：表头为「{found}」，需要「分项名称」（或 line）；各行没有名称。",
    en: "No column with the lines' names was found: the headers are “{found}”, wanted is “分项名称” (or line); the lines have no name.",
  },
  "list-unit-assumed": {
    zh: "「{header}」列没有注明金额单位，按{unit}读取（{basisZh}）；请在表头注明，如「{header}（万元）」。",
    en: "Column “{header}” does not state the unit of its amounts; they are read in {unit} ({basisEn}). State it in the header, e.g. “{header}（万元）”.",
  },
  "list-column-twice": {
    zh: "「{header}」列与「{first}」列含义相同，只用前一列；请改名或删去一列。",
    en: "Column “{header}” means the same as “{first}”; only the first is used. Rename or remove one.",
  },
  "list-column-unknown": {
    zh: "「{header}」列未使用：不认识这个表头。",
    en: "Column “{header}” is not used: its header is not known.",
  },
  "row-too-long": {
    zh: "这一行有 {found} 个字段，表头只有 {wanted} 列，多出的「{raw}」未使用；含分隔符的文字请加引号。",
    en: "This row has {found} {found|field|fields} but the header only {wanted}; “{raw}” is not used. Put quotes around texts that hold the separator.",
  },
  "row-too-short": {
    zh: "这一行只有 {found} 个字段，表头有 {wanted} 列，缺少的按空白处理；请补全这一行。",
    en: "This row has only {found} {found|field|fields} but the header {wanted}; the missing ones count as blank. Complete the row.",
  },
  "row-no-name": {
    zh: "这一行没有分项名称，仍按一行计入；请补上名称。",
    en: "This row has no line name and still counts as a line; add the name.",
  },
  "quote-stray": {
    zh: "这一行的引号用法有误，内容按读到的样子使用；格内的引号请写成两个。",
    en: "Quotation marks in this row are used wrongly; the texts are used as they were read. Write a quote inside a cell twice.",
  },
  "keys-inherited": {
    zh: "这一行没有写全年度、单位和项目名称，沿用上一行的（全表共 {count} 行）；请逐行填写。",
    en: "This row lacks its year, unit or project and takes them from the row above ({count} {count|row|rows} in all); fill them in.",
  },
  "quote-open": {
    zh: "从这一行起有引号没有闭合，其后的内容并入了同一格；请补上引号。",
    en: "A quotation mark opened in this row is never closed, so everything after it fell into one cell; close it.",
  },
  "amount-shared": {
    zh: "「{raw}」是几行合并的一格金额，无法分到各行，按未知处理；请逐行填写。",
    en: "“{raw}” is one amount merged over several rows; it cannot be divided among them and counts as unknown. Enter it row by row.",
  },
  "total-unplaced": {
    zh: "这一行合计的是整张表或几个项目，不属于任何一个项目，未使用。",
    en: "This row totals the whole list or several projects rather than one; it is not used.",
  },
  "total-repeated": {
    zh: "这一行是合计行，而同一项目已有合计，未使用。",
    en: "This is a total row, but its project already has one; it is not used.",
  },

  // Single cells
  "amount-text": {
    zh: "「{raw}」不是金额，按未知处理；请填数字，如 12.5 或 12.5万元。",
    en: "“{raw}” is not an amount and counts as unknown; enter a number such as 12.5 or 12.5万元.",
  },
  "amount-separator": {
    zh: "「{raw}」的千位分隔符位置不对，可能漏了一位数字，按未知处理；请核对原表。",
    en: "“{raw}” has its thousands separator in the wrong place, perhaps a digit is missing; it counts as unknown. Check the original.",
  },
  "amount-percent": {
    zh: "「{raw}」是百分比，此处应为金额，按未知处理；请填金额。",
    en: "“{raw}” is a percentage where an amount belongs; it counts as unknown. Enter the amount.",
  },
  "amount-range": {
    zh: "「{raw}」小于一分或超出可精确计算的范围，按未知处理；请核对单位。",
    en: "“{raw}” is finer than one fen or too large to be exact; it counts as unknown. Check its unit.",
  },
  "amount-negative": {
    zh: "「{raw}」是负数，照原样计入；若非冲减，请核对。",
    en: "“{raw}” is negative and is used as it stands; check it unless it is a correction.",
  },
  "number-text": {
    zh: "「{raw}」不是数字，按未知处理；请核对原表。",
    en: "“{raw}” is not a number and counts as unknown; check the original.",
  },
  "rate-text": {
    zh: "「{raw}」不是可确定的执行率，按未知处理；请写成 26.16% 或 0.2616。",
    en: "“{raw}” is not a definite rate and counts as unknown; write it as 26.16% or 0.2616.",
  },
  "year-text": {
    zh: "「{raw}」不是年度，按未知处理；请写成四位数字，如 2023。",
    en: "“{raw}” is not a year and counts as unknown; write four digits such as 2023.",
  },
  "category-unknown": {
    zh: "偏差类别「{raw}」不在类别表中，改由原因文字判断；请用类别表中的名称。",
    en: "Category “{raw}” is not one of the known ones, so the reason's text decides; use a name from the list.",
  },

  // Documents: workbooks, Word files, web pages, plain text
  "document-damaged": {
    zh: "文件已损坏或不完整，无法打开；请重新取得一份，或在 Office、WPS 中打开后另存。",
    en: "The file is damaged or incomplete and cannot be opened; obtain a fresh copy, or open and save it again in Office or WPS.",
  },
  "document-locked": {
    zh: "文件设有密码，无法读取；请去掉密码后另存再用。",
    en: "The file is protected by a password and cannot be read; remove the password and save it again.",
  },
  "document-too-large": {
    zh: "文件或其解压后的内容过大，为安全起见未读取；请只保留自评表，删去多余的行、列和工作表后另存。",
    en: "The file, or what it unfolds to, is too large and was not read for safety; keep only the form, delete surplus rows, columns and sheets, and save it again.",
  },
  "document-cut": {
    zh: "文件内容中断，后面的部分缺失；已读取前面完整的部分，请重新取得完整的文件。",
    en: "The file's content breaks off; what stands before the break was read. Obtain the whole file.",
  },
  "document-no-table": {
    zh: "文件中没有表格；请提供含自评表的文件，图片和扫描件无法读取。",
    en: "The file holds no table; provide a file with the form as a table. Pictures and scans cannot be read.",
  },
  "document-old-word": {
    zh: "这是旧版 Word 文件（.doc），无法读取；请在 Word 或 WPS 中打开，另存为 .docx 后再用。",
    en: "This is an old Word file (.doc), which cannot be read; open it in Word or WPS and save it as .docx.",
  },
  "sheet-hidden": {
    zh: "工作表「{table}」是隐藏的，未读取；如需使用，请取消隐藏后另存。",
    en: "Sheet “{table}” is hidden and was not read; unhide it and save the file if it is needed.",
  },
  "formula-no-value": {
    zh: "工作表「{table}」有 {count} 个公式没有保存计算结果，按空白处理；请在 Excel 或 WPS 中打开并保存一次。",
    en: "Sheet “{table}” has {count} {count|formula|formulas} without a stored result, read as blank; open and save the file once in Excel or WPS.",
  },
  "row-damaged": {
    zh: "这一行有 {found} 格，而表格只有 {wanted} 列，疑似两行粘连；已从「{raw}」处分成两行，请核对。",
    en: "This row has {found} {found|cell|cells} but the table only {wanted}; two rows seem to be glued together and were parted at “{raw}”. Check them.",
  },

  // PDF files
  "pdf-scan": {
    zh: "这是扫描件或图片，PDF 中没有可读取的文字；请提供原始的 XLSX、DOCX、网页，或由 Word、WPS 另存的 PDF。",
    en: "This is a scan or a picture: the PDF holds no text that could be read. Provide the original XLSX, DOCX or web page, or a PDF saved from Word or WPS.",
  },
  "pdf-no-rules": {
    zh: "这份 PDF 中没有画框线的表格，无法可靠地分出各格；请提供原始的 XLSX、DOCX 或网页文件。",
    en: "No table in this PDF is drawn with rules, so its cells cannot be told apart reliably; provide the original XLSX, DOCX or web page.",
  },
  "pdf-unruled": {
    zh: "第 {pages} 页有没有画框线的表格，其中各格无法可靠地分出，只作为文字读取；如需其中数据，请提供原始的 XLSX、DOCX。",
    en: "Page {pages} has a table without rules, whose cells cannot be told apart reliably; it was read as plain lines. Provide the original XLSX or DOCX if its figures are needed.",
  },
  "pdf-undecoded": {
    zh: "这份 PDF 有文字没有注明对应的字符（{count} 个），读到的可能是乱码；请核对，或提供原始的 XLSX、DOCX。",
    en: "Some text of this PDF does not say which characters it stands for ({count}) and may read as garbage; check it, or provide the original XLSX or DOCX.",
  },
  "pdf-page-empty": {
    zh: "第 {pages} 页没有文字，可能是空白页或扫描的图片，未读到内容；如有内容，请提供原始文件。",
    en: "Page {pages} holds no text; it is blank or a scanned picture, and nothing was read from it. Provide the original file if something stands there.",
  },
  "pdf-cell-unclear": {
    zh: "第 {page} 页这一行的框线不完整，各格的分界不明，读到「{raw}」；请核对这一行。",
    en: "The rules of this row on page {page} are incomplete, so its cells' limits are not clear; “{raw}” was read. Check the row.",
  },
  "pdf-text-crosses": {
    zh: "第 {page} 页的「{raw}」越过了格线，归入文字较多的一格；请核对相邻的格。",
    en: "“{raw}” on page {page} runs over a rule and was put into the cell that holds most of it; check the cells beside it.",
  },
  "pdf-number-joined": {
    zh: "第 {page} 页的数字在格内断成两行，已合为「{raw}」；请核对。",
    en: "A figure on page {page} is broken over two lines of its cell and was joined to “{raw}”; check it.",
  },
  "pdf-row-joined": {
    zh: "第 {page} 页开头的「{raw}」是上一页最后一行的余下部分，已并入该行；请核对。",
    en: "“{raw}” at the top of page {page} is the rest of the last row of the page before and was added to it; check it.",
  },
  "pdf-row-cut": {
    zh: "第 {page} 页开头的「{raw}」可能是上一页末尾一格的余下部分，仍按单独一格读取；请核对。",
    en: "“{raw}” at the top of page {page} may be the rest of a cell at the end of the page before; it was read as a cell of its own. Check it.",
  },

  // Forms
  "unplaced-cell": {
    zh: "「{raw}」不知属于表中哪一项，未使用；请核对这一格。",
    en: "It is not clear which part of the form “{raw}” belongs to; it is not used. Check this cell.",
  },
  "form-unit-assumed": {
    zh: "表中没有注明金额单位，按{unit}读取；请在表头注明，如「项目资金（万元）」。",
    en: "The form does not state the unit of its amounts; they are read in {unit}. State it in the header, e.g. “项目资金（万元）”.",
  },
  "form-no-total": {
    zh: "资金部分没有「年度资金总额」行，总额按未知处理；请补上这一行。",
    en: "The funds block has no total row (年度资金总额), so the totals count as unknown; add the row.",
  },
  "form-not-recognised": {
    zh: "没有认出自评表的资金部分或指标部分，也没有认出分项清单；请核对表头，或改用标准模板。",
    en: "Neither the funds and indicators of a self-evaluation form nor a list of lines were recognised; check the headers or use a standard form.",
  },

  // Partitions of lines
  "lines-more-issues": {
    zh: "同类问题（{code}）共 {count} 处，上面逐条列出 {said} 处，其余 {more} 处只计数；请按已列出的修改后重新载入。",
    en: "There are {count} problems of this kind ({code}); {said} are listed, the other {more} are only counted. Mend what is listed and load again.",
  },
  "lines-left-out": {
    zh: "合计行 {totals} 行、注释行 {notes} 行不是明细，没有计入；需要核对表内合计时，请用“导入”打开这个文件。",
    en: "{totals} total {totals|row|rows} and {notes} {notes|remark|remarks} are no lines and were left out; import the file to have its totals checked.",
  },
  "lines-damaged": {
    zh: "校验值与目录所写不符：文件在发布后改过，或传输中受损。仍照常读取，引用前请核对。",
    en: "The file does not have the checksum its catalog states: it was changed after publishing, or arrived damaged. It is read all the same; check it before you quote it.",
  },
  "lines-row-count": {
    zh: "目录写明 {wanted} 行，实际读到 {found} 行；请核对文件是否完整。",
    en: "The catalog states {wanted} {wanted|line|lines}, but {found} {found|was|were} read; check that the file is complete.",
  },
  "parquet-broken": {
    zh: "这个 Parquet 文件无法读取（{reason}）；请重新生成，压缩方式用 SNAPPY 或不压缩。",
    en: "This Parquet file cannot be read ({reason}); make it anew, compressed with SNAPPY or not at all.",
  },
  "parquet-column": {
    zh: "列「{raw}」的类型 {type} 不能作{role}使用，没有读取；可用的列名和类型见数据说明。",
    en: "Column “{raw}” of type {type} cannot be used for {role} and was not read; see the data's README for names and types.",
  },

  // Catalog
  "catalog-shape": {
    zh: "数据目录应含 format「outturn-catalog」、version 1 和 datasets 列表，实为「{found}」。",
    en: "A catalog needs format “outturn-catalog”, version 1 and a list of datasets; found “{found}”.",
  },
  "catalog-id": {
    zh: "第 {number} 个数据集「{id}」的 id 不可用（「{found}」），这一项未列出；应为字母、数字、点、横线组成的标识。",
    en: "Data set {number} “{id}” has an unusable id (“{found}”) and is not listed; an id of letters, digits, dots and dashes was expected.",
  },
  "catalog-file": {
    zh: "第 {number} 个数据集「{id}」的 file 不可用（「{found}」），这一项未列出；应为目录所在文件夹内的相对路径。",
    en: "Data set {number} “{id}” has an unusable file (“{found}”) and is not listed; a relative path inside the catalog's folder was expected.",
  },
  "catalog-kind": {
    zh: "第 {number} 个数据集「{id}」的 kind 不可用（「{found}」），这一项未列出；应为 json、csv、set、lines 或 clickhouse。",
    en: "Data set {number} “{id}” has an unusable kind (“{found}”) and is not listed; json, csv, set, lines or clickhouse was expected.",
  },
  "catalog-files": {
    zh: '第 {number} 个数据集「{id}」的 files 不可用（「{found}」），这一项未列出；应为分片文件的列表，如 [{"file": "2023.csv"}]。',
    en: 'Data set {number} “{id}” has unusable files (“{found}”) and is not listed; a list of partitions such as [{"file": "2023.csv"}] was expected.',
  },
  "catalog-datasets": {
    zh: "第 {number} 个数据集「{id}」的 datasets 不可用（「{found}」），这一项未列出；应为本目录中其他数据集标识的列表。",
    en: "Data set {number} “{id}” has unusable datasets (“{found}”) and is not listed; a list of ids of other data sets of this catalog was expected.",
  },
  "catalog-url": {
    zh: "第 {number} 个数据集「{id}」的 url 不可用（「{found}」），这一项未列出；应为 ClickHouse 服务的地址。",
    en: "Data set {number} “{id}” has an unusable url (“{found}”) and is not listed; the address of a ClickHouse server was expected.",
  },
  "catalog-part": {
    zh: "数据集「{id}」的 files 第 {number} 项不可用（「{found}」），这一片未读取；file 应为目录所在文件夹内的相对路径，以 .csv、.tsv 或 .parquet 结尾；rows（行数）和 sha256 可以不写。",
    en: "Entry {number} of “files” in data set “{id}” is unusable (“{found}”) and was not read; file must be a relative path inside the catalog's folder ending in .csv, .tsv or .parquet; rows and sha256 may be left out.",
  },
  "catalog-member": {
    zh: "数据集「{id}」的 datasets 第 {number} 项「{found}」不是本目录中 json 或 csv 数据集的标识，或重复列出，没有并入。",
    en: "Entry {number} of “datasets” in data set “{id}”, “{found}”, is not the id of a json or csv data set of this catalog, or stands there twice; it was left out.",
  },
  "catalog-title": {
    zh: "第 {number} 个数据集「{id}」的 title 不可用（「{found}」），这一项未列出；应为一段文字，或中英文各一。",
    en: "Data set {number} “{id}” has an unusable title (“{found}”) and is not listed; one text, or one each in zh and en was expected.",
  },
  "catalog-unit": {
    zh: "第 {number} 个数据集「{id}」的 unit 不可用（「{found}」），这一项未列出；应为单位名称。",
    en: "Data set {number} “{id}” has an unusable unit (“{found}”) and is not listed; a unit's name was expected.",
  },
  "catalog-year": {
    zh: "第 {number} 个数据集「{id}」的 year 不可用（「{found}」），这一项未列出；应为年度（整数）。",
    en: "Data set {number} “{id}” has an unusable year (“{found}”) and is not listed; a year (whole number) was expected.",
  },
  "catalog-sha256": {
    zh: "第 {number} 个数据集「{id}」的 sha256 不可用（「{found}」），这一项未列出；应为 64 位十六进制校验值。",
    en: "Data set {number} “{id}” has an unusable sha256 (“{found}”) and is not listed; a checksum of 64 hexadecimal digits was expected.",
  },
  "catalog-repeated": {
    zh: "第 {number} 个数据集的标识「{id}」与前面的重复，这一项未列出；请改用不重复的标识。",
    en: "Data set {number} repeats the id “{id}” and is not listed; give it an id of its own.",
  },
  "catalog-default": {
    zh: "默认数据集「{found}」不在目录中，改用第一个。",
    en: "The default data set “{found}” is not in the catalog; the first one is used.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type IssueCode = keyof typeof ISSUE_TEXTS;
