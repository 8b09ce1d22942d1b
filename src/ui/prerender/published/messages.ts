// The words of the page of data, in both languages.
import { BUILD_TEXTS } from '#corridor/texts';
import type { Lang } from '../../../domain/ids';
import { EN, ZH } from '../../shared/glossary';

interface Words {
  readonly title: string;
  readonly description: string;
  readonly skip: string;
  readonly map: string;
  readonly other: string;
  readonly pages: string;
  readonly lead: string;
  readonly edition: string;
  readonly plan: string;
  readonly sha256: string;
  readonly asOf: string;
  readonly version: string;
  readonly citation: string;
  readonly wholePackage: string;
  readonly packageNote: (kilobytes: string) => string;
  readonly offline: string;
  readonly howToRead: string;
  readonly gis: string;
  readonly gisNote: string;
  readonly sheet: string;
  readonly sheetNote: string;
  readonly program: string;
  readonly programNote: string;
  readonly layers: string;
  readonly rows: string;
  readonly format: string;
  readonly file: string;
  readonly size: string;
  readonly fieldsOf: (format: string) => string;
  readonly tables: string;
  readonly field: string;
  readonly type: string;
  readonly meaning: string;
  readonly neverEmpty: string;
  readonly licences: string;
  readonly licence: string;
  readonly source: string;
  readonly covers: string;
  readonly code: string;
  readonly parks: string;
  readonly parksNote: string;
  readonly index: string;
  readonly none: string;
  readonly colon: string;
  readonly semicolon: string;
}

export const DATA_PAGE: Readonly<Record<Lang, Words>> = {
  zh: {
    title: BUILD_TEXTS.dataTitle.zh,
    description: BUILD_TEXTS.dataDescription.zh,
    skip: '跳到数据列表',
    map: '返回地图',
    other: 'English',
    pages: '其他页面',
    lead: '地图所用的全部数据都在这里，可以直接取用。坐标为 WGS84 经纬度；位置不详的不给坐标，空单元格表示未知。',
    edition: '版本与引用',
    plan: '所据规划',
    sha256: '规划文本 SHA-256',
    asOf: '证据截至',
    version: '数据版本',
    citation: '引用格式',
    wholePackage: '数据包',
    packageNote: (kilobytes) =>
      `（datapackage.json，${kilobytes} kB）按 Data Package 标准写成，列出每个文件的字段、大小、校验值、来源和许可。`,
    offline: '这里的文件不在离线副本中：地图离线时用的是同样的数据，只是另存为程序的一部分。',
    howToRead: '如何读取',
    gis: 'QGIS 或 GDAL',
    gisNote:
      '把 GeoPackage 拖进 QGIS，或用 GDAL、geopandas 读取：全部图层在一个文件中，每列都可直接用来标注和分级，如 name_zh、name_en、bay、district、plus_minus_km、precision、confidence，多个值以分号相连；地点有几处时，误差取最大，精度和可信度取最低。各图层的 GeoJSON 也有这些列，另有嵌套的属性供程序使用，在这些程序里显示为 JSON 文本，不嵌套的列已说明同样的内容。',
    sheet: 'Excel 等电子表格',
    sheetNote:
      '直接打开 CSV：UTF-8 编码并带标记，中文不会乱码。会被电子表格当作公式、数字、日期或真假值的文字（如 =1、00123、5-10、3/4、1E5、50%、TRUE、首尾有空格的数字）前加了撇号，本来以撇号开头的也再加一个；读取时去掉开头的一个撇号即得原文。日期写作 2026-03-04，数字和日期列不加。',
    program: '程序',
    programNote:
      'Python 读取 CSV 时编码写 utf-8-sig，编号列按文字读。网页在同一网站内，或在 Node 中把地址写全：',
    layers: '数据列表',
    rows: '条数',
    format: '格式',
    file: '文件',
    size: '大小（kB）',
    fieldsOf: (format) => `的字段（${format}）`,
    tables: '表，每张对应一个图层：',
    field: '字段',
    type: '类型',
    meaning: '含义',
    neverEmpty: '必填',
    licences: '许可',
    licence: '许可',
    source: '来源',
    covers: '适用于',
    code: '数据沿用各自来源的许可，如下表；程序代码为 MIT 许可。',
    parks: `每个${ZH.park}一个文件`,
    parksNote: `每个文件含该${ZH.park}的全部属性、相关名称、完整来源、许可和引用格式。`,
    index: `${ZH.park}索引`,
    none: '—',
    colon: '：',
    semicolon: '；',
  },
  en: {
    title: BUILD_TEXTS.dataTitle.en,
    description: BUILD_TEXTS.dataDescription.en,
    skip: 'Skip to the list of data',
    map: 'Back to the map',
    other: '中文',
    pages: 'Other pages',
    lead: 'Everything the map is drawn from, to take and use. Positions are WGS84 longitude and latitude; what no source locates has none, and an empty cell is unknown.',
    edition: 'Edition and citation',
    plan: 'Plan it is drawn from',
    sha256: "SHA-256 of the plan's text",
    asOf: 'Evidence as of',
    version: 'Version of the data',
    citation: 'Cite as',
    wholePackage: 'Data package',
    packageNote: (kilobytes) =>
      ` (datapackage.json, ${kilobytes} kB), written by the Data Package standard: fields, size, checksum, sources and licence of every file.`,
    offline:
      'These files are not in the offline copy. Without a network the map uses the same data, kept as a part of the program.',
    howToRead: 'How to read them',
    gis: 'QGIS or GDAL',
    gisNote:
      'Drop the GeoPackage on QGIS, or read it with GDAL or geopandas: all layers in one file, and every column one to label and style by, such as name_zh, name_en, bay, district, plus_minus_km, precision and confidence. Several values are joined by semicolons; of several sites the largest ± and the lowest precision and confidence count. The GeoJSON of each layer has these columns too, and beside them nested properties for scripts, which are JSON text in these programs; a flat column next to each says the same.',
    sheet: 'Excel and other spreadsheets',
    sheetNote:
      'Open a CSV as it is: UTF-8, and marked as such, so that Chinese is read as Chinese. A text that a spreadsheet would take for a formula, a number, a day or a truth value (=1, 00123, 5-10, 3/4, 1E5, 50%, TRUE, a number with blanks around it) has an apostrophe before it, and so has one that begins with an apostrophe: take one away, and the text is as it was. Days are written 2026-03-04; these and numbers have none.',
    program: 'A program',
    programNote:
      'In Python read a CSV as utf-8-sig, and as text, so that what looks like a number stays as it is. In JavaScript from a page of the same site, or in Node with the whole address:',
    layers: 'The data',
    rows: 'Entries',
    format: 'Format',
    file: 'File',
    size: 'Size (kB)',
    fieldsOf: (format) => `: fields (${format})`,
    tables: 'Tables, each of one layer:',
    field: 'Field',
    type: 'Type',
    meaning: 'Meaning',
    neverEmpty: 'never empty',
    licences: 'Licences',
    licence: 'Licence',
    source: 'Whose',
    covers: 'Covers',
    code: "The data keep the licences of their sources, as listed here; the program's code is under MIT.",
    parks: `A file for each ${EN.park}`,
    parksNote: `Each holds all properties of the ${EN.park}, the names of what it refers to, its sources in full, licences and citation.`,
    index: `Index of the ${EN.parks}`,
    none: '—',
    colon: ': ',
    semicolon: '; ',
  },
};
